import { describe, expect, it } from 'vitest';
import { around } from '../../../ui/src/find/around.ts';
import type { Hit } from '../../../ui/src/find/hit.ts';
import { serverHit } from '../../../ui/src/find/hit.ts';
import { mergeHits } from '../../../ui/src/find/merge-hits.ts';
import { findSearch } from '../../../ui/src/find/search.ts';

const hit = (id: string, place: string | null = null): Hit => ({
  id,
  name: id,
  field: 'NAME_PREFIX',
  text: id,
  kind: 'mechanism',
  place,
  level: null,
});

describe('hits of the page and of the server together', () => {
  const ids = (found: { readonly hits: readonly Hit[] }) => found.hits.map(({ id }) => id);

  it('keep the server’s order and add what only the page has', () => {
    const local = { hits: [hit('concept/a', 'Top'), hit('concept/new')], total: 2 };
    const server = { hits: [hit('concept/b'), hit('concept/a')], total: 40 };
    const merged = mergeHits(local, server, 3);
    expect(ids(merged)).toEqual(['concept/b', 'concept/a', 'concept/new']);
    expect(merged.total).toBe(40);
    expect(merged.hits[1]?.place).toBe('Top');
  });

  it('never say fewer than they show', () => {
    const merged = mergeHits({ hits: [hit('concept/a')], total: 1 }, { hits: [], total: 0 }, 5);
    expect(merged).toMatchObject({ total: 1, hits: [{ id: 'concept/a' }] });
    expect(ids(mergeHits(merged, merged, 0))).toEqual([]);
  });
});

describe('what the server found', () => {
  it('is named and placed by its type', () => {
    const quote = serverHit({
      field: 'QUOTE',
      text: 'words',
      node: { __typename: 'Quote', id: 'quote/c/1', exact: 'words', speaker: { id: 'agent/x', name: 'X' } },
    });
    expect(quote).toMatchObject({ id: 'quote/c/1', name: 'words', kind: 'quote', place: 'X' });
    const comment = serverHit({
      field: 'EXACT_NAME',
      text: 'Comment 3',
      node: { __typename: 'Comment', id: 'comment/c3', order: 3, author: { id: 'agent/x', name: 'X' } },
    });
    expect(comment.name).toBe('X, comment 3');
  });
});

describe('a long text round what was looked for', () => {
  const long = `${'before '.repeat(60)}the needle lies here ${'after '.repeat(60)}`.trim();

  it('stays whole when it is short', () => {
    expect(around('a short text', 'short')).toBe('a short text');
  });
  it('keeps the words, is cut between words, and says where it is cut', () => {
    const cut = around(long, 'needle');
    expect(cut).toContain('needle');
    expect(cut.length).toBeLessThan(240);
    expect(cut).toMatch(/^… before/u);
    expect(cut).toMatch(/ …$/u);
    for (const word of cut.replaceAll('…', '').trim().split(/\s+/u)) expect(long.split(' ')).toContain(word);
  });
  it('begins at the beginning where nothing is meant', () => {
    expect(around(long, 'zygote')).toMatch(/^before/u);
  });
});

describe('the address of the find page', () => {
  it('keeps words and a known kind', () => {
    expect(findSearch({ q: 'a b', kind: 'quote' })).toEqual({ q: 'a b', kind: 'quote' });
    expect(findSearch({ q: '', kind: 'nonsense' })).toEqual({});
    expect(findSearch({ q: 12 })).toEqual({ q: '12' });
  });
});
