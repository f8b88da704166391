/** Questions with the positions under them, and divisions, from the author's format to entities. */
import { fault, fullId, keep, refer, takeForm, trimEnd, unchecked } from './draft.ts';
import type { Draft } from './draft.ts';
import { readEvidence, readQuote, withoutEvidence } from './evidence.ts';
import { divisionForm, positionForm, questionForm, quoteForm } from './format.ts';
import { readTriple } from './terms.ts';
import type { EntityType } from '../../schema/vocabulary/terms.ts';
import type { Item } from './yaml.ts';

/** Ids written in a list, whole, each checked to be there. */
const referAll = (
  draft: Draft,
  item: Item,
  key: string,
  type: EntityType,
  written: unknown,
  about: string,
): unknown => {
  if (!Array.isArray(written)) return written;
  return written.map((one: unknown, index) => {
    if (typeof one !== 'string') return one;
    const id = fullId(type, one);
    refer(draft, item, [key, index], id, about);
    return id;
  });
};

/** One id, whole and checked to be there; null where none is written. */
const referOne = (
  draft: Draft,
  item: Item,
  key: string,
  type: EntityType,
  written: unknown,
  about: string,
): unknown => {
  if (typeof written !== 'string') return written ?? null;
  const id = fullId(type, written);
  refer(draft, item, [key], id, about);
  return id;
};

/** Items of the positions that are written under questions, each with its question's id. */
export const positionsUnder = (questions: ReadonlyMap<string, Item>): ReadonlyMap<Item, string> => {
  const found = new Map<Item, string>();
  for (const [id, item] of questions) {
    const list = (item.value as { positions?: unknown } | null)?.positions;
    if (!Array.isArray(list)) continue;
    list.forEach((_, index) => found.set(item.at(['positions', index]), id));
  }
  return found;
};

export const readQuestion = (draft: Draft, item: Item, id: string): void => {
  const read = takeForm(draft, item, questionForm, item.value, id);
  if (read === undefined) return;
  const asked = quoteForm.safeParse(read.quote);
  const question = unchecked<'question'>({
    entity: 'question',
    id,
    text: trimEnd(read.text),
    askedBy: referAll(draft, item, 'askedBy', 'agent', read.askedBy, id),
    quote: asked.data === undefined ? null : readQuote(draft, item, id, asked.data),
    state: read.state,
    note: trimEnd(read.note),
    status: read.status ?? 'current',
    lang: read.lang ?? 'en',
  });
  keep(draft, item, question);
};

/**
 * A claim's id: `search realizes optimization` names a relation, `division/…` and `example/…` are whole ids.
 * Undefined, and a fault, when it names nothing.
 */
const readClaim = (
  draft: Draft,
  item: Item,
  at: number,
  written: string,
  about: string,
): string | undefined => {
  const path = ['bearings', at, 'claim'];
  if (/\s/.test(written.trim())) {
    const triple = readTriple(written);
    if ('reason' in triple) {
      fault(draft, item, path, triple.code, triple.reason, about);
      return undefined;
    }
    refer(draft, item, path, triple.id, about);
    return triple.id;
  }
  if (!written.includes('/')) {
    const reason = `write the claim as “subject type object”, or with its type, such as division/${written}`;
    fault(draft, item, path, 'INVALID_INPUT', reason, about);
    return undefined;
  }
  refer(draft, item, path, written, about);
  return written;
};

const NO_CLAIM = 'division/none';

/** Reads a position; `question` is the one under which it is written, or null. */
export const readPosition = (draft: Draft, item: Item, id: string, question: string | null): void => {
  const { own, evidence } = withoutEvidence(item);
  const read = takeForm(draft, item, positionForm, own, id);
  if (read !== undefined) {
    const list = Array.isArray(read.bearings) ? (read.bearings as readonly unknown[]) : [];
    const bearings = list.map((one, index) => {
      const { claim, stance } = (one ?? {}) as { claim?: unknown; stance?: unknown };
      const named = typeof claim === 'string' ? readClaim(draft, item, index, claim, id) : claim;
      // In the place of one that names nothing stands one that passes, so that its stance is still looked at.
      return { claim: named ?? NO_CLAIM, stance };
    });
    const position = unchecked<'position'>({
      entity: 'position',
      id,
      question,
      holder: referOne(draft, item, 'holder', 'agent', read.holder, id),
      confidence: read.confidence ?? 1,
      reportedBy: referOne(draft, item, 'reportedBy', 'agent', read.reportedBy, id),
      text: trimEnd(read.text),
      bearings,
      rationale: trimEnd(read.rationale),
      status: read.status ?? 'current',
      lang: read.lang ?? 'en',
    });
    keep(draft, item, position);
  }
  readEvidence(draft, item, id, evidence);
};

export const readDivision = (draft: Draft, item: Item, id: string): void => {
  const { own, evidence } = withoutEvidence(item);
  const read = takeForm(draft, item, divisionForm, own, id);
  if (read !== undefined) {
    const division = unchecked<'division'>({
      entity: 'division',
      id,
      name: read.name,
      of: referOne(draft, item, 'of', 'concept', read.of, id),
      members: referAll(draft, item, 'members', 'concept', read.members, id),
      principle: trimEnd(read.principle),
      agent: referOne(draft, item, 'agent', 'agent', read.agent, id),
      work: referOne(draft, item, 'work', 'work', read.work, id),
      exclusive: read.exclusive,
      exhaustive: read.exhaustive,
      rationale: trimEnd(read.rationale),
      status: read.status ?? 'current',
      lang: read.lang ?? 'en',
    });
    keep(draft, item, division);
  }
  readEvidence(draft, item, id, evidence);
};
