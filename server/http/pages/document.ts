/**
 * A page as the server writes it for whoever comes without JavaScript: plain data, so that HTML and plain text are
 * made from the same words and only one place (`html.ts`) has to escape.
 */
export interface Link {
  /** An address on this server, or an http(s) address of a source. */
  readonly to: string;
  readonly words: string;
}

export type Words = readonly (string | Link)[];

export type Block =
  | { readonly type: 'heading'; readonly words: string }
  | { readonly type: 'text'; readonly words: Words; readonly muted?: true }
  | { readonly type: 'list'; readonly items: readonly Words[] }
  /** Words of a source, and whose they are. */
  | { readonly type: 'quote'; readonly words: string; readonly from: Words };

export interface PageDocument {
  readonly status: 200 | 404 | 410;
  /** Of the tab, without the name of the atlas. */
  readonly title: string;
  readonly heading: string;
  /** One or two sentences for previews. */
  readonly description: string;
  /** Its one address; null where there is none to keep. */
  readonly path: string | null;
  readonly kind: 'website' | 'article';
  readonly blocks: readonly Block[];
}

/** The link to an entity’s page: its id is its path. */
export const linkTo = (id: string, words: string): Link => ({ to: `/${id}`, words });

export const heading = (words: string): Block => ({ type: 'heading', words });
export const text = (...words: Words): Block => ({ type: 'text', words });
export const muted = (...words: Words): Block => ({ type: 'text', words, muted: true });

/** A heading with its list; nothing when the list is empty. */
export const section = (words: string, items: readonly Words[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(words), { type: 'list', items }];

/** Words with a comma between each and the next. */
export const joined = (items: readonly (string | Link)[], between = ', '): Words =>
  items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));

/** “1 quote”, “3 quotes”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
