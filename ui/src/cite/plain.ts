/** A citation as a line to read: plain, and in Markdown with its link. Pure. */
import { names } from '../words/interface.ts';
import { nameWords } from './csl.ts';
import type { CslDate, CslItem } from './csl.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “25 November 2026”, “2023”. */
const dateWords = (date: CslDate): string => {
  const [year, month, dayOfMonth] = date['date-parts'][0] ?? [];
  const named = month === undefined ? null : MONTHS[month - 1];
  return [dayOfMonth, named, year].filter((part) => part !== undefined && part !== null).join(' ');
};

// A full stop at the end, unless the words bring their own.
const ended = (text: string): string => (/[.?!][”’)]?$/u.test(text) ? text : `${text}.`);

const parts = (item: CslItem, title: string, link: string, escaped: (text: string) => string): string =>
  [
    item.author === undefined ? null : ended(escaped(names(item.author.map(nameWords)))),
    ended(title),
    item['container-title'] === undefined ? null : ended(escaped(item['container-title'])),
    item.issued === undefined ? null : ended(dateWords(item.issued)),
    ended(escaped(item.note)),
    link,
  ]
    .filter((part) => part !== null)
    .join(' ');

/** “Adam Jermyn. “search is one way …”. Comment 8 of …. Optimization Atlas, change 12. http://…” */
export const plainText = (item: CslItem): string => parts(item, item.title, item.URL, (text) => text);

/** Text that Markdown shows as it is. */
export const markdownText = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>()#+!|~&$-]/gu, (sign) => (sign === '-' ? sign : `\\${sign}`));

// Between angle brackets an address may hold anything but these.
const markdownAddress = (address: string): string =>
  address
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replaceAll(/[\s\\]/gu, encodeURIComponent);

/** The same with the title as a link. */
export const markdown = (item: CslItem): string =>
  parts(item, `[${markdownText(item.title)}](<${markdownAddress(item.URL)}>)`, '', markdownText).trim();
