/** Words of the pages that show comments, quotes and who said them. */
import { names, plural } from './interface.ts';

export const SOURCE_WORDS = {
  inComment: 'In its comment',
  thisQuote: 'This quote',
  asWritten: 'The comment as written',
  previousQuote: 'Previous quote',
  nextQuote: 'Next quote',
  previousComment: 'Previous comment',
  nextComment: 'Next comment',
  allComments: 'All comments in feed order',
  noQuotes: 'Nothing in the atlas rests on this comment.',
  hint: 'Click marked words to see what rests on them.',
  openBelow: 'What rests on it',
  keys: 'steps from quote to quote',
  nothing: 'Nothing is recorded to rest on these words yet.',
  asked: 'Asked in these words',
  gone: 'These words no longer stand in the comment as quoted.',
  selected: 'Selected words',
  copyLink: 'Copy a link to these words',
  linkCopied: 'Link copied',
  linkFailed: 'The link could not be copied; it is in the address bar now.',
  newConcept: 'Use in a new concept',
  noHeader: 'No header: the feed has none for this comment.',
  jump: 'Jump to a comment',
  ownType: 'Words in this type are the source’s.',
  supportsNothing: 'supports nothing yet',
  noSource: 'No source is recorded.',
  noSourceRelation: 'No source is recorded for this relation.',
  noSourceDivision: 'No source is recorded for this division.',
} as const;

/** The first words of a quote, with “…” where some are left out. */
export const firstWords = (text: string, most = 8): string => {
  const words = text.split(/\s+/u);
  return words.length <= most
    ? text
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.]$/u, '')}…`;
};

/** “supports 2”, counted over concepts, relations, examples, positions, divisions and questions. */
export const supportsWords = (count: number): string =>
  count === 0 ? SOURCE_WORDS.supportsNothing : `supports ${count}`;

/** What stands unseen about a quote’s number: “Quote 3 of 7: search is one way to get…, supports 2”. */
export const quoteButtonWords = (of: number) => ({ quote: 'Quote', of: ` of ${of}:` });

/** Said when a quote is chosen by a button: where it is, whose words, what rests on them. */
export const quoteSaid = (number: number, of: number, speaker: string, exact: string, on: number): string =>
  `Quote ${number} of ${of}, said by ${speaker}: ${exact}. ${on === 0 ? 'Supports nothing yet' : `Supports ${on}`}.`;

/** “Stephen Casper’s words, quoted by Adam Jermyn”. */
export const quotedBy = (author: string): string => `’s words, quoted by ${author}`;

export const ownWords = (author: string): string => `${author}’s own words`;

/** How sure it is whose words a paragraph holds. */
export const whoseWords = (sure: string): string => `Whose words these are: ${sure}.`;

/** Head line of a comment in the feed. */
export const commentLine = (
  header: string | null,
  date: string | null,
  voices: readonly string[],
  quotes: number,
): string =>
  [
    header === null ? SOURCE_WORDS.noHeader : `header “${header}”${date === null ? '' : `, read as ${date}`}`,
    voices.length === 0 ? null : `holds words of ${names(voices)}`,
    plural(quotes, 'quote'),
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** What is given for, against or beside a thing: headings of the groups, and what is said of an empty one. */
export const SIDE_WORDS = {
  FOR: { sign: '+', heading: 'For it', names: 'For' },
  QUALIFIED: { sign: '~', heading: 'For it with a qualification', names: 'Qualified' },
  AGAINST: { sign: '−', heading: 'Against it', names: 'Against' },
  MENTION: { sign: '·', heading: 'Mentions of it', names: 'Mention' },
} as const;

export type Side = keyof typeof SIDE_WORDS;
export const SIDES: readonly Side[] = ['FOR', 'QUALIFIED', 'AGAINST', 'MENTION'];

export const NOBODY_AGAINST = 'Nobody is recorded against it.';
export const OWN_REASON = 'The atlas’s own reason:';
export const READ_AS = 'Read as:';
export const WHO = 'Who stands where';
