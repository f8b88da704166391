/** A view opens as its query, and what a query’s answer names is lit on the map. */
import fc from 'fast-check';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryAddress, tidy, viewQueries } from '../../../ui/src/api/as-query.ts';
import { askedNow, noteAsked } from '../../../ui/src/api/asked-now.ts';
import { addressOf, askedIn } from '../../../ui/graphiql/src/address.ts';
import { mapAddress, namedIn } from '../../../ui/graphiql/src/answer-ids.ts';
import { readSearchText } from '../../../ui/src/app/search-text.ts';
import { readView } from '../../../ui/src/state/view.ts';
import * as documents from '../../../ui/src/generated/graphql.ts';

const all = Object.entries(documents)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name, String(document)] as const)
  .filter(([, text]) => /\bquery\b/.test(text));

const partsOf = (address: string): [string, string] => {
  const url = new URL(address, 'http://localhost');
  return [url.search, url.hash];
};

describe('a view as its query', () => {
  it('is the very document that the page asked, set out for people', () => {
    expect(all.length).toBeGreaterThan(20);
    for (const [name, text] of all) {
      const shown = askedIn(...partsOf(queryAddress({ query: text, variables: { id: 'concept/search' } })));
      expect(shown, name).not.toBeNull();
      expect(print(parse(shown?.query ?? '')), name).toBe(print(parse(text)));
      expect(JSON.parse(shown?.variables ?? '')).toEqual({ id: 'concept/search' });
    }
  });
  it('is set in by depth', () => {
    expect(tidy('\n   query A($id: ID!) {\n node(id: $id) {\n id\n }\n }\n')).toBe(
      'query A($id: ID!) {\n  node(id: $id) {\n    id\n  }\n}\n',
    );
  });
  it('is listed once for each question, without those of the frame, for as long as it is shown', () => {
    const page = {
      query: 'query ConceptPage($id: ID!) { concept(id: $id) { id } }',
      variables: { id: 'concept/a' },
    };
    const ends = [page, { ...page }, { query: 'query LatestChange { stats { seq } }', variables: {} }].map(
      noteAsked,
    );
    expect(viewQueries(askedNow.get()).map(({ words }) => words)).toEqual(['concept page']);
    for (const end of ends) end();
    expect(askedNow.get()).toEqual([]);
  });
});

describe('the address of a query', () => {
  it('gives back query and variables, however long and whatever they hold', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => text.trim() !== '' && text.isWellFormed()),
        fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' || text === ''),
        fc.integer({ min: 1, max: 400 }),
        (query, variables, times) => {
          const asked = { query: query.repeat(times), variables };
          expect(askedIn(...partsOf(addressOf(asked)))).toEqual(asked);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('keeps a long query from the server', () => {
    const address = addressOf({ query: `{ ${'a '.repeat(9_000)}}`, variables: '' });
    expect(new URL(address, 'http://localhost').search).toBe('');
  });
});

describe('an answer on the map', () => {
  it('lights the concepts and examples that it names, each once', () => {
    const answer = {
      data: {
        a: { id: 'concept/search', to: [{ id: 'example/best-of-n' }, { id: 'concept/search' }] },
        b: { id: 'quote/jermyn-c8/95b23452' },
      },
    };
    const { address } = mapAddress(namedIn(answer)) ?? { address: '' };
    const view = readView(readSearchText(new URL(address, 'http://localhost').search));
    expect(view.view).toBe('overview');
    expect(view.lit).toEqual(['concept/search', 'example/best-of-n']);
  });
  it('says what does not fit, and offers nothing where nothing has a place', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ id: `concept/c${index}` }));
    expect(mapAddress(namedIn(many))).toMatchObject({ lit: 150, left: 50 });
    expect(mapAddress(namedIn({ id: 'work/millidge-2022' }))).toBeNull();
  });
});
