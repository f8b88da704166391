/** Puts the cards of a bag together into pages: who belongs where stands in the documents, order is made here. */
import type { Evidence } from '../../../schema/entities/evidence.ts';
import type { Relation } from '../../../schema/entities/graph.ts';
import { STANCES } from '../../../schema/vocabulary/terms.ts';
import { PAGE_LIMIT } from '../../cypher/read/card-row.ts';
import type { Card, EvidenceCard, RelationCard, TermCard } from '../cards.ts';
import { isCard } from './decode.ts';
import type { Bag } from './decode.ts';

/** Compares by plain code units: what is compared is ASCII, so every engine and JavaScript agree. */
export const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** True for a card of a concept or an example. */
export const isTerm = (card: Card | undefined): card is TermCard =>
  isCard(card, 'concept') || isCard(card, 'example');

const evidenceCard = (bag: Bag, evidence: Card<Evidence>): EvidenceCard | undefined => {
  const at = (id: string | null): Card | undefined => (id === null ? undefined : bag.cards.get(id));
  const { entity } = evidence;
  const target = at(entity.target);
  if (target === undefined) return undefined;
  const quote = at(entity.quote);
  const work = at(entity.work);
  const said = isCard(quote, 'quote') ? quote : null;
  const written = isCard(work, 'work') ? work : null;
  const found = at(said?.entity.comment ?? null);
  const comment = isCard(found, 'comment') ? found : null;
  const speaker = at(said?.entity.speaker ?? null);
  const holders =
    entity.agent !== null
      ? [entity.agent]
      : said !== null
        ? [said.entity.speaker]
        : (written?.entity.authors ?? []);
  return {
    evidence,
    target,
    quote: said,
    comment,
    holders: holders.map(at).filter((card) => isCard(card, 'agent')),
    speaker: isCard(speaker, 'agent') ? speaker : null,
    authors: [...(written?.entity.authors ?? []), comment?.entity.author ?? null]
      .map(at)
      .filter((card) => isCard(card, 'agent')),
    work: written,
  };
};

const evidenceOrder = (a: Card<Evidence>, b: Card<Evidence>): number =>
  STANCES.indexOf(a.entity.stance) - STANCES.indexOf(b.entity.stance) || compare(a.entity.id, b.entity.id);

/** Evidence, for first, then against, then mentions, each by id; what has lost its target is left out. */
export const evidenceCards = (bag: Bag, evidence: readonly Card<Evidence>[]): readonly EvidenceCard[] =>
  evidence
    .toSorted(evidenceOrder)
    .map((card) => evidenceCard(bag, card))
    .filter((card) => card !== undefined);

/** Evidence about `id` in the bag, in order; the first 100. */
export const evidenceAbout = (bag: Bag, id: string): readonly EvidenceCard[] =>
  evidenceCards(bag, bag.evidence.get(id) ?? []).slice(0, PAGE_LIMIT);

/** A relation with its two ends, or undefined when one of them is not in `cards`. */
export const relationCard = (
  cards: ReadonlyMap<string, Card>,
  relation: Card<Relation>,
): RelationCard | undefined => {
  const subject = cards.get(relation.entity.subject);
  const object = cards.get(relation.entity.object);
  return isTerm(subject) && isCard(object, 'concept') ? { relation, subject, object } : undefined;
};
