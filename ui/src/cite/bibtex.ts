/**
 * BibTeX by citation-js: it maps types, names, dates and fields, and reads BibTeX back. The words are escaped here,
 * because its own escaping drops every sign that it knows no command for. Loaded only when something is cited.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { CslItem, CslName } from './csl.ts';

const settings = plugins.config.get('@bibtex').format;
settings['asciiOnly'] = false;
// Our keys are ids with colons, which BibTeX takes.
settings['checkLabel'] = false;

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Text as TeX sets it letter for letter, in UTF-8. Two signs that TeX would draw as one are kept apart. */
export const tex = (text: string): string =>
  text
    .replaceAll(/[\\{}~^<>|&%$#_]/gu, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(/(?<=-)-|(?<=['])'|(?<=[`?!])`|(?<=,),/gu, (sign) => `{}${sign}`);

const texName = (name: CslName): CslName => ('literal' in name ? { literal: tex(name.literal) } : name);

/** In an address only what would end the field or begin a command has to go. */
const texAddress = (address: string): string => address.replaceAll(/[\\{}\s]/gu, encodeURIComponent);

interface Entry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'type' in value && 'label' in value && 'properties' in value;

/** One BibTeX entry. */
export const bibtex = (item: CslItem): string => {
  const escaped = {
    ...item,
    title: tex(item.title),
    note: tex(item.note),
    URL: texAddress(item.URL),
    ...(item.author === undefined ? {} : { author: item.author.map(texName) }),
    ...(item.publisher === undefined ? {} : { publisher: tex(item.publisher) }),
  };
  const made = plugins.output.format('bibtex', [escaped], { format: 'object' });
  const entry: unknown = Array.isArray(made) ? made[0] : undefined;
  if (!isEntry(entry)) throw new AtlasError('INTERNAL', 'The citation could not be written.');
  const lines = Object.entries(entry.properties)
    // The same address once more, where it would not be read as one.
    .filter(([field]) => field !== 'howpublished')
    .map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${entry.type}{${entry.label},\n${lines.join('')}}\n`;
};

/** Reads BibTeX, as whoever pastes it will. */
export const readBibtex = (text: string): readonly Record<string, unknown>[] =>
  plugins.input.chain(text, { forceType: '@bibtex/text' });
