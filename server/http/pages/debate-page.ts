/** Questions, positions and divisions as pages without JavaScript. */
import { brief, positionTitle } from '../../../schema/view/title.ts';
import { isRetired } from '../../../schema/entities/entity.ts';
import { sentenceOf } from '../../graphql/words.ts';
import type { ClaimCard, DivisionPage, PositionPage, QuestionPage } from '../../repository/debate-cards.ts';
import { joined, linkTo, muted, section, text } from './document.ts';
import type { Block, Link, PageDocument, Words } from './document.ts';
import {
  agentLink,
  commentLink,
  evidenceBlock,
  evidenceBlocks,
  spoken,
  standBlocks,
  workLink,
} from './evidence.ts';
import { DESCRIPTION } from './term-page.ts';

const claimLink = (claim: ClaimCard): Link => {
  if ('relation' in claim) {
    const { entity } = claim.relation;
    return linkTo(entity.id, sentenceOf(entity, claim.subject.entity.name, claim.object.entity.name));
  }
  const { entity } = 'division' in claim ? claim.division : claim;
  return linkTo(entity.id, entity.name);
};

const claimId = (claim: ClaimCard): string =>
  'relation' in claim
    ? claim.relation.entity.id
    : 'division' in claim
      ? claim.division.entity.id
      : claim.entity.id;

const bearings = ({ position, claims }: PositionPage): readonly Words[] =>
  position.entity.bearings.map(({ claim, stance }): Words => {
    const card = claims.find((one) => claimId(one) === claim);
    return [`${stance}: `, card === undefined ? linkTo(claim, claim) : claimLink(card)];
  });

const RETIRED: Block = text('Retired: it is kept for its history only.');

/** The page of a position. */
export const positionDocument = (page: PositionPage): PageDocument => {
  const { position, holder, question, reportedBy } = page;
  const { entity, level } = position;
  const title = positionTitle(holder.entity.name, entity.text);
  return {
    status: 200,
    title,
    heading: `What ${holder.entity.name} holds`,
    description: brief(`${holder.entity.name}: ${entity.text}`, DESCRIPTION),
    path: `/${entity.id}`,
    kind: 'article',
    blocks: [
      ...(isRetired(entity) ? [RETIRED] : []),
      text(entity.text),
      muted(
        'Held by ',
        agentLink(holder),
        ...(reportedBy === null ? [] : [', as reported by ', agentLink(reportedBy)]),
        `${level === null ? '' : `; ${spoken(level)}`}`,
      ),
      ...(question === null ? [] : [text('On: ', linkTo(question.entity.id, question.entity.text))]),
      ...section('What it bears on', bearings(page)),
      ...evidenceBlocks('What it rests on', page.evidence),
    ],
  };
};

const answer = (page: PositionPage): readonly Block[] => [
  text(linkTo(page.position.entity.id, `${page.holder.entity.name} holds`), `: ${page.position.entity.text}`),
  ...page.evidence.map((card) => evidenceBlock(card)),
];

/** The page of a question. */
export const questionDocument = (page: QuestionPage): PageDocument => {
  const { question, askedBy, quote, comment, positions } = page;
  const { entity } = question;
  const holders = [...new Set(positions.map(({ holder }) => holder.entity.name))];
  return {
    status: 200,
    title: entity.text,
    heading: entity.text,
    description:
      `${entity.state}. ${holders.length === 0 ? 'Nobody’s answer is recorded yet.' : `Answers by ${holders.join(', ')}.`}`.replace(
        /^./u,
        (sign) => sign.toUpperCase(),
      ),
    path: `/${entity.id}`,
    kind: 'article',
    blocks: [
      ...(isRetired(entity) ? [RETIRED] : []),
      muted(`${entity.state}; asked by `, ...joined(askedBy.map(agentLink))),
      ...(entity.note === null ? [] : [text(entity.note)]),
      ...(quote === null
        ? []
        : [
            {
              type: 'quote' as const,
              words: quote.entity.exact,
              from: [
                linkTo(quote.entity.id, 'Asked here'),
                ...(comment === null ? [] : [' in ', commentLink(comment, askedBy)]),
              ],
            },
          ]),
      ...(positions.length === 0 ? [] : [{ type: 'heading' as const, words: 'What people hold' }]),
      ...positions.flatMap(answer),
    ],
  };
};

/** The page of a division. */
export const divisionDocument = (page: DivisionPage): PageDocument => {
  const { division, of, members, agent, work, authors } = page;
  const { entity, level } = division;
  const who = [...(agent === null ? [] : [agent]), ...authors];
  return {
    status: 200,
    title: entity.name,
    heading: entity.name,
    description: brief(
      `How ${who.length === 0 ? 'somebody' : who.map((one) => one.entity.name).join(', ')} divides ${of.entity.name}: ${members.map((one) => one.entity.name).join(' / ')}. ${entity.principle}`,
      DESCRIPTION,
    ),
    path: `/${entity.id}`,
    kind: 'article',
    blocks: [
      ...(isRetired(entity) ? [RETIRED] : []),
      text(
        linkTo(of.entity.id, of.entity.name),
        ' into ',
        ...joined(members.map((one): Link => linkTo(one.entity.id, one.entity.name))),
      ),
      text(`By: ${entity.principle}`),
      muted(
        ...(who.length === 0 ? [] : ['Divided so by ', ...joined(who.map(agentLink)), '; ']),
        ...(work === null ? [] : [workLink(work), '; ']),
        level === null ? '' : spoken(level),
      ),
      ...evidenceBlocks('What it rests on', page.evidence),
      ...(entity.rationale === null ? [] : [text(`Why: ${entity.rationale}`)]),
      ...standBlocks(page.stands),
    ],
  };
};
