/** Words of finding. */
import { plural } from './interface.ts';

export const FIND = {
  title: 'Find',
  forWords: (text: string) => `Find “${text}”`,
  hits: (text: string) => `Hits for “${text}”`,
  commands: 'Do',
  found: (total: number, shown: number) =>
    total > shown
      ? `${plural(total, 'thing')} found, the best ${shown} here`
      : `${plural(total, 'thing')} found`,
  all: 'Enter shows all',
  does: (words: string) => `Enter: ${words}`,
  toDo: (count: number) => `${plural(count, 'command')}`,
  opens: (name: string) => `Enter opens ${name}`,
  allOf: (total: number) => `Show all ${total} found`,
  nothing: (text: string) =>
    `Nothing found for “${text}” in names, other names, definitions, quotes, relations and positions.`,
  searched: (size: number) =>
    `Looked through ${plural(size, 'thing')}: names and other names of concepts, examples, divisions, people and works, the words of questions, definitions, every quote, and what relations and positions say. Spelling, hyphens and up to two wrong letters of a name do not matter.`,
  searchedThere:
    'Looked through the names, definitions, quotes, relations and positions that the server knows. Spelling, hyphens and up to two wrong letters of a name do not matter.',
  nearest: 'The nearest names',
  start:
    'Press / anywhere, or Ctrl+K, and type: a name, another spelling, words of a definition or of a quote.',
  kinds: 'Show only',
  everything: 'Everything',
  more: (shown: number, total: number) => `${shown} of ${total} shown.`,
} as const;

/** How a hit was found, said after its kind. */
export const FIELD_WORDS = {
  EXACT_NAME: 'by name',
  NAME_PREFIX: 'by name',
  ALIAS: 'also called',
  TYPO: 'near spelling',
  DEFINITION: 'in what it is',
  QUOTE: 'in a quote',
  CLAIM: 'in what it says',
} as const;

/** Kinds by which the find page filters, in the order shown; the first word of an id says which. */
export const FIND_KINDS = [
  ['concept', 'concept', 'concepts'],
  ['example', 'example', 'examples'],
  ['quote', 'quote', 'quotes'],
  ['question', 'question', 'questions'],
  ['division', 'division', 'divisions'],
  ['agent', 'person or voice', 'people and voices'],
  ['work', 'work', 'works'],
  ['comment', 'comment', 'comments'],
  ['relation', 'relation', 'relations'],
  ['position', 'position', 'positions'],
] as const;
export type FindKind = (typeof FIND_KINDS)[number][0];

export const COMMANDS = {
  addConcept: 'Add a concept',
  overview: 'Show the overview',
  tree: 'Show the tree',
  outline: 'Show the outline',
  questions: 'Go to the questions',
  contested: 'Go to the contested questions',
  concepts: 'Go to all concepts',
  examples: 'Go to all examples',
  relations: 'Go to all relations',
  comments: 'Go to the comments',
  worklist: 'Go to the work list',
  classify: 'Classify a system',
  program: 'See a program classified',
  query: 'Query the atlas with GraphQL',
  path: 'Path between two concepts',
  compare: 'Compare two concepts, divisions or people',
  pathFrom: (from: string) => `Path from ${from} to …`,
  pathBetween: (from: string, to: string) => `Path from ${from} to ${to}`,
  compareOne: (one: string) => `Compare ${one} with …`,
  compareBoth: (one: string, other: string) => `Compare ${one} with ${other}`,
  comparePeople: (one: string, other: string) => `How ${one} and ${other} differ`,
} as const;

/** Other words that are typed for a command. */
export const COMMANDS_ALSO = {
  addConcept: 'new create',
  overview: 'map whole above dots',
  tree: 'hierarchy taxonomy',
  outline: 'list index',
  questions: 'debate disagreements',
  contested: 'disputed disagreements',
  concepts: 'kinds index',
  examples: 'systems index',
  relations: 'edges index',
  comments: 'sources feed',
  worklist: 'worklist unsourced inferred unchecked todo',
  classify: 'key facets',
  program: 'classify worked example',
  query: 'graphiql api',
  path: 'paths way route',
  compare: 'versus difference',
} as const;
