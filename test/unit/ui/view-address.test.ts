/** What a reader sees survives the address: state → address → state is the identity, through the page’s own router. */
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';
import { readSearchText, writeSearchText } from '../../../ui/src/app/search-text.ts';
import { carried, patched, shownView } from '../../../ui/src/state/use-view.ts';
import { PLAIN_VIEW, VIEWS, readView, viewSearch, writeView } from '../../../ui/src/state/view.ts';
import type { ViewState } from '../../../ui/src/state/view.ts';

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const idOf = (...types: readonly string[]) =>
  fc.tuple(fc.constantFrom(...types), slug).map(([type, name]) => `${type}/${name}`);
/** Some of a closed list, in its order, as the reader gives them. */
const some = <T>(all: readonly T[]) => fc.subarray([...all]);
const nullOr = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const states: fc.Arbitrary<ViewState> = fc.record({
  view: nullOr(fc.constantFrom(...VIEWS)),
  depth: fc.constantFrom(1, 2, 3),
  edge: nullOr(fc.oneof(idOf('relation'), slug, fc.string({ minLength: 1, unit: 'grapheme' }))),
  filter: fc.record({
    hide: some(RELATION_TYPE_IDS),
    kinds: some([...CONCEPT_KINDS, 'example' as const]),
    levels: some(LEVELS),
    agent: nullOr(idOf('agent')),
    division: nullOr(idOf('division')),
    contested: fc.boolean(),
  }),
  open: fc.uniqueArray(fc.oneof(idOf('concept'), slug), { maxLength: 6 }),
  lit: fc.uniqueArray(idOf('concept', 'example', 'relation'), { maxLength: 6 }),
});

const makeRouter = (start: string) => {
  const root = createRootRoute({});
  const concept = createRoute({ getParentRoute: () => root, path: '/concept/$', validateSearch: viewSearch });
  return createRouter({
    routeTree: root.addChildren([concept]),
    history: createMemoryHistory({ initialEntries: [start] }),
    parseSearch: readSearchText,
    stringifySearch: writeSearchText,
  });
};

describe('the view in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readView(readSearchText(writeSearchText(writeView(state))))).toEqual(state);
      }),
    );
  });

  it('comes back as it was through the router, and the address is the canonical one', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const query = writeSearchText(writeView(state));
        const router = makeRouter(`/concept/search${query}`);
        await router.load();
        expect(readView(router.state.matches.at(-1)?.search ?? {})).toEqual(state);
        const next = router.buildLocation({
          to: '/concept/$',
          params: { _splat: 'search' },
          search: writeView(state),
        });
        expect(next.href).toBe(`/concept/search${query}`);
        // A browser would write it no other way.
        expect(new URL(next.href, 'http://atlas').href).toBe(`http://atlas${next.href}`);
      }),
      { numRuns: 60 },
    );
  });

  it('has one spelling: reading and writing any query once more changes nothing', () => {
    const words = fc.constantFrom(
      'view',
      'depth',
      'edge',
      'hide',
      'kind',
      'level',
      'agent',
      'contested',
      'open',
      'lit',
      'x',
      '__proto__',
    );
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('map', '2', 'true', 'is_a,uses', 'uses,is_a', ',,', '%'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, values), { maxLength: 6 }), (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
        const once = writeSearchText(viewSearch(readSearchText(query)));
        expect(writeSearchText(viewSearch(readSearchText(once)))).toBe(once);
      }),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const state = readView(readSearchText(query));
        expect(VIEWS.includes(state.view ?? 'map')).toBe(true);
        expect([1, 2, 3]).toContain(state.depth);
      }),
    );
  });

  it('never throws on values that are no text', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('view', 'depth', 'edge', 'hide', 'agent', 'open'),
          fc.anything({ withNullPrototype: true }),
        ),
        (search) => {
          expect([1, 2, 3]).toContain(readView(search).depth);
        },
      ),
    );
  });

  it('can be read by people', () => {
    const state: ViewState = {
      ...PLAIN_VIEW,
      filter: {
        ...PLAIN_VIEW.filter,
        hide: ['is_a', 'uses'],
        agent: 'agent/beren-millidge',
        contested: true,
      },
    };
    expect(writeSearchText(writeView(state))).toBe(
      '?hide=is_a,uses&agent=agent/beren-millidge&contested=true',
    );
    expect(writeSearchText(writeView(PLAIN_VIEW))).toBe('');
  });

  it('takes view, depth and filter along to another concept, and not what was open there', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readView(carried(writeView(state)))).toEqual({ ...state, edge: null, open: [], lit: [] });
        expect(readView(patched(writeView(state), { depth: 2 }))).toEqual({ ...state, depth: 2 });
      }),
    );
  });
});

describe('the view that is shown', () => {
  it('is what the address asks for, else what place and width suggest', () => {
    expect(shownView(null, 'home', false)).toBe('overview');
    expect(shownView(null, 'term', false)).toBe('map');
    expect(shownView(null, 'home', true)).toBe('outline');
    expect(shownView(null, 'term', true)).toBe('outline');
    expect(shownView('map', 'term', true)).toBe('map');
    expect(shownView('map', 'home', false)).toBe('overview');
    expect(shownView('tree', 'home', false)).toBe('tree');
  });
});
