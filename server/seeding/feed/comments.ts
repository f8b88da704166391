/** Comments of a feed: their extent, paragraphs and header, as the YAML decides them. */
import { codePointLength } from '../../../schema/text/hygiene.ts';
import type { Paragraph } from '../../../schema/entities/sources.ts';
import { fault, fullId, issues, keep, refer, unchecked } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { checkExtents } from './lines.ts';
import type { Extent } from './lines.ts';
import { commentForm } from '../format.ts';
import type { CommentForm } from '../format.ts';
import { readsAs } from './headers.ts';
import type { ReadFeed } from '../sources.ts';
import type { Item } from '../yaml.ts';

/** Paragraphs of a comment: each run of lines between blank ones, with the role that the YAML gives it. */
const paragraphsOf = (
  draft: Draft,
  item: Item,
  form: CommentForm,
  feed: ReadFeed,
  about: { id: string; author: string },
): Paragraph[] => {
  const [first, last] = form.lines;
  const starts = new Map<number, number>();
  for (let line = first; line <= last; line += 1) {
    const filled = (feed.lines[line - 1] ?? '').trim() !== '';
    const inside = line > first && (feed.lines[line - 2] ?? '').trim() !== '';
    if (filled && !inside) starts.set(line, line);
    if (filled) starts.set([...starts.keys()].at(-1)!, line);
  }
  const listed = new Set<number>();
  const paragraphs = form.paragraphs.flatMap((one, index): Paragraph[] => {
    const end = starts.get(one.line);
    if (end === undefined || listed.has(one.line)) {
      const why =
        end === undefined ? 'no paragraph of this comment begins at' : 'a paragraph is already given for';
      fault(draft, item, ['paragraphs', index, 'line'], 'FEED_LINES', `${why} line ${one.line}`, about.id);
      return [];
    }
    listed.add(one.line);
    const speaker = one.speaker === undefined ? about.author : fullId('agent', one.speaker);
    refer(draft, item, ['paragraphs', index, 'speaker'], speaker, about.id);
    if ((one.role === 'quotation') !== (one.speaker !== undefined)) {
      const reason = 'a quotation names its speaker, and words of the author’s own do not';
      fault(draft, item, ['paragraphs', index], 'INVALID_INPUT', reason, about.id);
    }
    const before = feed.lines
      .slice(first - 1, one.line - 1)
      .map((line) => `${line}\n`)
      .join('');
    const start = codePointLength(before);
    const length = codePointLength(feed.lines.slice(one.line - 1, end).join('\n'));
    const role = one.role as Paragraph['role'];
    return [
      { start, end: start + length, role, speaker, confidence: one.confidence, note: one.note ?? null },
    ];
  });
  for (const line of starts.keys()) {
    if (listed.has(line)) continue;
    const reason = `the paragraph that begins at line ${line} is not listed: say whose words it is`;
    fault(draft, item, ['paragraphs'], 'FEED_LINES', reason, about.id);
  }
  return paragraphs.sort((a, b) => a.start - b.start);
};

const checkReadings = (
  draft: Draft,
  item: Item,
  form: CommentForm,
  header: string | null,
  id: string,
): void => {
  form.readings.forEach((reading, index) => {
    const { age, alignmentKarma = null, karma = null, agreement = null } = reading;
    if (header !== null && readsAs(header, { age, alignmentKarma, karma, agreement })) return;
    const reason =
      header === null ? 'there is no header to read' : `this does not add up to the header “${header}”`;
    fault(draft, item, ['readings', index], 'HEADER_READING', reason, id);
  });
  const sum = form.readings.reduce((total, { confidence }) => total + confidence, 0);
  if (sum > 1.000_001) {
    fault(draft, item, ['readings'], 'HEADER_READING', `the confidences add up to ${sum}, more than 1`, id);
  }
  if (form.date !== null && !(header ?? '').startsWith(form.date)) {
    fault(draft, item, ['date'], 'HEADER_READING', `the header does not begin with “${form.date}”`, id);
  }
};

/** Reads one comment; returns where it stands, for the check of the whole feed. */
export const readComment = (
  draft: Draft,
  item: Item,
  id: string,
  feed: ReadFeed,
  order: number,
): Extent | undefined => {
  const read = commentForm.safeParse(item.value);
  if (!read.success) {
    issues(draft, item, read.error.issues, Object.keys(commentForm.shape), id);
    return undefined;
  }
  const form = read.data;
  const author = form.author === undefined ? feed.author : fullId('agent', form.author);
  refer(draft, item, ['author'], author, id);
  const [firstLine, lastLine] = form.lines;
  const header = form.headerLine === null ? null : (feed.lines[form.headerLine - 1] ?? '');
  checkReadings(draft, item, form, header, id);
  const replyTo = form.replyTo === null ? null : { ...form.replyTo, work: fullId('work', form.replyTo.work) };
  if (replyTo !== null) refer(draft, item, ['replyTo', 'work'], replyTo.work, id);
  const comment = unchecked<'comment'>({
    entity: 'comment',
    id,
    feed: feed.id,
    order,
    author,
    header,
    date: form.date,
    readings: form.readings.map(
      ({ age, alignmentKarma = null, karma = null, agreement = null, confidence, note = null }) => ({
        age,
        alignmentKarma,
        karma,
        agreement,
        confidence,
        note,
      }),
    ),
    headerLine: form.headerLine,
    firstLine,
    lastLine,
    text: feed.lines.slice(firstLine - 1, lastLine).join('\n'),
    paragraphs: paragraphsOf(draft, item, form, feed, { id, author }),
    replyTo: replyTo === null ? null : { ...replyTo, note: replyTo.note ?? null },
    address: form.address ?? null,
    confidence: form.confidence,
    note: form.note ?? null,
    lang: form.lang ?? 'en',
  });
  keep(draft, item, comment);
  return { id, headerLine: form.headerLine, firstLine, lastLine };
};

/** Notes every line of a feed that is nobody's, or two comments'. */
export const checkFeed = (
  draft: Draft,
  feed: ReadFeed,
  item: Item,
  extents: readonly Extent[],
  items: ReadonlyMap<string, Item>,
): void => {
  for (const { id, reason } of checkExtents(feed.lines, feed.authorLine, extents)) {
    const comment = id === null ? undefined : items.get(id);
    if (comment === undefined) fault(draft, item, [], 'FEED_LINES', reason, feed.id);
    else fault(draft, comment, ['lines'], 'FEED_LINES', reason, id ?? undefined);
  }
};
