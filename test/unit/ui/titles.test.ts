/** The server knows every page of the app, and calls each as the app does. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  ATLAS_NAME,
  brief,
  documentTitle,
  isPagePath,
  PAGE_TITLES,
  quoteTitle,
} from '../../../schema/view/title.ts';
import { ENTITY_TYPES } from '../../../schema/vocabulary/terms.ts';
import { sourceFiles } from '../../house/files.ts';

const router = sourceFiles('ui/src/app').find(({ path }) => path.endsWith('/router.tsx'));
const paths = [...(router?.text ?? '').matchAll(/\bpath: '([^']+)'/g)].map((match) => match[1] ?? '');

describe('titles', () => {
  it('exist for every page of the app that is no entity’s, and for no other', () => {
    expect(paths.length).toBeGreaterThan(10);
    const own = paths.filter((path) => !path.endsWith('/$'));
    expect(own.filter((path) => !isPagePath(path))).toEqual([]);
    expect(Object.keys(PAGE_TITLES).filter((path) => !own.includes(path))).toEqual([]);
  });
  it('belong to a page for every type of entity but evidence, which is shown with what it is about', () => {
    const types = paths.filter((path) => path.endsWith('/$')).map((path) => path.slice(1, -2));
    const withPage = ENTITY_TYPES.filter((type) => type !== 'evidence' && type !== 'facet-value');
    expect(types.sort()).toEqual([...withPage].sort());
  });
  it('end in the name of the atlas, once', () => {
    expect(documentTitle(ATLAS_NAME)).toBe(ATLAS_NAME);
    expect(documentTitle('Search')).toBe('Search · Optimization Atlas');
  });
  it('of long words stay short, on one line and whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 2, max: 90 }),
        (words, most) => {
          const short = brief(words, most);
          expect(short.length).toBeLessThanOrEqual(most + 2);
          expect(short.includes('\n')).toBe(false);
          expect(short.isWellFormed()).toBe(true);
        },
      ),
    );
    expect(brief('one two three', 8)).toBe('one two …');
    expect(quoteTitle('Demski', 'Short.')).toBe('Demski: “Short.”');
  });
});
