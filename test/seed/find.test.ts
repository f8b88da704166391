/** The page's own index over the project's seed: it finds what the server finds, in the same order. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch } from '../../schema/search/search-index.ts';
import type { SearchIndex } from '../../schema/search/search-index.ts';
import { findWords } from '../../schema/search/document.ts';
import { findableIn } from '../../schema/view/findable.ts';
import { createGraphIndex } from '../../schema/view/graph-index.ts';
import { commandsFor } from '../../ui/src/find/commands/commands.ts';
import { fieldEnum } from '../../ui/src/find/hit.ts';
import type { Entry } from '../../ui/src/find/hit.ts';
import { makeFinder } from '../../ui/src/find/finder/local-index.ts';
import type { Finder } from '../../ui/src/find/finder/local-index.ts';
import { nearestNames } from '../../ui/src/find/finder/nearest-names.ts';
import type { Level } from '../../ui/src/generated/graphql.ts';
import { readWhole } from './whole.ts';
import type { Whole } from './whole.ts';

let whole: Whole;
let server: SearchIndex;
let finder: Finder;
let words: readonly string[];

const levelEnum = (level: string | null): Level | null =>
  level === null ? null : (level.toUpperCase().replaceAll('-', '_') as Level);

beforeAll(async () => {
  whole = await readWhole();
  server = createSearch();
  const graph = createGraphIndex();
  const texts: string[] = [];
  for (const stored of whole.seed.atlas.everything()) {
    server.add(stored.entity);
    graph.add({ ...stored, level: null, contested: false }, 1);
    const found = findWords(stored.entity, () => undefined);
    if (found !== null)
      texts.push(
        ...[found.name, ...found.aliases, found.definition, found.quote, ...found.claims].map(String),
      );
  }
  const { complete, entries } = findableIn(graph);
  finder = makeFinder({
    seq: 1,
    complete,
    entries: entries.map((entry): Entry => ({
      ...entry,
      name: entry.name ?? '',
      aliases: [...entry.aliases],
      claims: [...entry.claims],
      between: [...entry.between],
      level: levelEnum(entry.level),
    })),
  });
  words = [...new Set(texts.flatMap((text) => text.split(/\s+/u)))];
}, 60_000);

/** Words of the atlas, cut short, misspelt, in capitals, in the other spelling, joined by spaces or hyphens. */
const queries = () => {
  const harm = fc.constantFrom(
    (word: string) => word,
    (word: string) => word.slice(0, Math.max(1, word.length - 2)),
    (word: string) => word.slice(0, 2) + word.slice(3),
    (word: string) => word.toUpperCase(),
    (word: string) => word.replaceAll('iz', 'is'),
    (word: string) => `${word}s`,
  );
  const word = fc.tuple(fc.constantFrom(...words), harm).map(([one, change]) => change(one));
  return fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '-', '  '))
    .map(([list, glue]) => list.join(glue));
};

describe('the page and the server', () => {
  it('hold the same number of things', () => {
    expect(finder.complete).toBe(true);
    expect(finder.size).toBe(server.size);
  });

  it('find the same, in the same order and by the same field, for 200 random queries', () => {
    let hits = 0;
    fc.assert(
      fc.property(queries(), (text) => {
        const there = server.find(text, 1_000);
        const here = finder.find(text, 1_000);
        expect(here.total).toBe(there.total);
        expect(here.hits.map(({ id, field, text: matched }) => ({ id, field, text: matched }))).toEqual(
          there.hits.map((hit) => ({ ...hit, field: fieldEnum(hit.field) })),
        );
        hits += here.total;
      }),
      { numRuns: 200 },
    );
    expect(hits).toBeGreaterThan(200);
  });
});

const first = (text: string) => {
  const hit = finder.find(text, 1).hits[0];
  return hit === undefined ? null : [hit.field, hit.id];
};

describe('the seed', () => {
  it.each([
    ['Amortised optimisation', 'EXACT_NAME', 'concept/amortized-optimization'],
    ['in-context learning', 'EXACT_NAME', 'concept/in-context-learning'],
    ['mesa optimis', 'NAME_PREFIX', null],
    ['optmization', 'TYPO', null],
    ['adam jermyn', 'EXACT_NAME', 'agent/adam-jermyn'],
    ['comment 8', 'EXACT_NAME', 'comment/jermyn-c8'],
    ['jermyn comment 8', 'ALIAS', 'comment/jermyn-c8'],
    ['Adam Jermyn, comment 8', 'ALIAS', 'comment/jermyn-c8'],
    ['jermyn', 'NAME_PREFIX', 'agent/adam-jermyn'],
    ['selection and control', 'EXACT_NAME', 'division/selection-control'],
    ['evals after every 4x increase', 'QUOTE', null],
  ])('%s is found by %s', (text, field, id) => {
    const found = first(text);
    expect(found).not.toBeNull();
    expect(found?.[0]).toBe(field);
    if (id !== null) expect(found?.[1]).toBe(id);
  });

  it('names what is nearest when nothing is found', () => {
    expect(finder.find('amortizzzzed optimum', 5).total).toBe(0);
    const nearest = nearestNames(finder.entries, 'amortizzzzed optimum').map(({ id }) => id);
    expect(nearest).toHaveLength(5);
    expect(nearest[0]).toBe('concept/amortized-optimization');
    expect(nearestNames(finder.entries, '?!')).toEqual([]);
  });
});

describe('what relations and positions say', () => {
  const ids = (text: string) => finder.find(text, 100).hits.map(({ id }) => id);

  it.each([
    ['search realizes direct', 'relation/search/realizes/direct-optimization'],
    ['direct optimization can be realized by search', 'relation/search/realizes/direct-optimization'],
    ['who says search is not optimization', 'relation/optimization/identified_with/search'],
    ['examples of direct optimization', 'relation/aixi/exemplifies/direct-optimization'],
    ['alphazero hybrid', 'relation/alphazero-play/exemplifies/hybrid-optimization'],
    [
      'does anybody disagree that in-context learning realizes mesa',
      'relation/in-context-learning/realizes/mesa-optimization',
    ],
  ])('%s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it('finds positions by their words, and a thing that a question names', () => {
    const [hit] = finder.find('simple heuristic looks', 5).hits;
    expect([hit?.field, hit?.kind, hit?.place]).toEqual(['CLAIM', 'position', 'Nevan Wichers']);
    expect(first('what is a mesa-optimizer')).toEqual(['ALIAS', 'concept/mesa-optimization']);
  });

  it.each(['mesa-optimizer', 'amortized optimization'])('leaves what is called “%s” to that', (text) => {
    expect(finder.find(text, 100).hits.map(({ field }) => field)).not.toContain('CLAIM');
  });

  it('leaves the name of one end to that end', () => {
    for (const { name } of finder.entries.filter(({ id }) => id.startsWith('concept/')))
      expect(ids(name).filter((id) => id.startsWith('relation/'))).toEqual([]);
  });
});

const to = (text: string) => commandsFor(text, finder).map((command) => command.to);

describe('commands', () => {
  it.each([
    ['path from search to planning', '/path?from=concept/search&to=concept/planning'],
    ['Path from Search', '/path?from=concept/search'],
    ['how does search lead to planning', '/path?from=concept/search&to=concept/planning'],
    ['contested', '/questions?state=contested'],
    ['relations', '/relations'],
    [
      'compare direct optimization with amortised optimisation',
      '/compare?a=concept/direct-optimization&b=concept/amortized-optimization',
    ],
    ['search vs planning', '/compare?a=concept/search&b=concept/planning'],
    ['compare search', '/compare?a=concept/search'],
    ['millidge demski', '/compare?a=agent/beren-millidge&b=agent/abram-demski'],
    [
      'how do Millidge and Demski divide optimization differently?',
      '/compare?a=agent/beren-millidge&b=agent/abram-demski',
    ],
    [
      'in-context learning realizes mesa-optimization',
      '/path?from=concept/in-context-learning&to=concept/mesa-optimization',
    ],
    ['mesa optimization and optimization', '/path?from=concept/mesa-optimization&to=concept/optimization'],
    ['add a concept', '/add'],
    ['tree', '/?view=tree'],
    ['questions', '/questions'],
    ['classify', '/classify'],
    ['graphql', '/graphiql'],
  ])('“%s” leads to %s first', (text, address) => {
    expect(to(text)[0]).toBe(address);
  });

  it('are done by Enter only when they were plainly typed', () => {
    const sure = (text: string) => commandsFor(text, finder).filter((command) => command.sure).length;
    expect(sure('add a concept')).toBe(1);
    expect(sure('tree')).toBe(1);
    expect(sure('in-context learning realises mesa-optimisation')).toBe(1);
    expect(sure('amortized optimization mesa-optimization')).toBe(0);
    expect(sure('concept')).toBe(0);
    expect(sure('search')).toBe(0);
    expect(commandsFor('s', finder)).toEqual([]);
  });

  it('say nothing of things that are not there, of one thing twice, or before there is an index', () => {
    expect(to('path from qqqq to zzzz')).toEqual([]);
    expect(to('search vs search')).toEqual([]);
    expect(commandsFor('search vs planning', null)).toEqual([]);
    expect(to('millidge')).toEqual([]);
  });
});
