/** Who may import whom (design: one direction, thin plugs, ui and server meet only in the SDL). */
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './files.ts';
import type { SourceFile } from './files.ts';

const under = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Imports of files below `from` that lead anywhere but to `allowed`. */
const strays = (files: readonly SourceFile[], from: string, allowed: readonly string[]): readonly string[] =>
  files
    .filter(({ path }) => under(path, from))
    .flatMap(({ path, imports }) =>
      imports.filter((to) => !under(to, ...allowed)).map((to) => `${path} → ${to}`),
    );

const schema = sourceFiles('schema');
const server = sourceFiles('server');
const ui = sourceFiles('ui');

describe('top folders', () => {
  it('schema imports nothing but itself', () => {
    expect(strays(schema, 'schema', ['schema'])).toEqual([]);
  });
  it('schema uses three packages and no more', () => {
    const used = new Set(schema.flatMap(({ packages }) => packages));
    expect([...used].filter((name) => !['zod', '@noble/hashes', 'minisearch'].includes(name))).toEqual([]);
  });
  it('server imports schema and itself', () => {
    expect(strays(server, 'server', ['schema', 'server'])).toEqual([]);
  });
  it('ui imports schema and itself, never server', () => {
    expect(strays(ui, 'ui', ['schema', 'ui'])).toEqual([]);
  });
  it('nothing imports test', () => {
    const all = [...schema, ...server, ...ui];
    expect(all.flatMap(({ imports }) => imports).filter((to) => under(to, 'test'))).toEqual([]);
  });
});

describe('inside schema', () => {
  const order: Readonly<Record<string, readonly string[]>> = {
    vocabulary: [],
    text: ['vocabulary'],
    entities: ['vocabulary', 'text'],
    evidence: ['vocabulary', 'text', 'entities'],
    search: ['vocabulary', 'text', 'entities'],
    classify: ['vocabulary', 'text', 'entities'],
    constraints: ['vocabulary', 'text', 'entities', 'evidence', 'search', 'classify'],
    edit: ['vocabulary', 'text', 'entities', 'evidence', 'search', 'classify', 'constraints'],
    view: ['vocabulary', 'text', 'entities', 'evidence', 'search', 'classify', 'constraints', 'edit'],
  };
  for (const [folder, below] of Object.entries(order)) {
    it(`${folder} rests on ${below.join(', ') || 'nothing'}`, () => {
      const allowed = [folder, ...below].map((name) => `schema/${name}`);
      expect(strays(schema, `schema/${folder}`, allowed)).toEqual([]);
    });
  }
});

describe('inside server', () => {
  const importers = (target: string): readonly string[] =>
    server
      .filter(({ path, imports }) => !under(path, target) && imports.some((to) => under(to, target)))
      .map(({ path }) => path);

  it('engines are chosen in one file', () => {
    expect(importers('server/engine/neo4j')).toEqual(['server/engine/open.ts']);
    expect(importers('server/engine/embedded')).toEqual(['server/engine/open.ts']);
  });
  it('an engine rests on the port and its helpers, not on what stands above', () => {
    expect(strays(server, 'server/engine', ['schema', 'server/engine', 'server/cypher/ddl'])).toEqual([]);
  });
  it('statements rest on the port only', () => {
    expect(strays(server, 'server/cypher', ['schema', 'server/cypher', 'server/engine'])).toEqual([]);
  });
  it('the repository rests on statements', () => {
    expect(
      strays(server, 'server/repository', ['schema', 'server/repository', 'server/cypher', 'server/engine']),
    ).toEqual([]);
  });
  it('resolvers know neither engines nor statements', () => {
    const allowed = ['schema', 'server/graphql', 'server/generated', 'server/repository', 'server/access'];
    expect(strays(server, 'server/graphql/resolvers', allowed)).toEqual([]);
  });
  it('only the engines and their launcher use a database driver', () => {
    const users = server.filter(({ packages }) =>
      packages.some((name) => ['neo4j-driver', '@grafeo-db/js'].includes(name)),
    );
    expect(
      users.filter(
        ({ path }) => !under(path, 'server/engine/neo4j', 'server/engine/embedded', 'server/neo4j-local'),
      ),
    ).toEqual([]);
  });
  it('nothing but the choice of engine asks which engine it is', () => {
    const asking = /engine\.name\s*(?:===|!==)|\.name\s*===\s*['"](?:neo4j|embedded|grafeo)/i;
    expect(server.filter(({ text }) => asking.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('inside ui', () => {
  it('cytoscape is imported in the map alone', () => {
    const users = ui.filter(({ packages }) => packages.includes('cytoscape')).map(({ path }) => path);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !under(path, 'ui/src/map'))).toEqual([]);
  });
});
