/** Answers in the address: `?objective=explicit.learned&trial=unknown`, so that a link holds them. Pure. */
import type { FacetAnswer } from '../../../schema/entities/graph.ts';
import { OPEN_ANSWERS } from '../../../schema/vocabulary/terms.ts';
import { slugOf } from '../../../schema/vocabulary/ids.ts';

/** `at`: the question that is open; `about`: what is classified, by id; the rest: answers by facet. */
export type ClassifySearch = Readonly<Record<string, string>>;

const RESERVED = ['at', 'about'] as const;
const SLUG = /^[a-z0-9_-]{1,120}$/;
// Stands in no slug, and is written as it is.
const BETWEEN = '.';

type OpenWord = (typeof OPEN_ANSWERS)[number];
const isOpen = (word: string): word is OpenWord => (OPEN_ANSWERS as readonly string[]).includes(word);

/** Reads an address’s query; what cannot be an answer is left out. */
export const classifySearch = (search: Record<string, unknown>): ClassifySearch =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      SLUG.test(name) && typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
    ),
  );

/** The answers in a query. A word that is no value of its facet stays, so that it can be named. */
export const answersIn = (search: ClassifySearch): readonly FacetAnswer[] =>
  Object.entries(search).flatMap(([name, text]): readonly FacetAnswer[] => {
    if ((RESERVED as readonly string[]).includes(name)) return [];
    const facet = `facet/${name}`;
    if (isOpen(text)) return [{ facet, answer: text }];
    const values = [...new Set(text.split(BETWEEN))].filter((one) => SLUG.test(one));
    return values.length === 0 ? [] : [{ facet, answer: values.map((one) => `${facet}/${one}`) }];
  });

/** Answers as a query. */
export const addressOf = (answers: readonly FacetAnswer[]): ClassifySearch =>
  Object.fromEntries(
    answers.map(({ facet, answer }) => [
      slugOf(facet),
      Array.isArray(answer) ? answer.map((value) => value.slice(facet.length + 1)).join(BETWEEN) : answer,
    ]),
  );

/** The query with one answer set, or taken away. */
export const withAnswerIn = (
  search: ClassifySearch,
  facet: string,
  answer: FacetAnswer['answer'] | undefined,
): ClassifySearch => {
  const { [slugOf(facet)]: _before, ...rest } = search;
  return answer === undefined ? rest : { ...rest, ...addressOf([{ facet, answer }]) };
};
