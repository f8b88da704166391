/** Concepts, examples and relations as pages without JavaScript. */
import { isRetired } from '../../../schema/entities/entity.ts';
import { brief } from '../../../schema/view/title.ts';
import { sentenceOf } from '../../graphql/words.ts';
import type { RelationPage, TermPage } from '../../repository/cards.ts';
import { counted, heading, joined, linkTo, muted, section, text } from './document.ts';
import type { Block, Link, PageDocument, Words } from './document.ts';
import { evidenceBlock, evidenceBlocks, spoken, standBlocks } from './evidence.ts';

/** Longest description of a preview. */
export const DESCRIPTION = 220;

const sentence = ({
  relation,
  subject,
  object,
}: Pick<RelationPage, 'relation' | 'subject' | 'object'>): string =>
  sentenceOf(relation.entity, subject.entity.name, object.entity.name);

/** Level and dispute behind a sentence. */
const weight = ({ relation }: RelationPage): string =>
  [
    ...(relation.level === null ? [] : [spoken(relation.level)]),
    ...(relation.contested ? ['contested'] : []),
  ].join(', ');

const relationItem = (page: RelationPage, here: string): Words => {
  const other = page.subject.entity.id === here ? page.object : page.subject;
  return [
    linkTo(page.relation.entity.id, sentence(page)),
    ` (${weight(page)}; `,
    linkTo(other.entity.id, other.entity.name),
    `; ${counted(page.evidenceTotal, 'source')})`,
  ];
};

/** Words that the relations rest on: each quote once, with every relation that it is given for. */
const relationWords = (relations: readonly RelationPage[]): readonly Block[] => {
  const seen = new Set<string>();
  const blocks = relations.flatMap((page) =>
    page.evidence.flatMap((card): readonly Block[] => {
      const id = card.quote?.entity.id ?? card.evidence.entity.id;
      if (seen.has(id)) return [];
      seen.add(id);
      return [evidenceBlock(card, [linkTo(page.relation.entity.id, sentence(page))])];
    }),
  );
  return blocks.length === 0 ? [] : [heading('Words that the relations rest on'), ...blocks];
};

const retiredNote = ({ term }: TermPage): readonly Block[] => {
  if (!isRetired(term.entity)) return [];
  const next = term.entity.entity === 'concept' ? term.entity.replacedBy : null;
  return [
    next === null
      ? text('Retired: it is kept for its history only.')
      : text('Retired: ', linkTo(next, 'see what replaced it'), '.'),
  ];
};

const divisionItems = (page: TermPage): readonly Words[] =>
  [...page.divisions, ...page.memberOf].map(({ division, of, members }): Words => [
    linkTo(division.entity.id, division.entity.name),
    ': ',
    linkTo(of.entity.id, of.entity.name),
    ' into ',
    ...joined(members.map(({ entity }): Link => linkTo(entity.id, entity.name))),
  ]);

const answers = (page: TermPage): readonly Words[] => {
  const { entity } = page.term;
  if (entity.entity !== 'example') return [];
  const cards = new Map(page.answered.map((card) => [card.entity.id, card.entity]));
  const name = (id: string): Link => {
    const found = cards.get(id);
    if (found?.entity === 'facet') return linkTo(id, found.name);
    return linkTo(id, found?.entity === 'facet-value' ? found.label : id);
  };
  return (entity.facets ?? []).map(({ facet, answer }): Words => [
    name(facet),
    ': ',
    ...(typeof answer === 'string' ? [spoken(answer)] : joined(answer.map(name), ', or: ')),
  ]);
};

/** The page of a concept or an example. */
export const termDocument = (page: TermPage): PageDocument => {
  const { term, relations, relationTotal } = page;
  const { entity, level } = term;
  const said = entity.entity === 'concept' ? entity.definition : entity.description;
  const kind = entity.entity === 'concept' ? spoken(entity.kind) : 'example';
  const more = relationTotal - relations.length;
  return {
    status: 200,
    title: entity.name,
    heading: entity.name,
    description: brief(said, DESCRIPTION),
    path: `/${entity.id}`,
    kind: 'article',
    blocks: [
      muted(`${kind}${level === null ? '' : `; ${spoken(level)}`}`),
      ...retiredNote(page),
      text(said),
      ...(entity.entity === 'concept' && entity.scopeNote !== null ? [text(entity.scopeNote)] : []),
      ...(entity.entity === 'example' && entity.caveat !== null ? [text(entity.caveat)] : []),
      ...(entity.entity === 'concept' && entity.aliases.length > 0
        ? [text(`Also called: ${entity.aliases.join(', ')}`)]
        : []),
      ...section(
        `Relations, ${relationTotal}`,
        relations.map((one) => relationItem(one, entity.id)),
      ),
      ...(more > 0 ? [muted(`${counted(more, 'relation')} more than are listed here.`)] : []),
      ...section('How it is divided', divisionItems(page)),
      ...section('Answers to the classification key', answers(page)),
      ...standBlocks(page.stands),
      ...evidenceBlocks('What it rests on', page.evidence),
      ...(entity.rationale === null ? [] : [text(`Why it stands here: ${entity.rationale}`)]),
      ...relationWords(relations),
    ],
  };
};

/** The page of a relation. */
export const relationDocument = (page: RelationPage): PageDocument => {
  const { relation, subject, object, evidence, stands } = page;
  const title = sentence(page);
  const quotes = evidence.filter(({ quote }) => quote !== null);
  const first = quotes[0];
  const words =
    first === undefined || first.quote === null
      ? ''
      : ` ${first.speaker?.entity.name ?? 'A source'}: “${brief(first.quote.entity.exact, 120)}”`;
  const ends = [subject, object].map(({ entity }): Words => [
    linkTo(entity.id, entity.name),
    `: ${entity.entity === 'concept' ? entity.definition : entity.description}`,
  ]);
  return {
    status: 200,
    title,
    heading: title,
    description: `${title} (${weight(page)}).${words}`,
    path: `/${relation.entity.id}`,
    kind: 'article',
    blocks: [
      muted(`${weight(page)}; ${relation.entity.mode}`),
      ...(isRetired(relation.entity) ? [text('Retired: it is kept for its history only.')] : []),
      { type: 'list', items: ends },
      ...evidenceBlocks('What it rests on', evidence),
      ...(relation.entity.rationale === null ? [] : [text(`Why: ${relation.entity.rationale}`)]),
      ...standBlocks(stands),
    ],
  };
};
