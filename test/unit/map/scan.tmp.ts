import { CONCEPTS, seeded } from './seeded.ts';
import { inter } from './inter.ts';
import { modelOf } from '../../../ui/src/map/further.ts';
import { layoutModel } from '../../../ui/src/map/layout/layout.ts';
for (const size of [
  { width: 1030, height: 719 },
  { width: 870, height: 595 },
])
  for (const d of [1, 2, 3]) {
    const bad = [];
    for (const id of CONCEPTS) {
      const l = layoutModel(modelOf(seeded(id, d)), size, inter);
      if (l.width > size.width) bad.push(id.slice(8) + ' ' + l.width);
      if (d === 1 && l.height > size.height) bad.push(id.slice(8) + ' h' + l.height);
    }
    console.log(size.width, d, bad.length, bad.join(', '));
  }
