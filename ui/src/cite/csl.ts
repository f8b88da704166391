/** The part of CSL-JSON that the atlas’s citations use. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly 'non-dropping-particle'?: string }
  | { readonly literal: string };

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'entry' | 'post' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly version: string;
  readonly URL: string;
  readonly note: string;
}

const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u;
const LOWER = /^\p{Ll}/u;

/**
 * A person’s name in parts, where it plainly has them: words of letters, the last the family name, with what is
 * written small before it (“van”). Any other name stays as it is.
 */
export const personName = (name: string): CslName => {
  const words = name.split(' ');
  const count = words.length;
  if (count < 2 || count > 5 || !words.every((word) => NAME_WORD.test(word))) return { literal: name };
  const small = words.findIndex((word, index) => index > 0 && index < count - 1 && LOWER.test(word));
  const from = small === -1 ? count - 1 : small;
  const particles = words.slice(from, count - 1);
  if (!particles.every((word) => LOWER.test(word)) || LOWER.test(words[count - 1]!)) return { literal: name };
  return {
    family: words[count - 1]!,
    given: words.slice(0, from).join(' '),
    ...(particles.length === 0 ? {} : { 'non-dropping-particle': particles.join(' ') }),
  };
};

/** A name as it is read. */
export const nameWords = (name: CslName): string =>
  'literal' in name
    ? name.literal
    : [name.given, name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
