/** The key of the seed and short ways to answer its questions, for the tests of classification. */
import { join } from 'node:path';
import { readSeed } from '../../../server/seeding/read-seed.ts';
import type { Answers } from '../../../schema/classify/answers.ts';
import { readKey } from '../../../schema/classify/key.ts';
import type { Key, KeyParts } from '../../../schema/classify/key.ts';
import { OPEN_ANSWERS } from '../../../schema/vocabulary/terms.ts';
import { ROOT } from '../../support/folders.ts';

const { atlas } = await readSeed(join(ROOT, 'seed'));

export const PARTS: KeyParts = {
  facets: atlas.all('facet'),
  values: atlas.all('facet-value'),
  rules: atlas.all('rule'),
};
export const KEY: Key = readKey(PARTS);

/** In the order in which the tables give answers. */
export const COLUMNS = [
  'preferred',
  'objective',
  'candidates',
  'reuse',
  'more-compute',
  'output',
  'trial',
  'when',
  'goal',
  'provenance',
  'instances',
] as const;
export type Column = (typeof COLUMNS)[number];

/** `{objective: 'none'}`, several values joined by `|`, as answers. */
export const answersOf = (said: Partial<Record<Column, string>>): Answers =>
  COLUMNS.flatMap((name) => {
    const word = said[name];
    if (word === undefined) return [];
    const open = OPEN_ANSWERS.find((one) => one === word);
    const facet = `facet/${name}`;
    return [{ facet, answer: open ?? word.split('|').map((value) => `${facet}/${value}`) }];
  });

/** Answers from a row such as `explicit many none …`, all of something whose outcome is preferred. */
export const rowAnswers = (row: string): Answers => {
  const words = ['yes', ...row.trim().split(/\s+/)];
  return answersOf(
    Object.fromEntries(COLUMNS.flatMap((name, at) => (words[at] === undefined ? [] : [[name, words[at]!]]))),
  );
};

export const DIVISIONS = {
  direct: 'division/direct-amortized',
  selection: 'division/selection-control',
  predictive: 'division/selective-predictive',
} as const;
