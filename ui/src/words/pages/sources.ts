/** Words of the pages of agents and divisions, and of what is known about a comment. */
export const AGENT_WORDS = {
  quoted: 'What they are quoted saying',
  notQuoted: 'No words of theirs are quoted.',
  holds: 'What they hold',
  holdsNothing: 'No position of theirs is recorded.',
  divides: 'How they divide things',
  asks: 'What they ask',
  works: 'Works',
  noWorks: 'No works of theirs are used.',
  alsoKnown: 'Also known as:',
  retired: 'Retired: kept for its history.',
} as const;

export const FACT_WORDS = {
  heading: 'What is known about it',
  author: 'Author',
  header: 'Header',
  address: 'Address',
  repliesTo: 'Replies to',
  lines: 'Lines',
  notKnown: 'not known',
} as const;

export const DIVISION_WORDS = {
  caption: 'A way to divide a concept',
  divides: 'Divides',
  into: 'Into',
  apart: 'Told apart by',
  by: 'By',
  inTwo: 'Can a case be in two?',
  inOne: 'Is every case in one?',
  notSaid: 'its author does not say',
  exclude: 'no, the parts exclude each other',
  overlap: 'yes, parts may overlap',
  exhaust: 'yes',
  someInNone: 'no, some cases are in none',
  stands: 'Who takes it how',
  none: 'No source is recorded for this division.',
} as const;
