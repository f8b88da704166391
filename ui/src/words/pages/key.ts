/** Words of the pages of one facet, value or rule of the classification key, and of a feed. */
import { plural } from '../interface.ts';

export const KEY_WORDS = {
  question: (order: number): string => `Question ${order} of the classification key`,
  answerTo: 'An answer to ',
  ruleOf: (kind: string): string => `A rule of the classification key: ${kind}`,
  within: ' in ',
  answers: 'Answers',
  rules: 'Rules that ask for it',
  conditions: 'When all of these hold',
  or: ' or ',
  concepts: 'Concepts that it stands for',
  works: 'Works that draw the line here',
  answerIt: 'Answer it for a system',
  wholeKey: 'The whole key',
  retired: 'Retired: it is kept for its history only.',
} as const;

export const FEED_WORDS = {
  by: 'The comments of ',
  size: (lines: number, bytes: number): string =>
    `${plural(lines, 'line')}, ${plural(bytes, 'byte')}, kept letter for letter`,
  hash: 'sha256: ',
  read: 'Read its comments',
} as const;
