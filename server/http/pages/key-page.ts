/** The classification key, its facets, values and rules as pages without JavaScript. */
import { brief, PAGE_TITLES, valueTitle } from '../../../schema/view/title.ts';
import type { Facet, FacetValue, Rule } from '../../../schema/entities/key.ts';
import type { KeyView } from '../../repository/debate-cards.ts';
import { heading, joined, linkTo, muted, section, text } from './document.ts';
import type { Block, Link, PageDocument, Words } from './document.ts';
import { DESCRIPTION } from './term-page.ts';

/** What things of the key are called, by id; an id stands for what is not there. */
const nameIn = (key: KeyView): ((id: string) => Link) => {
  const names = new Map<string, string>();
  for (const { entity } of key.facets) names.set(entity.id, entity.name);
  for (const { entity } of key.values) names.set(entity.id, entity.label);
  for (const { entity } of key.named) {
    if ('name' in entity) names.set(entity.id, entity.name);
    else if ('title' in entity) names.set(entity.id, entity.title);
  }
  return (id) => linkTo(id, names.get(id) ?? id);
};

const ruleItem = ({ id, label, kind }: Rule): Words => [linkTo(id, label), ` (${kind})`];

const valuesOf = (key: KeyView, facet: string): readonly FacetValue[] =>
  key.values.map(({ entity }) => entity).filter((value) => value.facet === facet);

const rulesOn = (key: KeyView, fits: (rule: Rule) => boolean): readonly Block[] =>
  section(
    'Rules that ask for it',
    key.rules
      .map(({ entity }) => entity)
      .filter(fits)
      .map(ruleItem),
  );

const page = (id: string, title: string, description: string, blocks: readonly Block[]): PageDocument => ({
  status: 200,
  title,
  heading: title,
  description: brief(description, DESCRIPTION),
  path: `/${id}`,
  kind: 'article',
  blocks: [...blocks, text({ to: '/classify', words: 'The whole key' })],
});

const facetDocument = (key: KeyView, facet: Facet): PageDocument =>
  page(facet.id, facet.name, `${facet.question} ${facet.help ?? ''}`.trim(), [
    muted(`Question ${facet.order} of the classification key`),
    text(facet.question),
    ...(facet.help === null ? [] : [text(facet.help)]),
    ...section(
      'Answers',
      valuesOf(key, facet.id).map((value): Words => [linkTo(value.id, value.label), `: ${value.meaning}`]),
    ),
    ...rulesOn(key, ({ conditions }) => conditions.some((one) => one.facet === facet.id)),
  ]);

const valueDocument = (key: KeyView, value: FacetValue): PageDocument => {
  const name = nameIn(key);
  return page(value.id, valueTitle(name(value.facet).words, value.label), value.meaning, [
    muted('An answer to ', name(value.facet)),
    text(value.meaning),
    ...rulesOn(key, ({ conditions }) => conditions.some(({ values }) => values.includes(value.id))),
  ]);
};

const ruleDocument = (key: KeyView, rule: Rule): PageDocument => {
  const name = nameIn(key);
  return page(rule.id, rule.label, rule.reason, [
    muted(
      `Rule of the classification key: ${rule.kind}`,
      ...(rule.division === null ? [] : [' in ', name(rule.division)]),
    ),
    ...section(
      'When all of these hold',
      rule.conditions.map(({ facet, values }): Words => [
        name(facet),
        ': ',
        ...joined(values.map(name), ' or '),
      ]),
    ),
    text(rule.reason),
    ...section(
      'Concepts that it stands for',
      rule.concepts.map((id): Words => [name(id)]),
    ),
    ...section(
      'Works that draw the line here',
      rule.works.map((id): Words => [name(id)]),
    ),
  ]);
};

/** The page of a facet, a value or a rule; undefined when the key has none of that id. */
export const keyPartDocument = (key: KeyView, id: string): PageDocument | undefined => {
  const facet = key.facets.find(({ entity }) => entity.id === id);
  if (facet !== undefined) return facetDocument(key, facet.entity);
  const value = key.values.find(({ entity }) => entity.id === id);
  if (value !== undefined) return valueDocument(key, value.entity);
  const rule = key.rules.find(({ entity }) => entity.id === id);
  return rule === undefined ? undefined : ruleDocument(key, rule.entity);
};

/** The page of the whole key. */
export const keyDocument = (key: KeyView): PageDocument => ({
  status: 200,
  title: PAGE_TITLES['/classify'],
  heading: PAGE_TITLES['/classify'],
  description: `Answer up to ${key.facets.length} questions about a system and see what each school of thought would call it, and why.`,
  path: '/classify',
  kind: 'website',
  blocks: [
    text('These questions and rules lead from what a system is like to what each division calls it.'),
    ...key.facets.flatMap(({ entity }): readonly Block[] => [
      heading(`${entity.order}. ${entity.question}`),
      text(linkTo(entity.id, entity.name)),
      {
        type: 'list',
        items: valuesOf(key, entity.id).map((value): Words => [
          linkTo(value.id, value.label),
          `: ${value.meaning}`,
        ]),
      },
    ]),
    ...section(
      'Rules',
      key.rules.map(({ entity }) => ruleItem(entity)),
    ),
  ],
});
