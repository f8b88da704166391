/** How large a file and a folder may get, what stands at the top, and who may put words into Cypher. */
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGenerated, ROOT, sourceFiles } from './files.ts';

const files = sourceFiles('schema', 'server', 'ui', 'test').filter(({ path }) => !isGenerated(path));

describe('budgets', () => {
  it('no file has more than 300 lines', () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
  it('no folder has more than 18 files', () => {
    const counts = new Map<string, number>();
    for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 18)).toEqual([]);
  });
  it('resolvers hold no Cypher and catch nothing', () => {
    const resolvers = files.filter(({ path }) => path.startsWith('server/graphql/resolvers/'));
    expect(resolvers.length).toBeGreaterThan(0);
    expect(
      resolvers.filter(({ text }) => /\btry\s*\{|\bMATCH\s*\(/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('the top folder', () => {
  it('holds what the design fixes and no more', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
    const top = [...new Set(tracked.map((path) => path.split('/')[0] ?? ''))].filter(
      (name) => !name.startsWith('.'),
    );
    expect(top.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'compose.yaml',
        'package-lock.json',
        'package.json',
        'schema',
        'seed',
        'server',
        'test',
        'tsconfig.json',
        'ui',
      ].sort(),
    );
  });
});

describe('interpolation into Cypher', () => {
  // A mark `<<label:${type}>>` is filled by identifier.ts from a closed list; a constant in capitals is fixed text.
  const allowed = /<<[a-z]+:\$\{[^}]+\}>>|\$\{[A-Z][A-Z_0-9]*\}/g;
  const literals = (text: string): readonly string[] =>
    [...text.matchAll(/`(?:[^`\\]|\\.)*`/g)].map(([literal]) => literal);

  it('happens in identifier.ts alone', () => {
    const statements = files.filter(
      ({ path }) => path.startsWith('server/cypher/') && !path.endsWith('/identifier.ts'),
    );
    expect(statements.length).toBeGreaterThan(5);
    const wrong = statements.flatMap(({ path, text }) =>
      literals(text)
        .filter((literal) => /\s/.test(literal) && literal.replaceAll(allowed, '').includes('${'))
        .map((literal) => `${path}: ${literal.slice(0, 80)}`),
    );
    expect(wrong).toEqual([]);
  });
  it('no Cypher is written outside statements, engines and schema work', () => {
    const homes = ['server/cypher/', 'server/engine/', 'server/neo4j-local/'];
    const strangers = files.filter(
      ({ path, text }) =>
        path.startsWith('server/') &&
        !homes.some((home) => path.startsWith(home)) &&
        /\b(?:MATCH|MERGE|UNWIND)\s+\(?[$(a-z]/.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });
});
