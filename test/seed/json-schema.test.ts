import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { seedJsonSchemas } from '../../server/seeding/json-schema.ts';
import { CONCEPT_KINDS } from '../../schema/vocabulary/terms.ts';
import { ROOT } from '../support/folders.ts';

const [schema] = seedJsonSchemas();
const FOLDER = join(ROOT, 'seed');
const yamlFiles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('the JSON Schema of the seed files', () => {
  it('is as generated', () => {
    expect(readFileSync(join(ROOT, schema!.path), 'utf8')).toBe(schema!.text);
  });

  it('is named by the first line of every file', () => {
    for (const name of yamlFiles) {
      const first = readFileSync(join(FOLDER, name), 'utf8').split('\n')[0];
      const path = relative(dirname(join(FOLDER, name)), join(ROOT, schema!.path)).replaceAll('\\', '/');
      const named = path.startsWith('.') ? path : `./${path}`;
      expect([name, first]).toEqual([name, `# yaml-language-server: $schema=${named}`]);
    }
  });

  it('takes every file of the seed, and not one with a misspelt key or kind', () => {
    const model = z.fromJSONSchema(JSON.parse(schema!.text));
    for (const name of yamlFiles) {
      const result = model.safeParse(parse(readFileSync(join(FOLDER, name), 'utf8')));
      expect([name, result.error?.issues.slice(0, 2) ?? []]).toEqual([name, []]);
    }
    const concept = { id: 'x', name: 'X', kind: 'property', definition: 'It is.' };
    expect(model.safeParse({ concepts: [concept] }).success).toBe(true);
    expect(model.safeParse({ concepts: [{ ...concept, kind: 'sort' }] }).success).toBe(false);
    expect(model.safeParse({ concepts: [{ ...concept, nmae: 'X' }] }).success).toBe(false);
    expect(model.safeParse({ concpets: [] }).success).toBe(false);
  });

  it('offers the words of the vocabulary', () => {
    for (const kind of CONCEPT_KINDS) expect(schema!.text).toContain(`"${kind}"`);
  });
});
