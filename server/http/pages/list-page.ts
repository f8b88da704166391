/** Pages that list: the first page, comments, questions, work list, and those that need the app to do anything. */
import type { Atlas } from '../../../schema/entities/atlas.ts';
import { isRetired } from '../../../schema/entities/entity.ts';
import type { Entity, EntityOf } from '../../../schema/entities/entity.ts';
import { compareText } from '../../../schema/view/graph.ts';
import type { GraphIndex } from '../../../schema/view/graph-index.ts';
import { perState } from '../../../schema/view/memo.ts';
import { PAGE_TITLES } from '../../../schema/view/title.ts';
import type { PagePath } from '../../../schema/view/title.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import { CONCEPT_KINDS } from '../../../schema/vocabulary/terms.ts';
import { counted, linkTo, muted, section, text } from './document.ts';
import type { Block, PageDocument, Words } from './document.ts';
import { spoken } from './evidence.ts';
import { namesIn } from './names.ts';
import type { NameOf } from './names.ts';

/** How many of a kind a page lists at most; the rest is reached from those. */
const MOST = 1_000;

const current = <T extends Entity['entity']>(atlas: Atlas, type: T): readonly EntityOf<T>[] =>
  atlas.all(type).filter((entity) => !isRetired(entity));

const listOf = (title: string, ids: readonly string[], nameOf: NameOf): readonly Block[] => {
  const named = ids
    .map((id) => ({ id, name: nameOf(id) }))
    .map((one) => ({ ...one, key: sortKey(one.name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.id, b.id));
  return [
    ...section(
      `${title}, ${named.length}`,
      named.slice(0, MOST).map(({ id, name }): Words => [linkTo(id, name)]),
    ),
    ...(named.length > MOST
      ? [muted(`${counted(named.length - MOST, 'more', 'more')} than are listed here.`)]
      : []),
  ];
};

const ids = (entities: readonly Entity[]): readonly string[] => entities.map(({ id }) => id);

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const conceptLists = (atlas: Atlas, nameOf: NameOf): readonly Block[] => {
  const concepts = current(atlas, 'concept');
  return CONCEPT_KINDS.flatMap((kind) =>
    listOf(`Concepts: ${spoken(kind)}`, ids(concepts.filter((concept) => concept.kind === kind)), nameOf),
  );
};

const commentItems = (atlas: Atlas, nameOf: NameOf): readonly Words[] =>
  [...current(atlas, 'comment')]
    .sort((a, b) => a.order - b.order || compareText(a.id, b.id))
    .slice(0, MOST)
    .map(({ id, text: words }): Words => [
      linkTo(id, nameOf(id)),
      `: ${[...words].slice(0, 160).join('')} …`,
    ]);

const LEAD = 'A map of the kinds of optimization, each relation traced to the words it rests on.';

const home = (atlas: Atlas, nameOf: NameOf): readonly Block[] => [
  text(LEAD),
  ...conceptLists(atlas, nameOf),
  ...listOf('Examples', ids(current(atlas, 'example')), nameOf),
  ...listOf('Questions', ids(current(atlas, 'question')), nameOf),
  ...listOf('Divisions', ids(current(atlas, 'division')), nameOf),
  ...section('Comments', commentItems(atlas, nameOf)),
  ...listOf('People and voices', ids(current(atlas, 'agent')), nameOf),
  ...listOf('Works', ids(current(atlas, 'work')), nameOf),
  ...listOf('Feeds', ids(current(atlas, 'feed')), nameOf),
];

const questions = (atlas: Atlas, nameOf: NameOf): readonly Block[] =>
  (['contested', 'open', 'settled'] as const).flatMap((state) =>
    listOf(capital(state), ids(current(atlas, 'question').filter((one) => one.state === state)), nameOf),
  );

const NEEDS_APP = 'With JavaScript this page takes what you type; without it, query the API at /graphql.';

const DESCRIPTIONS: Readonly<Record<PagePath, string>> = {
  '/': LEAD,
  '/concepts': 'Every concept by kind, then by name.',
  '/examples': 'Every real system, method or process that shows a concept at work.',
  '/relations': 'Every relation between concepts and examples, as a sentence.',
  '/comments':
    'The comments that the atlas rests on, as they stand in their feed, with every quote taken from them.',
  '/questions': 'What people disagree about in optimization, who holds what, and in which words.',
  '/classify': 'Answer questions about a system and see what each school of thought would call it.',
  '/classify/program':
    'One task read in several ways: what each division calls a program that solves the problem for you.',
  '/worklist': 'What in the atlas rests on nothing, or on what nobody checked.',
  '/find':
    'Find concepts, examples, quotes, questions, people and works by name, near spelling or quoted words.',
  '/add': 'Add a concept with its relations and the words that it rests on.',
  '/path': 'How one thing in the atlas leads to another, over relations and on whose word.',
  '/compare': 'What two concepts, divisions or people share and what sets them apart.',
};

const blocksOf = (path: PagePath, atlas: Atlas): readonly Block[] => {
  const nameOf = namesIn(atlas);
  switch (path) {
    case '/':
      return home(atlas, nameOf);
    case '/concepts':
      return [text(DESCRIPTIONS[path]), ...conceptLists(atlas, nameOf)];
    case '/examples':
      return [text(DESCRIPTIONS[path]), ...listOf('Examples', ids(current(atlas, 'example')), nameOf)];
    case '/relations':
      return [text(DESCRIPTIONS[path]), ...listOf('Relations', ids(current(atlas, 'relation')), nameOf)];
    case '/comments':
      return [text(DESCRIPTIONS[path]), { type: 'list', items: commentItems(atlas, nameOf) }];
    case '/questions':
      return [text(DESCRIPTIONS[path]), ...questions(atlas, nameOf)];
    default:
      return [text(DESCRIPTIONS[path]), muted(NEEDS_APP)];
  }
};

/** A page that is no entity’s, out of the atlas in memory; made once for each state of it. */
export const listDocument: (graph: GraphIndex, path: PagePath) => PageDocument = perState(
  (graph: GraphIndex, path: PagePath): PageDocument => ({
    status: 200,
    title: PAGE_TITLES[path],
    heading: path === '/' ? 'What kinds of optimization are there?' : PAGE_TITLES[path],
    description: DESCRIPTIONS[path],
    path,
    kind: 'website',
    blocks: blocksOf(path, graph.atlas),
  }),
);
