/** Words of the detail of a concept, example or division. */
export const DETAIL_WORDS = {
  examples: 'Examples, and why they are',
  questions: 'Questions that bear on it',
  works: 'Works behind it',
  noReason: 'No source and no reason is recorded.',
  classified: 'Classified as',
  compareAll: 'Set them side by side',
  compare: 'Compare',
  compareWith: 'Compare with',
} as const;

/** “5 of 12 shown”. */
export const shownOf = (shown: number, all: number): string => `${shown} of ${all} shown.`;

export const otherWays = (concept: string): string => `Other ways to divide ${concept}`;
