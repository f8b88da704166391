/**
 * A worked question: “write a program to solve the problem for you”. Each reading is a set of answers and no more;
 * what they come to is worked out by the key when the page is shown.
 */
import { WORKED_TEXT } from '../words/pages/worked.ts';

/** Answers by facet, as in an address. */
export type Reading = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly answers: Readonly<Record<string, string>>;
};

export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly readings: readonly Reading[];
}

const ONE_PASS = {
  preferred: 'yes',
  objective: 'none',
  candidates: 'single',
  reuse: 'map',
  'more-compute': 'no',
  output: 'solver',
  trial: 'none',
  when: 'before',
  goal: 'partial',
  provenance: 'learned',
} as const;

const SEARCHED = {
  preferred: 'yes',
  objective: 'explicit',
  candidates: 'many',
  reuse: 'none',
  'more-compute': 'yes',
  output: 'solver',
  trial: 'free',
  when: 'query',
  goal: 'input',
  provenance: 'designed',
} as const;

const RUNS_SEARCH = {
  preferred: 'yes',
  objective: 'explicit',
  candidates: 'many',
  reuse: 'memo',
  'more-compute': 'bounded',
  output: 'solution',
  trial: 'free',
  when: 'query',
  goal: 'input',
  provenance: 'designed',
} as const;

export const WORKED_STAGES: readonly Stage[] = [
  {
    id: 'writing',
    ...WORKED_TEXT.writing,
    readings: [
      {
        id: 'one-pass-reused',
        ...WORKED_TEXT.onePassReused,
        answers: { ...ONE_PASS, instances: 'many' },
      },
      {
        id: 'one-pass-throwaway',
        ...WORKED_TEXT.onePassThrowaway,
        answers: { ...ONE_PASS, instances: 'one' },
      },
      {
        id: 'searched-reused',
        ...WORKED_TEXT.searchedReused,
        answers: { ...SEARCHED, instances: 'many' },
      },
      {
        id: 'searched-throwaway',
        ...WORKED_TEXT.searchedThrowaway,
        answers: { ...SEARCHED, instances: 'one' },
      },
      {
        id: 'proposed-and-tested',
        ...WORKED_TEXT.proposedAndTested,
        answers: { ...SEARCHED, reuse: 'map', when: 'both', provenance: 'mixed', instances: 'many' },
      },
      {
        id: 'designed',
        ...WORKED_TEXT.designed,
        answers: {
          ...SEARCHED,
          objective: 'learned',
          candidates: 'refine',
          reuse: 'map',
          'more-compute': 'bounded',
          when: 'both',
          provenance: 'mixed',
          instances: 'many',
        },
      },
    ],
  },
  {
    id: 'running',
    ...WORKED_TEXT.running,
    readings: [
      {
        id: 'runs-search',
        ...WORKED_TEXT.runsSearch,
        answers: RUNS_SEARCH,
      },
      {
        id: 'runs-search-learned',
        ...WORKED_TEXT.runsSearchLearned,
        answers: { ...RUNS_SEARCH, provenance: 'learned' },
      },
      {
        id: 'runs-straight',
        ...WORKED_TEXT.runsStraight,
        answers: {
          ...RUNS_SEARCH,
          candidates: 'single',
          reuse: 'none',
          'more-compute': 'no',
          trial: 'none',
        },
      },
      {
        id: 'runs-lookup',
        ...WORKED_TEXT.runsLookup,
        answers: {
          ...ONE_PASS,
          candidates: 'readout',
          output: 'solution',
          goal: 'retrain',
          provenance: 'designed',
        },
      },
    ],
  },
];
