/**
 * A worked question: “write a program to solve the problem for you”. Each reading is a set of answers and no more;
 * what they come to is worked out by the key when the page is shown.
 */

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

/** The question that it works out, where the words stand, and which of them are shown. */
export const WORKED_WORDS = {
  asked: 'question/writing-a-program',
  comment: 'comment/jermyn-c8',
  question: 'write a program to solve the problem for you',
  reading: "Maybe it's a form of amortized optimization?",
} as const;

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
    title: 'Writing the program',
    text: 'What comes out is something that answers cases. How it came about, and how often it is run, makes the difference.',
    readings: [
      {
        id: 'one-pass-reused',
        title: 'Written in one go, run on many cases',
        text: 'A model, or a person out of habit, writes it down without trying anything.',
        answers: { ...ONE_PASS, instances: 'many' },
      },
      {
        id: 'one-pass-throwaway',
        title: 'Written in one go, run once',
        text: 'The same, but the program serves this case only and is thrown away.',
        answers: { ...ONE_PASS, instances: 'one' },
      },
      {
        id: 'searched-reused',
        title: 'Found by search, run on many cases',
        text: 'Programs are tried against a specification until one meets it.',
        answers: { ...SEARCHED, instances: 'many' },
      },
      {
        id: 'searched-throwaway',
        title: 'Found by search, run once',
        text: 'The search over programs is made for this one case, as in Levin’s.',
        answers: { ...SEARCHED, instances: 'one' },
      },
      {
        id: 'proposed-and-tested',
        title: 'Proposed by a model and tested',
        text: 'A model proposes programs; tests choose among them and improve them.',
        answers: { ...SEARCHED, reuse: 'map', when: 'both', provenance: 'mixed', instances: 'many' },
      },
      {
        id: 'designed',
        title: 'Designed and debugged by a person',
        text: 'Experience proposes, runs of the program correct.',
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
    title: 'Running the program',
    text: 'The program that was written is a procedure of its own, classified by what it does when it runs.',
    readings: [
      {
        id: 'runs-search',
        title: 'The program searches',
        text: 'It runs, say, A*: partial answers are made, scored and compared.',
        answers: RUNS_SEARCH,
      },
      {
        id: 'runs-search-learned',
        title: 'The program searches, and training made it',
        text: 'The same, but nobody wrote the search down: it was found by training.',
        answers: { ...RUNS_SEARCH, provenance: 'learned' },
      },
      {
        id: 'runs-straight',
        title: 'The program works the answer out',
        text: 'It uses the case’s own equations and compares nothing, as elimination does.',
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
        title: 'The program looks the answer up',
        text: 'What it stores maps cases to answers; running it scores nothing.',
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
