/** Pages of sources, put together from a bag. */
import type { Division, Position, Question } from '../../../schema/entities/debate.ts';
import type { Evidence } from '../../../schema/entities/evidence.ts';
import type { Rule } from '../../../schema/entities/key.ts';
import type { Status } from '../../../schema/vocabulary/terms.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import { compare, evidenceCards } from './assemble.ts';
import { divisionCards, positionPages } from './debate.ts';
import type { Card, SourcePage } from '../cards.ts';
import { cardsOf, isCard } from './decode.ts';
import type { Bag } from './decode.ts';
import { PAGE_LIMIT } from '../../cypher/read/card-row.ts';
import { SOURCE_LIMIT } from '../../cypher/read/source-pages.ts';

type Source = SourcePage['source'];

/** True for a card of something that has a source page. */
const isSource = (card: Card | undefined): card is Source =>
  isCard(card, 'comment') ||
  isCard(card, 'quote') ||
  isCard(card, 'work') ||
  isCard(card, 'agent') ||
  isCard(card, 'feed');

const agentIds = ({ entity }: Source): readonly string[] => {
  switch (entity.entity) {
    case 'comment':
    case 'feed':
      return [entity.author];
    case 'quote':
      return [entity.speaker];
    case 'work':
      return entity.authors;
    case 'agent':
      return [];
  }
};

const quotesOf = (bag: Bag, id: string): SourcePage['quotes'] =>
  cardsOf(bag.cards.values(), 'quote')
    .filter(({ entity }) => entity.comment === id || entity.speaker === id)
    .sort(
      (a, b) =>
        compare(a.entity.comment, b.entity.comment) ||
        a.entity.start - b.entity.start ||
        compare(a.entity.id, b.entity.id),
    )
    .slice(0, SOURCE_LIMIT);

const worksOf = (bag: Bag, source: Source): SourcePage['works'] => {
  const { entity } = source;
  if (entity.entity === 'comment') {
    const work = bag.cards.get(entity.replyTo?.work ?? '');
    return isCard(work, 'work') ? [work] : [];
  }
  if (entity.entity !== 'agent') return [];
  return cardsOf(bag.cards.values(), 'work')
    .filter((work) => work.entity.authors.includes(entity.id))
    .map((work) => ({ work, name: sortKey(work.entity.title) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.work.entity.id, b.work.entity.id))
    .map(({ work }) => work)
    .slice(0, SOURCE_LIMIT);
};

const commentsOf = (bag: Bag, { entity: { id, entity } }: Source): SourcePage['comments'] =>
  entity !== 'work' && entity !== 'feed'
    ? []
    : cardsOf(bag.cards.values(), 'comment')
        .filter((comment) => comment.entity.feed === id || comment.entity.replyTo?.work === id)
        .sort((a, b) => a.entity.order - b.entity.order || compare(a.entity.id, b.entity.id))
        .slice(0, SOURCE_LIMIT);

const evidenceOf = (bag: Bag, id: string): readonly Card<Evidence>[] =>
  cardsOf(bag.cards.values(), 'evidence').filter(({ entity }) => entity.quote === id || entity.work === id);

const current = ({ entity }: { readonly entity: { readonly status: Status } }): boolean =>
  entity.status === 'current';

const positionsOf = (bag: Bag, id: string): readonly Card<Position>[] =>
  cardsOf(bag.cards.values(), 'position').filter((card) => current(card) && card.entity.holder === id);

const divisionsOf = (bag: Bag, id: string): readonly Card<Division>[] =>
  cardsOf(bag.cards.values(), 'division')
    .filter((card) => current(card) && (card.entity.agent === id || card.entity.work === id))
    .slice(0, SOURCE_LIMIT);

const questionsOf = (bag: Bag, id: string): readonly Card<Question>[] =>
  cardsOf(bag.cards.values(), 'question')
    .filter((card) => current(card) && (card.entity.askedBy.includes(id) || card.entity.quote === id))
    .map((card) => ({ card, name: sortKey(card.entity.text.slice(0, 200)) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.card.entity.id, b.card.entity.id))
    .map(({ card }) => card)
    .slice(0, SOURCE_LIMIT);

const rulesOf = (bag: Bag, id: string): readonly Card<Rule>[] =>
  cardsOf(bag.cards.values(), 'rule')
    .filter(({ entity }) => entity.retired !== true && entity.works.includes(id))
    .sort((a, b) => compare(a.entity.id, b.entity.id))
    .slice(0, SOURCE_LIMIT);

/** The page of a comment, quote, work, agent or feed in the bag. */
export const sourcePage = (bag: Bag, id: string): SourcePage | undefined => {
  const source = bag.cards.get(id);
  if (!isSource(source)) return undefined;
  const comment = source.entity.entity === 'quote' ? bag.cards.get(source.entity.comment) : undefined;
  return {
    source,
    comment: isCard(comment, 'comment') ? comment : null,
    agents: agentIds(source)
      .map((agent) => bag.cards.get(agent))
      .filter((card) => isCard(card, 'agent')),
    quotes: source.entity.entity === 'comment' || source.entity.entity === 'agent' ? quotesOf(bag, id) : [],
    evidence: evidenceCards(bag, evidenceOf(bag, id)).slice(0, PAGE_LIMIT),
    works: worksOf(bag, source),
    comments: commentsOf(bag, source),
    positions: positionPages(bag, positionsOf(bag, id)),
    divisions: divisionCards(bag, divisionsOf(bag, id)),
    questions: questionsOf(bag, id),
    rules: rulesOf(bag, id),
  };
};
