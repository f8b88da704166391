/** Words of “Cite this”, and those that stand in a citation. */
import { names } from './interface.ts';

export const CITE_WORDS = {
  cite: 'Cite this',
  close: 'Close the citation',
  formats: 'Form of the citation',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  plain: 'Plain text',
  copy: 'Copy',
  failed: 'It could not be copied. The text is selected: press Ctrl+C.',
  made: 'Author and date are given only where the atlas knows them.',
} as const;

export const copied = (format: string): string => `${format} copied`;

const ATLAS = 'Optimization Atlas';

/** “Change 12 of the Optimization Atlas.” */
export const asOf = (seq: number): string => `Optimization Atlas, change ${seq}.`;

/** The remarks of a citation, in words. */
export const CITE_NOTES = {
  atlas: ATLAS,
  comment: (order: number, feed: string): string => `Comment ${order} of “${feed}”`,
  kind: {
    Concept: 'Concept.',
    Example: 'Example.',
    Relation: 'Relation asserted by the atlas.',
    Division: 'Division of a concept.',
    Question: 'Question.',
    Position: 'Position.',
  },
  heldBy: (people: readonly string[]): string =>
    people.length === 0 ? 'Relation held by some.' : `Relation held by ${names(people)}.`,
  dividedBy: (people: readonly string[], work: string | null): string =>
    `Division of a concept${people.length === 0 ? '' : ` by ${names(people)}`}${work === null ? '' : `, in “${work}”`}.`,
  askedBy: (people: readonly string[]): string =>
    people.length === 0 ? 'Question.' : `Question asked by ${names(people)}.`,
  positionOf: (holder: string): string => `Position of ${holder}, in the atlas’s words.`,
  quotedBy: (author: string): string => `Quoted by ${author}.`,
  saidBy: (name: string): string => `Said by: ${name}.`,
  date: (header: string): string => `The header gives as date or age: ${header}.`,
  address: (address: string): string => `Address in the feed: ${address}.`,
  noAddress: 'Address of the original not known.',
  workAt: (page: string): string => `In the atlas: ${page}`,
  status: {
    VERIFIED: 'Title and address were checked.',
    PARTIAL: 'Title and address were checked in part.',
    UNVERIFIED: 'Title and address were not checked.',
  },
} as const;
