/** Evidence written under what it is about, and the quotes it takes from comments. */
import { takeQuote } from '../../schema/evidence/quotes.ts';
import { evidenceId } from '../../schema/vocabulary/ids.ts';
import { caught, check, declare, fault, fullId, keep, refer, takeForm, trimEnd, unchecked } from './draft.ts';
import type { Draft } from './draft.ts';
import { evidenceForm, quoteForm } from './format.ts';
import type { Item } from './yaml.ts';

/** Takes the part of an item that is its own, and the evidence written under it. */
export const withoutEvidence = (item: Item): { own: unknown; evidence: unknown } => {
  if (typeof item.value !== 'object' || item.value === null || Array.isArray(item.value)) {
    return { own: item.value, evidence: undefined };
  }
  const { evidence, ...own } = item.value as Record<string, unknown>;
  return { own, evidence };
};

/** Id of the quote that an item takes from a comment under its key `quote`; the quote is kept once. */
export const readQuote = (
  draft: Draft,
  item: Item,
  target: string,
  asked: { comment: string; exact: string; prefix?: string | undefined; suffix?: string | undefined },
): string | null => {
  const id = fullId('comment', asked.comment);
  if (!refer(draft, item, ['quote', 'comment'], id, target)) return null;
  const comment = draft.entities.get(id);
  // A comment with faults of its own is not there: nothing can be said about its quotes yet.
  if (comment?.entity !== 'comment') {
    draft.tainted.add(target);
    return null;
  }
  try {
    const quote = takeQuote(comment, asked);
    if (!draft.entities.has(quote.id)) {
      declare(draft, item, ['quote'], quote.id);
      keep(draft, item, quote);
    }
    return quote.id;
  } catch (error) {
    caught(draft, item, ['quote', 'exact'], error, target);
    return null;
  }
};

/** Reads the list of evidence under a target. */
export const readEvidence = (draft: Draft, item: Item, target: string, list: unknown): void => {
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    fault(
      draft,
      item,
      ['evidence'],
      'INVALID_INPUT',
      'evidence is a list: begin each piece with “- ”',
      target,
    );
    return;
  }
  list.forEach((_, index) => readPiece(draft, item.at(['evidence', index]), target));
};

const readPiece = (draft: Draft, item: Item, target: string): void => {
  const read = takeForm(draft, item, evidenceForm, item.value, target);
  if (read === undefined) return;
  const one = (read.quote === undefined) !== (read.work === undefined);
  if (!one) {
    fault(draft, item, [], 'EVIDENCE_SOURCE', 'evidence gives a quote or a work, and exactly one', target);
  }
  const agent = typeof read.agent === 'string' ? fullId('agent', read.agent) : null;
  const held = agent === null || refer(draft, item, ['agent'], agent, target);
  const asked = quoteForm.safeParse(read.quote);
  const quote = asked.data === undefined ? null : readQuote(draft, item, target, asked.data);
  const work = typeof read.work === 'string' ? fullId('work', read.work) : null;
  const written = work === null || refer(draft, item, ['work'], work, target);
  const { stance, mode } = read;
  const source = quote ?? work ?? '';
  const id = evidenceId({ target, source, stance: String(stance), mode: String(mode), agent });
  const reading = trimEnd(read.reading);
  const piece = unchecked<'evidence'>({
    entity: 'evidence',
    id,
    target,
    quote,
    work,
    stance,
    mode,
    reading,
    agent,
  });
  // Without a source it is only looked at, never kept.
  if (source === '' || !one || !held || !written) check(draft, item, piece, target);
  else if (declare(draft, item, [], id)) keep(draft, item, piece, target);
};
