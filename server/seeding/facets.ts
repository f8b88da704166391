/** Answers of an example to the questions of the classification key, from their short names. */
import type { FacetAnswer } from '../../schema/entities/graph.ts';
import { slugOf } from '../../schema/vocabulary/ids.ts';
import { OPEN_ANSWERS } from '../../schema/vocabulary/terms.ts';
import { fault, fullId, refer } from './draft.ts';
import type { Draft } from './draft.ts';
import { didYouMean } from './nearest.ts';
import type { Item } from './yaml.ts';

const isOpen = (word: unknown): boolean => OPEN_ANSWERS.some((one) => one === word);

/**
 * The answers as an entity holds them: `objective: explicit` names `facet/objective/explicit`, `any`,
 * `does-not-apply` and `unknown` stay words. A facet or value that is not there is a fault with the closest ones.
 */
export const readFacets = (
  draft: Draft,
  item: Item,
  written: unknown,
  about: string,
): readonly { facet: string; answer: FacetAnswer['answer'] | unknown }[] => {
  // What is no map was reported by the form.
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return [];
  return Object.entries(written).map(([name, said]: [string, unknown]) => {
    const facet = fullId('facet', name);
    const known = refer(draft, item, ['facets', name], facet, about);
    if (isOpen(said)) return { facet, answer: said };
    const list: readonly unknown[] = Array.isArray(said) ? said : [said];
    const answer = list.map((one, index) => {
      if (typeof one !== 'string') return one;
      const value = one.includes('/') ? one : `${facet}/${one}`;
      if (known && !draft.declared.has(value)) {
        const others = [...draft.declared].filter((id) => id.startsWith(`${facet}/`));
        const words = [...others.map((id) => id.slice(facet.length + 1)), ...OPEN_ANSWERS];
        const hint = didYouMean(one, words);
        const path = ['facets', name, ...(Array.isArray(said) ? [index] : [])];
        fault(draft, item, path, 'UNKNOWN_ID', `${slugOf(facet)} has no value “${one}”.${hint}`, about);
      }
      return value;
    });
    return { facet, answer };
  });
};
