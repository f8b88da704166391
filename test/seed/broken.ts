/** Seeds with faults planted in them: the marker `#! CODE` stands at the end of each line that is at fault. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { readSeed } from '../../server/seeding/read-seed.ts';
import type { Seed } from '../../server/seeding/read-seed.ts';
import { bytesHash } from '../../server/seeding/files.ts';
import { removeFolder, temporaryFolder } from '../support/folders.ts';

/** Reads a seed made of these files. */
export const seedOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Seed> => {
  const folder = temporaryFolder('seed');
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await readSeed(folder);
  } finally {
    removeFolder(folder);
  }
};

/** `file:line CODE` of every marker in the files. */
export const planted = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  Object.entries(files)
    .flatMap(([name, content]) =>
      (typeof content === 'string' ? content.split('\n') : []).flatMap((line, index) => {
        const codes = /#! (.*)$/.exec(line)?.[1]?.split(' ') ?? [];
        return codes.map((code) => `${name}:${index + 1} ${code}`);
      }),
    )
    .sort();

/** `file:line CODE` of every fault found. */
export const found = (seed: Seed): readonly string[] =>
  seed.faults.map(({ file, line, code }) => `${file}:${line} ${code}`).sort();

/** Two comments, of which the first quotes another agent; an astral character stands before what is quoted. */
export const FEED_TEXT = `Ann Author

5mo21

Quoted words of Bob.

Own 𝓌ords, said twice: again and again.

1y10

Second comment.`;

export const FEED_YAML = `feed:
  id: small
  file: small.txt
  name: A small feed
  author: ann
  authorLine: 1
  sha256: ${bytesHash(new TextEncoder().encode(FEED_TEXT))}
  bytes: ${new TextEncoder().encode(FEED_TEXT).length}
  lines: 11
comments:
  - id: one
    headerLine: 3
    date: 5mo
    readings: [{ age: 5mo, karma: 2, agreement: 1, confidence: 0.9 }]
    lines: [5, 7]
    paragraphs:
      - { line: 5, role: quotation, speaker: bob, confidence: 0.9 }
      - { line: 7, role: own, confidence: 0.9 }
    replyTo: null
    confidence: 1
  - id: two
    headerLine: 9
    date: 1y
    readings: []
    lines: [11, 11]
    paragraphs: [{ line: 11, role: own, confidence: 0.9 }]
    replyTo: { work: paper, confidence: 0.5 }
    confidence: 1
`;

/** A sound seed to plant faults beside. */
export const SOUND = {
  'agents.yaml': `agents:
  - { id: ann, kind: person, name: Ann }
  - { id: bob, kind: person, name: Bob }
`,
  'works.yaml': `works:
  - { id: paper, title: A paper, authors: [ann], year: 2001, status: verified }
`,
  'comments/small.txt': FEED_TEXT,
  'comments/small.yaml': FEED_YAML,
  'concepts/base.yaml': `concepts:
  - { id: whole, name: Whole, kind: property, definition: All of it. }
  - { id: part, name: Part, kind: property, definition: Some of it. }
`,
} as const;

/** Reads the sound seed with these files laid over it, and expects just the faults that are planted. */
export const check = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Seed> => {
  const all = { ...SOUND, ...files };
  const seed = await seedOf(all);
  expect(found(seed)).toEqual(planted(all));
  return seed;
};
