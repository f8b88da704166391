import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deriveLevel } from '../../schema/evidence/level.ts';
import { shownIn } from '../../schema/constraints/facts.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import { seedReport } from '../../server/seeding/report.ts';
import { removeFolder, ROOT, temporaryFolder } from '../support/folders.ts';

it('the example of seed/README.md passes the check when it is added to the seed', async () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'seed/README.md'), 'utf8'))?.[1];
  expect(example).toBeDefined();
  const folder = temporaryFolder('seed');
  try {
    cpSync(join(ROOT, 'seed'), folder, { recursive: true });
    const before = await readSeed(folder);
    writeFileSync(join(folder, 'concepts/beam-search.yaml'), example!);
    const after = await readSeed(folder);
    expect(after.faults).toEqual([]);
    expect(after.hash).not.toBe(before.hash);
    expect(after.entities.length).toBeGreaterThan(before.entities.length);
    const relation = 'relation/beam-search/is_a/tree-search';
    expect(after.atlas.of('concept', 'concept/beam-search')?.primaryParent).toBe(relation);
    expect(deriveLevel(shownIn(after.atlas, relation), null)).toBe('cited');
  } finally {
    removeFolder(folder);
  }
});

it('the report names each fault as file:line: reason and says that nothing would be loaded', async () => {
  const folder = temporaryFolder('seed');
  try {
    cpSync(join(ROOT, 'seed'), folder, { recursive: true });
    writeFileSync(join(folder, 'concepts/bad.yaml'), 'concepts:\n  - { id: bad, name: Bad, kind: no }\n');
    const report = await seedReport(folder);
    expect(report.ok).toBe(false);
    const [first] = report.text.split('\n');
    expect(first?.startsWith(`${folder}/concepts/bad.yaml:2: `)).toBe(true);
    expect(report.text).not.toContain('rests on');
  } finally {
    removeFolder(folder);
  }
});
