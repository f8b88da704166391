/** Pages of concepts, examples and relations, put together from a bag. */
import { levelRank } from '../../../schema/evidence/level.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import { relationTypeOrder } from '../../../schema/vocabulary/relation-types.ts';
import { PAGE_LIMIT } from '../../cypher/read/card-row.ts';
import type { Card, RelationCard, RelationPage, TermCard, TermPage } from '../cards.ts';
import { compare, evidenceAbout, isTerm, relationCard } from './assemble.ts';
import { divisionPages, standsOn } from './debate.ts';
import { isCard } from './decode.ts';
import type { Bag } from './decode.ts';

const withEvidence = (bag: Bag, card: RelationCard): RelationPage => {
  const { id } = card.relation.entity;
  return {
    ...card,
    evidence: evidenceAbout(bag, id),
    evidenceTotal: bag.evidenceTotals.get(id) ?? 0,
    stands: standsOn(bag, id),
  };
};

/** The page of a relation in the bag. */
export const relationPage = (bag: Bag, id: string): RelationPage | undefined => {
  const relation = bag.cards.get(id);
  const card = isCard(relation, 'relation') ? relationCard(bag.cards, relation) : undefined;
  return card === undefined ? undefined : withEvidence(bag, card);
};

const rank = (card: Card): number => (card.level === null ? -1 : levelRank(card.level));

/** Relations by vocabulary, level, name of the end that is not `id`, and id. */
const inOrder = (cards: readonly RelationCard[], id: string): readonly RelationCard[] =>
  cards
    .map((card) => {
      const { entity } = card.relation;
      const other = entity.subject === id ? card.object : card.subject;
      return { card, type: relationTypeOrder(entity.type), name: sortKey(other.entity.name), id: entity.id };
    })
    .sort(
      (a, b) =>
        a.type - b.type ||
        rank(a.card.relation) - rank(b.card.relation) ||
        compare(a.name, b.name) ||
        compare(a.id, b.id),
    )
    .map(({ card }) => card);

/** Facets and values that an example's answers name. */
const answeredBy = (bag: Bag, { entity }: TermCard): TermPage['answered'] => {
  if (entity.entity !== 'example') return [];
  const ids = (entity.facets ?? []).flatMap(({ facet, answer }) => [
    facet,
    ...(Array.isArray(answer) ? answer : []),
  ]);
  return ids.map((id) => bag.cards.get(id)).filter((card) => card !== undefined);
};

/** The page of a concept or example in the bag. */
export const termPage = (bag: Bag, id: string): TermPage | undefined => {
  const term = bag.cards.get(id);
  if (!isTerm(term)) return undefined;
  const relations = (bag.relations.get(id) ?? [])
    .filter(({ entity }) => entity.status === 'current')
    .map((relation) => relationCard(bag.cards, relation))
    .filter((card) => card !== undefined);
  return {
    seq: bag.seq,
    term,
    relations: inOrder(relations, id)
      .slice(0, PAGE_LIMIT)
      .map((card) => withEvidence(bag, card)),
    relationTotal: bag.relationTotals.get(id) ?? 0,
    evidence: evidenceAbout(bag, id),
    evidenceTotal: bag.evidenceTotals.get(id) ?? 0,
    divisions: divisionPages(bag, ({ of }) => of === id),
    memberOf: divisionPages(bag, ({ members }) => members.includes(id)),
    stands: standsOn(bag, id),
    answered: answeredBy(bag, term),
  };
};
