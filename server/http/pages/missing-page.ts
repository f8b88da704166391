/** In place of a page that is not there: the nearest names, and what to do. */
import type { SearchIndex } from '../../../schema/search/search-index.ts';
import { MISSING_TITLE } from '../../../schema/view/title.ts';
import { linkTo, section, text } from './document.ts';
import type { PageDocument, Words } from './document.ts';
import type { NameOf } from './names.ts';

const NEAREST = 5;

/** The words in an id or address, to be looked for: `concept/mesa-optimisers` → `mesa optimisers`. */
const wordsIn = (path: string): readonly string[] =>
  (path.split('/').at(-1) ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 8);

const nearest = (path: string, search: SearchIndex): readonly string[] => {
  const words = wordsIn(path);
  const asked = [words.join(' '), ...words.toSorted((a, b) => b.length - a.length)];
  const found = new Set<string>();
  for (const one of asked) {
    if (found.size >= NEAREST) break;
    for (const { id } of search.find(one, NEAREST, (id) => !id.startsWith('comment/')).hits) found.add(id);
  }
  return [...found].slice(0, NEAREST);
};

/** The page for an address under which there is nothing; `gone` when there once was. */
export const missingDocument = (
  path: string,
  search: SearchIndex,
  nameOf: NameOf,
  gone: boolean,
): PageDocument => ({
  status: gone ? 410 : 404,
  title: MISSING_TITLE,
  heading: MISSING_TITLE,
  description: `Nothing in the atlas has the address ${path}.`,
  path: null,
  kind: 'website',
  blocks: [
    text(
      gone
        ? `What had the id ${path} was taken out of the atlas again.`
        : `Nothing in the atlas has the id ${path}. It may be mistyped, or never have been there.`,
    ),
    ...section(
      'The nearest names',
      nearest(path, search).map((id): Words => [linkTo(id, nameOf(id))]),
    ),
    text(
      'Go to the ',
      { to: '/', words: 'index of concepts' },
      ' or the ',
      { to: '/comments', words: 'comments' },
      '.',
    ),
  ],
});
