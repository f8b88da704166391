/**
 * The page's own index: what the API says can be found, searched by the code that the server searches with. Loaded
 * when the box is first touched, so it is a part of the page of its own.
 */
import { createSearch } from '../../../../schema/search/search-index.ts';
import type { FindableQuery } from '../../generated/graphql.ts';
import { commandsAboutTwo } from '../commands/ends.ts';
import type { Command } from '../commands/fixed.ts';
import { entryHit } from '../hit.ts';
import type { Entry, Hit } from '../hit.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** All that matched, given here or not. */
  readonly total: number;
}

export interface Finder {
  /** Number of the change that it shows. */
  readonly seq: number;
  /** Whether it holds everything that can be found. */
  readonly complete: boolean;
  readonly size: number;
  readonly entries: readonly Entry[];
  /** The best `first` of what a text finds, of the things that `keep` keeps. */
  find(text: string, first: number, keep?: (id: string) => boolean): Found;
  /** What a text says about two things, as commands, the likeliest first. */
  aboutTwo(text: string): readonly Command[];
}

/** Makes an index of what the API gives. */
export const makeFinder = ({ seq, complete, entries }: FindableQuery['findable']): Finder => {
  const search = createSearch();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { name, ...words } of entries) search.addWords({ ...words, name: name === '' ? null : name });
  const finder: Finder = {
    seq,
    complete,
    size: entries.length,
    entries,
    find(text, first, keep) {
      const { hits, total } = search.find(text, first, keep);
      return {
        hits: hits.flatMap(({ id, field, text: matched }) => {
          const entry = byId.get(id);
          return entry === undefined ? [] : [entryHit(entry, field, matched)];
        }),
        total,
      };
    },
    aboutTwo: (text) => commandsAboutTwo(text, finder),
  };
  return finder;
};
