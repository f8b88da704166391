import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../schema/entities/entity.ts';
import { editDistance } from '../../../schema/search/distance.ts';
import { createSearch } from '../../../schema/search/search-index.ts';
import type { SearchIndex } from '../../../schema/search/search-index.ts';
import { changeOf, entryOf } from '../../support/writing.ts';

const concept = (
  slug: string,
  name: string,
  definition = 'Nothing to see.',
  aliases: string[] = [],
): Entity => ({
  entity: 'concept',
  id: `concept/${slug}`,
  name,
  aliases,
  kind: 'mechanism',
  definition,
  scopeNote: null,
  rationale: null,
  primaryParent: null,
  status: 'current',
  replacedBy: null,
  lang: 'en',
});

const quote = (slug: string, exact: string): Entity => ({
  entity: 'quote',
  id: `quote/jermyn-c8/${slug}`,
  comment: 'comment/jermyn-c8',
  exact,
  prefix: '',
  suffix: '',
  start: 0,
  end: [...exact].length,
  textHash: '0'.repeat(64),
  speaker: 'agent/adam-jermyn',
  state: 'exact',
});

const filled = (...entities: readonly Entity[]) => {
  const search = createSearch();
  for (const entity of entities) search.add(entity);
  return search;
};

const ATLAS = [
  concept('search', 'Search', 'Looks through candidates.', ['candidate search']),
  concept('local-search', 'Local search', 'Moves from one candidate to a near one.'),
  concept('direct-optimization', 'Direct optimization', 'Works out each case anew, mostly by search.'),
  concept('amortized-optimization', 'Amortized optimization', 'Learned once.', ['amortised inference']),
  quote('0a', 'search is one way to get (direct) optimization'),
];

const found = (text: string) =>
  filled(...ATLAS)
    .find(text, 10)
    .hits.map(({ id, field }) => [field, id]);

describe('the fields that search looks in', () => {
  it('orders exact name, prefix, alias, definition, quote', () => {
    expect(found('search')).toEqual([
      ['exact-name', 'concept/search'],
      ['name-prefix', 'concept/local-search'],
      ['definition', 'concept/direct-optimization'],
      ['quote', 'quote/jermyn-c8/0a'],
    ]);
  });
  it.each([
    ['AMORTISED optimisation', 'exact-name', 'concept/amortized-optimization'],
    ['amortised-optimis', 'name-prefix', 'concept/amortized-optimization'],
    ['amortized infer', 'alias', 'concept/amortized-optimization'],
    ['serach', 'typo', 'concept/search'],
    ['optmization', 'typo', 'concept/direct-optimization'],
    ['learned once', 'definition', 'concept/amortized-optimization'],
    ['one way to get', 'quote', 'quote/jermyn-c8/0a'],
    ['direct anew', 'definition', 'concept/direct-optimization'],
  ])('%s is found by %s', (text, field, id) => {
    expect(found(text)[0]).toEqual([field, id]);
  });
  it('finds nothing for signs alone, for nothing and for what is not there', () => {
    for (const text of ['', '  ', '?!', '()', 'zygote']) expect(found(text)).toEqual([]);
  });
  it('gives the text that matched as it stands, and counts what it does not show', () => {
    const { hits, total } = filled(...ATLAS).find('amortized inference', 1);
    expect(hits[0]?.text).toBe('amortised inference');
    expect(total).toBe(1);
    expect(filled(...ATLAS).find('search', 1)).toMatchObject({ hits: [{ id: 'concept/search' }], total: 4 });
  });
  it('leaves out what is retired', () => {
    const retired = { ...concept('old', 'Search of old'), status: 'retired' } as Entity;
    expect(filled(retired).size).toBe(0);
  });
});

const agent = (name: string): Entity => ({
  entity: 'agent',
  id: 'agent/adam-jermyn',
  kind: 'person',
  name,
  otherNames: [],
  note: null,
});

const comment: Entity = {
  entity: 'comment',
  id: 'comment/jermyn-c8',
  feed: 'feed/jermyn',
  order: 8,
  author: 'agent/adam-jermyn',
  header: null,
  date: null,
  readings: [],
  headerLine: null,
  firstLine: 1,
  lastLine: 1,
  text: 'Words.',
  paragraphs: [{ start: 0, end: 6, role: 'own', speaker: 'agent/adam-jermyn', confidence: 1, note: null }],
  replyTo: null,
  address: null,
  confidence: 1,
  note: null,
  lang: 'en',
};

describe('comments', () => {
  const ids = (search: SearchIndex, text: string) => search.find(text, 5).hits.map(({ id }) => id);

  it.each([
    ['after', [agent('Adam Jermyn'), comment]],
    ['before', [comment, agent('Adam Jermyn')]],
  ])('are found by author and number when they come %s the author', (_, entities) => {
    const search = filled(...entities);
    expect(search.find('jermyn comment 8', 5).hits).toEqual([
      { id: comment.id, field: 'alias', text: 'Adam Jermyn, comment 8' },
    ]);
    expect(ids(search, 'jermyn 8')).toEqual([comment.id]);
    expect(ids(search, 'jermyn comment 9')).toEqual([]);
    expect(search.find('comment 8', 5).hits[0]?.field).toBe('exact-name');
  });

  it('are not found by the author alone', () => {
    expect(ids(filled(agent('Adam Jermyn'), comment), 'adam jermyn')).toEqual(['agent/adam-jermyn']);
  });

  it('go with a new name of the author, and are forgotten when they go', () => {
    const search = filled(comment, agent('Adam Jermyn'), agent('Ada Lovelace'));
    expect(ids(search, 'lovelace comment 8')).toEqual([comment.id]);
    expect(ids(search, 'jermyn comment 8')).toEqual([]);
    search.remove(comment.id);
    search.add(agent('Adam Jermyn'));
    expect(ids(search, 'jermyn comment 8')).toEqual([]);
  });
});

describe('changes', () => {
  it('adds, renames and removes, and may come twice', () => {
    const search = filled(...ATLAS);
    const renamed = changeOf(2, [
      entryOf('concept/search', concept('search', 'Seeking')),
      entryOf('concept/local-search', null),
    ]);
    search.applyChange(renamed);
    search.applyChange(renamed);
    expect(search.find('seeking', 5).hits.map(({ id }) => id)).toEqual(['concept/search']);
    expect(search.find('local', 5).total).toBe(0);
    expect(search.size).toBe(ATLAS.length - 1);
  });
});

describe('order', () => {
  const word = fc.constantFrom(
    'search',
    'direct',
    'tree',
    'local',
    'optimization',
    'amortised',
    'sparse',
    'серия',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const entities = fc
    .array(fc.record({ name: words, definition: words, aliases: fc.array(words, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((rows) => rows.map((row, index) => concept(`c${index}`, row.name, row.definition, row.aliases)));

  it('does not depend on the order of insertion, nor on what was there and went', () => {
    const query = fc
      .tuple(words, fc.nat({ max: 12 }))
      .map(([text, cut]) => text.slice(0, text.length - cut) || text);
    fc.assert(
      fc.property(entities, fc.infiniteStream(fc.nat()), query, (list, random, text) => {
        const order = list
          .map((entity) => [random.next().value, entity] as const)
          .sort(([a], [b]) => Number(a) - Number(b));
        const one = filled(...list);
        const other = filled(concept('gone', text), ...order.map(([, entity]) => entity));
        other.remove('concept/gone');
        for (const entity of list.slice(0, 3)) other.add(entity);
        expect(other.find(text, 100)).toEqual(one.find(text, 100));
      }),
      { numRuns: 300 },
    );
  });
  it('finds every entity by its own name, in any spelling, first among equals', () => {
    fc.assert(
      fc.property(entities, (list) => {
        const search = filled(...list);
        for (const entity of list) {
          if (entity.entity !== 'concept') continue;
          const { hits } = search.find(entity.name.toUpperCase().replaceAll(' ', '-'), 100);
          const mine = hits.find(({ id }) => id === entity.id);
          expect(mine?.field).toBe('exact-name');
          expect(hits[0]?.field).toBe('exact-name');
        }
      }),
    );
  });
});

describe('edit distance', () => {
  it('counts code points', () => {
    expect(editDistance('search', 'serach')).toBe(2);
    expect(editDistance('a😀b', 'ab')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
  it('is a metric', () => {
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

it('finds a concept by the initials of its name, whole and only of three words or more', () => {
  const search = filled(concept('mcts', 'Monte Carlo tree search'), concept('ls', 'Local search'));
  expect(search.find('MCTS', 5).hits[0]).toMatchObject({ id: 'concept/mcts', field: 'alias' });
  for (const text of ['mct', 'ls']) expect(search.find(text, 5).total).toBe(0);
});
