import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deriveLevel } from '../../schema/evidence/level.ts';
import { shownIn } from '../../schema/constraints/facts.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import { seedReport } from '../../server/seeding/report.ts';
import { removeFolder, ROOT, temporaryFolder } from '../support/folders.ts';

it('the examples of seed/README.md pass the check when they are added to the seed', async () => {
  const text = readFileSync(join(ROOT, 'seed/README.md'), 'utf8');
  const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => example!);
  expect(examples).toHaveLength(3);
  const folder = temporaryFolder('seed');
  try {
    cpSync(join(ROOT, 'seed'), folder, { recursive: true });
    const before = await readSeed(folder);
    examples.forEach((example, index) =>
      writeFileSync(join(folder, `concepts/readme-${index}.yaml`), example),
    );
    const after = await readSeed(folder);
    expect(after.faults).toEqual([]);
    expect(after.warnings.map(({ reason }) => reason)).toEqual(before.warnings.map(({ reason }) => reason));
    expect(after.hash).not.toBe(before.hash);
    const relation = 'relation/beam-search/is_a/tree-search';
    expect(after.atlas.of('concept', 'concept/beam-search')?.primaryParent).toBe(relation);
    expect(deriveLevel(shownIn(after.atlas, relation), null)).toBe('cited');
    expect(after.atlas.of('position', 'position/beam-search-is-planning-curator')?.question).toBe(
      'question/is-beam-search-planning',
    );
    expect(after.atlas.of('division', 'division/whole-and-partial-candidates')?.members).toHaveLength(2);
    expect(after.atlas.of('example', 'example/gradient-free-tuning')?.facets).toHaveLength(4);
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
