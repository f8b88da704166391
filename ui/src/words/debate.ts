/** Questions, positions and divisions in words. Keys are the API's spellings. */
import type { BearingStance, QuestionState } from '../generated/graphql.ts';

export const BEARING_WORDS: Readonly<
  Record<BearingStance, { readonly sign: string; readonly word: string; readonly heading: string }>
> = {
  FOR: { sign: '+', word: 'for', heading: 'For' },
  QUALIFIED: { sign: '~', word: 'qualified', heading: 'Qualified' },
  AGAINST: { sign: '−', word: 'against', heading: 'Against' },
};

export const QUESTION_STATE_WORDS: Readonly<
  Record<QuestionState, { readonly word: string; readonly meaning: string }>
> = {
  OPEN: { word: 'open', meaning: 'Nobody has given an answer that is listed here as settling it.' },
  CONTESTED: { word: 'contested', meaning: 'People answer it differently.' },
  SETTLED: { word: 'settled', meaning: 'Those who answer it agree.' },
};

/** What the atlas itself says of a relation, told apart from what it reports. */
export const ASSERTED = 'asserted: the atlas says so itself';
export const ATTRIBUTED = 'attributed: the atlas does not assert it';

/** What an author says of a division’s members. */
export const divisionClaims = (exclusive: boolean | null, exhaustive: boolean | null): string => {
  const one =
    exclusive === null
      ? 'its author does not say whether a case can be in two'
      : exclusive
        ? 'no case is in two'
        : 'a case can be in two';
  const all =
    exhaustive === null
      ? 'nor whether every case is in one'
      : exhaustive
        ? 'every case is in one'
        : 'some cases are in none';
  if (exclusive === null && exhaustive !== null) return `${all}; ${one}`;
  if (exclusive !== null && exhaustive === null)
    return `${one}; its author does not say whether every case is in one`;
  return exclusive === null ? `${one}, ${all}` : `${one}, and ${all}`;
};
