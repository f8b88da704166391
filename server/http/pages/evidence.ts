/** Evidence and positions as blocks: the words, whose they are, where they stand and how they are read. */
import { positionTitle, commentTitle } from '../../../schema/view/title.ts';
import type { Card, EvidenceCard } from '../../repository/cards.ts';
import type { StandCard } from '../../repository/debate-cards.ts';
import type { Agent, Comment, Work } from '../../../schema/entities/sources.ts';
import { heading, joined, linkTo, section, text } from './document.ts';
import type { Block, Link, Words } from './document.ts';

/** “cited, unchecked”: a level or kind as people read it. */
export const spoken = (word: string): string =>
  word.replace('cited-unchecked', 'cited, unchecked').replaceAll('-', ' ');

export const agentLink = ({ entity }: Card<Agent>): Link => linkTo(entity.id, entity.name);

/** The link to a comment; `authors` holds whoever wrote it, where they are known. */
export const commentLink = ({ entity }: Card<Comment>, authors: readonly Card<Agent>[]): Link => {
  const author = authors.find((one) => one.entity.id === entity.author);
  return linkTo(
    entity.id,
    author === undefined ? `Comment ${entity.order}` : commentTitle(author.entity.name, entity.order),
  );
};

/** “What failure looks like (2019)”. */
export const workLink = ({ entity }: Card<Work>): Link =>
  linkTo(entity.id, entity.year === null ? entity.title : `${entity.title} (${entity.year})`);

const STANCES = { for: 'For', against: 'Against', mention: 'Mentioned' } as const;

/** One piece of evidence; `about` says what it is given for where that is not the page’s own subject. */
export const evidenceBlock = (card: EvidenceCard, about: Words = []): Block => {
  const { evidence, quote, comment, speaker, work, authors, holders } = card;
  const { stance, mode, reading } = evidence.entity;
  const whose: Words = [
    `${STANCES[stance]}${about.length === 0 ? '' : ' '}`,
    ...about,
    `, ${mode}. `,
    ...(quote === null || speaker === null ? [] : [agentLink(speaker), ', ']),
    ...(quote === null ? [] : [linkTo(quote.entity.id, 'this quote')]),
    ...(comment === null ? [] : [' in ', commentLink(comment, [...authors, ...holders])]),
    ...(work === null ? [] : [workLink(work)]),
    ...(work === null || holders.length === 0 ? [] : [' by ', ...joined(holders.map(agentLink))]),
    `. ${reading}`,
  ];
  return quote === null ? text(...whose) : { type: 'quote', words: quote.entity.exact, from: whose };
};

/** What something rests on; nothing when there is none. */
export const evidenceBlocks = (title: string, evidence: readonly EvidenceCard[]): readonly Block[] =>
  evidence.length === 0 ? [] : [heading(title), ...evidence.map((card) => evidenceBlock(card))];

/** Who holds what about a claim. */
export const standBlocks = (stands: readonly StandCard[]): readonly Block[] =>
  section(
    'Who holds what about it',
    stands.map(({ stance, held }): Words => {
      const { id, text: words } = held.position.entity;
      return [`${stance}: `, linkTo(id, positionTitle(held.holder.entity.name, words))];
    }),
  );
