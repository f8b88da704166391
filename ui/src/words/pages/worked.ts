/** Words of the worked question, and the words of the feed that it starts from. */

/** The question that it works out, where the words stand, and which of them are shown. */
export const WORKED_WORDS = {
  asked: 'question/writing-a-program',
  comment: 'comment/jermyn-c8',
  question: 'write a program to solve the problem for you',
  reading: "Maybe it's a form of amortized optimization?",
} as const;

export const WORKED_TEXT = {
  writing: {
    title: 'Writing the program',
    text: 'What comes out is something that answers cases. How it came about, and how often it is run, makes the difference.',
  },
  onePassReused: {
    title: 'Written in one go, run on many cases',
    text: 'A model, or a person out of habit, writes it down without trying anything.',
  },
  onePassThrowaway: {
    title: 'Written in one go, run once',
    text: 'The same, but the program serves this case only and is thrown away.',
  },
  searchedReused: {
    title: 'Found by search, run on many cases',
    text: 'Programs are tried against a specification until one meets it.',
  },
  searchedThrowaway: {
    title: 'Found by search, run once',
    text: 'The search over programs is made for this one case, as in Levin’s.',
  },
  proposedAndTested: {
    title: 'Proposed by a model and tested',
    text: 'A model proposes programs; tests choose among them and improve them.',
  },
  designed: {
    title: 'Designed and debugged by a person',
    text: 'Experience proposes, runs of the program correct.',
  },
  running: {
    title: 'Running the program',
    text: 'The program that was written is a procedure of its own, classified by what it does when it runs.',
  },
  runsSearch: {
    title: 'The program searches',
    text: 'It runs, say, A*: partial answers are made, scored and compared.',
  },
  runsSearchLearned: {
    title: 'The program searches, and training made it',
    text: 'The same, but nobody wrote the search down: it was found by training.',
  },
  runsStraight: {
    title: 'The program works the answer out',
    text: 'It uses the case’s own equations and compares nothing, as elimination does.',
  },
  runsLookup: {
    title: 'The program looks the answer up',
    text: 'What it stores maps cases to answers; running it scores nothing.',
  },
} as const;
