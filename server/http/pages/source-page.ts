/** Comments, quotes, works, agents and feeds as pages without JavaScript. */
import { brief, commentTitle, positionTitle, quoteTitle } from '../../../schema/view/title.ts';
import type { Card, EvidenceCard, SourcePage } from '../../repository/cards.ts';
import type { Quote } from '../../../schema/entities/evidence.ts';
import type { Agent, Comment, Feed, Work } from '../../../schema/entities/sources.ts';
import { counted, joined, linkTo, muted, section, text } from './document.ts';
import type { Block, PageDocument, Words } from './document.ts';
import { agentLink, spoken, workLink } from './evidence.ts';
import type { NameOf } from './names.ts';
import { DESCRIPTION } from './term-page.ts';

type Part = Omit<PageDocument, 'status' | 'path' | 'kind'>;

const supports = (evidence: readonly EvidenceCard[], nameOf: NameOf): readonly Block[] =>
  section(
    'What it is given for',
    evidence.map(({ evidence: { entity } }): Words => [
      `${entity.stance}: `,
      linkTo(entity.target, nameOf(entity.target)),
      `. ${entity.reading}`,
    ]),
  );

const questions = (page: SourcePage, title: string): readonly Block[] =>
  section(
    title,
    page.questions.map(({ entity }): Words => [linkTo(entity.id, entity.text)]),
  );

const divisions = (page: SourcePage): readonly Block[] =>
  section(
    'Divisions',
    page.divisions.map(({ division, of }): Words => [
      linkTo(division.entity.id, division.entity.name),
      ' of ',
      linkTo(of.entity.id, of.entity.name),
    ]),
  );

const quoteItem = ({ entity }: Card<Quote>): Words => [linkTo(entity.id, `“${brief(entity.exact, 160)}”`)];

/** The comment’s own lines, paragraph by paragraph, each with whose words they are. */
const commentText = ({ entity }: Card<Comment>, nameOf: NameOf): readonly Block[] => {
  const points = [...entity.text];
  return entity.paragraphs.map(({ start, end, speaker, role }): Block => ({
    type: 'quote',
    words: points.slice(start, end).join(''),
    from: [...(role === 'own' ? [] : ['Words of ']), linkTo(speaker, nameOf(speaker))],
  }));
};

const commentPart = (page: SourcePage, source: Card<Comment>, nameOf: NameOf): Part => {
  const author = page.agents[0];
  const { entity } = source;
  const title = commentTitle(author?.entity.name ?? 'Somebody', entity.order);
  return {
    title,
    heading: title,
    description: brief(entity.text, DESCRIPTION),
    blocks: [
      muted(
        entity.header === null
          ? 'No header: the feed has none for this comment.'
          : `Header “${entity.header}”`,
        '; in ',
        linkTo(entity.feed, 'its feed'),
      ),
      entity.address === null
        ? muted('Address unknown')
        : muted('Address: ', { to: entity.address, words: entity.address }),
      ...section(
        'In reply to',
        page.works.map((work): Words => [workLink(work)]),
      ),
      ...commentText(source, nameOf),
      ...section(`${counted(page.quotes.length, 'quote')} from it`, page.quotes.map(quoteItem)),
    ],
  };
};

const quotePart = (page: SourcePage, { entity }: Card<Quote>, nameOf: NameOf): Part => {
  const speaker = page.agents[0];
  const name = speaker?.entity.name ?? 'Somebody';
  return {
    title: quoteTitle(name, entity.exact),
    heading: `Said by ${name}`,
    description: brief(`${name}: “${entity.exact}”`, DESCRIPTION),
    blocks: [
      {
        type: 'quote',
        words: entity.exact,
        from: [
          ...(speaker === undefined ? [] : [agentLink(speaker)]),
          ...(page.comment === null
            ? []
            : [', in ', linkTo(page.comment.entity.id, nameOf(page.comment.entity.id))]),
        ],
      },
      ...supports(page.evidence, nameOf),
      ...questions(page, 'Asked here'),
    ],
  };
};

const workPart = (page: SourcePage, { entity }: Card<Work>, nameOf: NameOf): Part => {
  const by = joined(page.agents.map(agentLink));
  const authors = page.agents.map((agent) => agent.entity.name).join(', ');
  const about = [authors, ...(entity.year === null ? [] : [String(entity.year)])].filter((one) => one !== '');
  return {
    title: entity.title,
    heading: entity.title,
    description: `${entity.title}${about.length === 0 ? '' : `. ${about.join(', ')}`}. ${counted(page.evidence.length, 'thing')} in the atlas rest on it.`,
    blocks: [
      text(...by, `${by.length === 0 ? '' : ', '}${entity.year ?? 'no year'}; ${entity.status}`),
      ...(entity.note === null ? [] : [text(entity.note)]),
      ...section(
        'Where to read it',
        entity.addresses.map((to): Words => [{ to, words: to }]),
      ),
      ...supports(page.evidence, nameOf),
      ...divisions(page),
      ...section(
        'Rules of the key drawn from it',
        page.rules.map(({ entity: rule }): Words => [linkTo(rule.id, rule.label)]),
      ),
      ...section(
        'Comments that reply to it',
        page.comments.map((one): Words => [linkTo(one.entity.id, nameOf(one.entity.id))]),
      ),
    ],
  };
};

const agentPart = (page: SourcePage, { entity }: Card<Agent>): Part => ({
  title: entity.name,
  heading: entity.name,
  description: `${entity.name} in the atlas: ${counted(page.quotes.length, 'quote')}, ${counted(page.works.length, 'work')}, ${counted(page.positions.length, 'position')}.`,
  blocks: [
    muted([spoken(entity.kind), ...entity.otherNames].join(', ')),
    ...(entity.note === null ? [] : [text(entity.note)]),
    ...section('Said', page.quotes.map(quoteItem)),
    ...section(
      'Holds',
      page.positions.map(({ position }): Words => [
        linkTo(position.entity.id, positionTitle(entity.name, position.entity.text)),
      ]),
    ),
    ...questions(page, 'Asks'),
    ...divisions(page),
    ...section(
      'Wrote',
      page.works.map((work): Words => [workLink(work)]),
    ),
  ],
});

const feedPart = (page: SourcePage, { entity }: Card<Feed>, nameOf: NameOf): Part => ({
  title: entity.name,
  heading: entity.name,
  description: `${entity.name}: ${counted(page.comments.length, 'comment')}, ${counted(entity.lines, 'line')}.`,
  blocks: [
    text('By ', ...joined(page.agents.map(agentLink)), `; ${counted(entity.bytes, 'byte')}`),
    ...(entity.note === null ? [] : [text(entity.note)]),
    ...section(
      'Comments',
      page.comments.map((one): Words => [linkTo(one.entity.id, nameOf(one.entity.id))]),
    ),
  ],
});

const partOf = (page: SourcePage, nameOf: NameOf): Part => {
  const { source } = page;
  const { entity } = source;
  switch (entity.entity) {
    case 'comment':
      return commentPart(page, { ...source, entity }, nameOf);
    case 'quote':
      return quotePart(page, { ...source, entity }, nameOf);
    case 'work':
      return workPart(page, { ...source, entity }, nameOf);
    case 'agent':
      return agentPart(page, { ...source, entity });
    case 'feed':
      return feedPart(page, { ...source, entity }, nameOf);
  }
};

/** The page of a comment, quote, work, agent or feed. */
export const sourceDocument = (page: SourcePage, nameOf: NameOf): PageDocument => ({
  ...partOf(page, nameOf),
  status: 200,
  path: `/${page.source.entity.id}`,
  kind: 'article',
});
