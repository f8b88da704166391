/** Reasons of the work list in words. Keys are the API's spellings. */
import type { WorklistReason } from '../../generated/graphql.ts';

/** The worst first. */
export const REASONS: readonly WorklistReason[] = [
  'MISQUOTED',
  'UNSOURCED',
  'INFERRED',
  'UNCHECKED',
  'UNVERIFIED',
];

export const REASON_WORDS: Readonly<
  Record<WorklistReason, { readonly name: string; readonly heading: string; readonly meaning: string }>
> = {
  MISQUOTED: {
    name: 'misquoted',
    heading: 'Quoted wrong',
    meaning: 'The words no longer stand in their comment just so.',
  },
  UNSOURCED: {
    name: 'unsourced',
    heading: 'Unsourced',
    meaning: 'No words and no work say it, and no reason is given.',
  },
  INFERRED: {
    name: 'inferred',
    heading: 'Inferred',
    meaning: 'No words and no work say it; the atlas gives a reason of its own.',
  },
  UNCHECKED: {
    name: 'on unchecked works',
    heading: 'Resting on unchecked works alone',
    meaning: 'Only works whose title and address nobody checked are said to say it.',
  },
  UNVERIFIED: {
    name: 'works to check',
    heading: 'Works to check',
    meaning: 'Title and address were not checked, or not wholly.',
  },
};
