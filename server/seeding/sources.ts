/** Agents, works and feeds of the seed, from the author's format to entities. */
import { declare, fault, fullId, issues, keep, refer, takeForm, trimEnd, unchecked } from './draft.ts';
import type { Draft } from './draft.ts';
import { linesOf } from './feed/lines.ts';
import { bytesHash } from './files.ts';
import type { SourceFile } from './files.ts';
import { agentForm, feedForm, workForm } from './format.ts';
import type { Item } from './yaml.ts';

export const readAgent = (draft: Draft, item: Item, id: string): void => {
  const read = takeForm(draft, item, agentForm, item.value, id);
  if (read === undefined) return;
  const { kind, name, otherNames = [], note } = read;
  keep(draft, item, unchecked<'agent'>({ entity: 'agent', id, kind, name, otherNames, note: trimEnd(note) }));
};

export const readWork = (draft: Draft, item: Item, id: string): void => {
  const read = takeForm(draft, item, workForm, item.value, id);
  if (read === undefined) return;
  const written = Array.isArray(read.authors) ? read.authors : [];
  const authors = written.map((one: unknown) => (typeof one === 'string' ? fullId('agent', one) : one));
  authors.forEach((author, index) => {
    if (typeof author === 'string') refer(draft, item, ['authors', index], author, id);
  });
  const { title, year, addresses = [], status, note } = read;
  const work = { entity: 'work', id, title, authors, year, addresses, status, note: trimEnd(note) } as const;
  keep(draft, item, unchecked<'work'>(work));
};

/** What the comments of a feed need to know of it. */
export interface ReadFeed {
  readonly id: string;
  readonly author: string;
  readonly authorLine: number | null;
  readonly lines: readonly string[];
}

/** Reads a feed and compares its text, byte for byte, with what was described. */
export const readFeed = (draft: Draft, item: Item, files: readonly SourceFile[]): ReadFeed | undefined => {
  const read = feedForm.safeParse(item.value);
  const written = (item.value as { id?: unknown } | null)?.id;
  const id = fullId('feed', typeof written === 'string' ? written : '');
  if (!declare(draft, item, ['id'], id)) return undefined;
  if (!read.success) {
    issues(draft, item, read.error.issues, Object.keys(feedForm.shape), id);
    return undefined;
  }
  const { file, name, sha256, bytes, lines, note = null, authorLine } = read.data;
  const author = fullId('agent', read.data.author);
  refer(draft, item, ['author'], author, id);
  keep(draft, item, unchecked<'feed'>({ entity: 'feed', id, name, author, sha256, bytes, lines, note }));
  const path = `${item.file.slice(0, item.file.lastIndexOf('/') + 1)}${file}`;
  const source = files.find((one) => one.name === path);
  if (source === undefined) {
    fault(draft, item, ['file'], 'FILE', `there is no text file ${path}`, id);
    return undefined;
  }
  const found = {
    sha256: bytesHash(source.bytes),
    bytes: source.bytes.length,
    lines: linesOf(source.text).length,
  };
  for (const key of ['sha256', 'bytes', 'lines'] as const) {
    if (found[key] === read.data[key]) continue;
    const reason = `${path} has ${key} ${found[key]}, not ${read.data[key]}: it is not the text that was described`;
    fault(draft, item, [key], 'FEED_DIFFERS', reason, id);
  }
  return { id, author, authorLine, lines: linesOf(source.text) };
};
