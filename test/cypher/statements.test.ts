/** Every statement: what it says, that Neo4j's own checker takes it, and that it keeps to what both engines know. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../server/engine/port.ts';
import { RELATION_TYPE_IDS } from '../../schema/vocabulary/relation-types.ts';
import { edgeOf, LINK_TYPES } from '../../server/cypher/identifier.ts';
import { BANS } from './ban-list.ts';
import { CATALOGUE } from './catalogue.ts';

const FOLDER = fileURLToPath(new URL('../../server/cypher', import.meta.url));

/** Exported functions that build no statement. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'identifier.ts': ['labelOf', 'typeOfLabel', 'edgeOf', 'cypher'],
  'shape.ts': ['shapeOf', 'aliasFolds', 'clearedProps', 'edgeProps'],
  'apply.ts': ['changeProps'],
};

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('ddl'))
  .sort();

describe('the catalogue', () => {
  it.each(files)('names every builder of %s', async (file) => {
    const exported: Record<string, unknown> = await import(join(FOLDER, file));
    const missing = Object.entries(exported)
      .filter(([name, value]) => typeof value === 'function' && OTHERS[file]?.includes(name) !== true)
      .filter(([, value]) => !CATALOGUE.some(({ builder }) => builder === value))
      .map(([name]) => name);
    expect(missing).toEqual([]);
  });

  it('gives every statement a name of its own', () => {
    const names = CATALOGUE.map(({ statement }) => statement.name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('says what it said', async () => {
    const all = CATALOGUE.map(
      ({ statement: { name, text, params } }) => `== ${name}\n${text}\n-- ${JSON.stringify(params)}\n`,
    );
    await expect(all.join('\n')).toMatchFileSnapshot('statements.txt');
  });

  it('never calls a link as a native edge is called', () => {
    // Links of a changed entity are taken away together, and native edges are walked together.
    const edges: readonly string[] = RELATION_TYPE_IDS.map(edgeOf);
    expect(LINK_TYPES.filter((type) => edges.includes(type))).toEqual([]);
  });

  it('gives values by parameters only, and all that are named', () => {
    for (const { statement } of CATALOGUE) {
      const named = [...statement.text.matchAll(/\$(\w+)/g)].map(([, name]) => name);
      expect([...new Set(named)].sort(), statement.name).toEqual(Object.keys(statement.params).sort());
    }
  });
});

describe('the common subset', () => {
  it.each(BANS)('notices: $rule', ({ found, bad }) => {
    expect(found(bad)).toBe(true);
  });

  it.each(CATALOGUE.map(({ statement }) => [statement.name, statement.text] as const))(
    '%s keeps to it',
    (_, text) => {
      expect(BANS.filter(({ found }) => found(text)).map(({ rule }) => rule)).toEqual([]);
    },
  );
});

describe('the checker of Neo4j', () => {
  // Warnings are about speed, such as two nodes found by id in one pattern; only errors count.
  const check = ({ text, params }: Pick<Statement<unknown>, 'text' | 'params'>): readonly unknown[] =>
    lintCypherQuery(text, { parameters: params })
      .diagnostics.filter(({ severity }) => severity === 1)
      .map(({ message }) => message);

  it('notices a fault', () => {
    expect(check({ text: 'MATCH (n) RETURN m.id AS id LIMIT 1', params: {} })).not.toEqual([]);
  });

  it.each(CATALOGUE.map(({ statement }) => [statement.name, statement] as const))(
    'takes %s',
    (_, statement) => {
      expect(check(statement)).toEqual([]);
    },
  );
});
