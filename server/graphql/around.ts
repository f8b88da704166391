/** A term's relations as its page has them: pages of them, steps of the hierarchy, examples. */
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { DISPLAY_TYPES } from '../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../schema/vocabulary/relation-types.ts';
import type { Card, Page, RelationCard, RelationPage, TermCard, TermPage } from '../repository/cards.ts';
import type { Concept } from '../../schema/entities/graph.ts';
import type { Reader } from '../repository/reader.ts';
import type { Maybe } from './maybe.ts';
import type { RelationModel, TermModel } from './models.ts';
import { directionFrom, readsFrom } from './words.ts';
import type { Direction } from './words.ts';
import { isCardOf, relationModel, relationPageModel, termModel } from './wrap.ts';

/** A relation read from one of its ends. */
export interface EdgeModel {
  readonly cursor: string;
  readonly node: RelationModel;
  readonly reads: string;
  readonly direction: Direction;
  readonly other: TermModel;
}

export interface EdgesModel {
  readonly edges: EdgeModel[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const otherEnd = (card: RelationCard, here: string): TermCard =>
  card.subject.entity.id === here ? card.object : card.subject;

const edgeModel = (
  card: RelationCard,
  node: RelationModel,
  here: string,
  cursor: () => string,
): EdgeModel => ({
  // Made when it is asked for: most pages never do.
  get cursor() {
    return cursor();
  },
  node,
  reads: readsFrom(card.relation.entity, here),
  direction: directionFrom(card.relation.entity, here),
  other: termModel(otherEnd(card, here)),
});

const edgesModel = (edges: EdgeModel[], totalCount: number, hasNextPage: boolean): EdgesModel => ({
  edges,
  totalCount,
  pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
});

/** The page holds all of the term's relations, and not only the first hundred. */
const isComplete = (page: TermPage): boolean => page.relations.length === page.relationTotal;

interface Wanted {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly types?: readonly RelationType[] | null | undefined;
}

const filterKey = (id: string, types: Wanted['types']): string =>
  types === null || types === undefined ? id : `${id} ${[...types].sort().join(' ')}`;

const cursorOf = (filter: string, relation: string): string =>
  Buffer.from(JSON.stringify([filter, relation])).toString('base64url');

const startAfter = (list: readonly RelationPage[], filter: string, after: Wanted['after']): number => {
  if (after === null || after === undefined) return 0;
  const at = list.findIndex((page) => cursorOf(filter, page.relation.entity.id) === after);
  if (at !== -1) return at + 1;
  throw new AtlasError(
    'BAD_CURSOR',
    'This cursor is not from this list, or its relation is gone: start without `after`.',
    {
      path: ['after'],
    },
  );
};

const fromPage = (page: TermPage, wanted: Wanted): EdgesModel => {
  const here = page.term.entity.id;
  const filter = filterKey(here, wanted.types);
  const list = page.relations.filter(({ relation }) => wanted.types?.includes(relation.entity.type) ?? true);
  const start = startAfter(list, filter, wanted.after);
  const shown = list.slice(start, start + wanted.first);
  const edges = shown.map((one) =>
    edgeModel(one, relationPageModel(one), here, () => cursorOf(filter, one.relation.entity.id)),
  );
  return edgesModel(edges, list.length, start + shown.length < list.length);
};

const fromList = (here: string, list: Page<RelationCard>): EdgesModel =>
  edgesModel(
    list.items.map(({ cursor, item }) => edgeModel(item, relationModel(item), here, () => cursor)),
    list.total,
    list.hasNext,
  );

/**
 * Relations of a term from its page, which came in one statement; a term with more than a hundred is read as a list
 * of its own. Throws `BAD_CURSOR`.
 */
export const relationsAround = (page: TermPage, reader: Reader, wanted: Wanted): Maybe<EdgesModel> => {
  if (isComplete(page)) return fromPage(page, wanted);
  const here = page.term.entity.id;
  const { first, after, types } = wanted;
  return reader
    .relations({ touching: here, first, after, types: types ?? null })
    .then((list) => fromList(here, list));
};

/** A step from a concept to one above or below it. */
export interface StepModel {
  readonly node: { readonly card: Card<Concept> };
  readonly relation: RelationModel;
}

/** Steps up (`subject` is here) or down (`object` is here) the drawn hierarchy; its types come first in every page. */
export const stepsFrom = (page: TermPage, here: 'subject' | 'object'): StepModel[] =>
  page.relations.flatMap((one) => {
    const other = here === 'subject' ? one.object : one.subject;
    const isStep =
      DISPLAY_TYPES.includes(one.relation.entity.type) && one[here].entity.id === page.term.entity.id;
    return isStep && isCardOf('concept', other)
      ? [{ node: { card: other }, relation: relationPageModel(one) }]
      : [];
  });

const EXAMPLE_TYPES: readonly RelationType[] = ['exemplifies', 'uses'];

/** Examples of a concept and examples that use it, each once, the first `first` of them. */
export const examplesAround = async (page: TermPage, reader: Reader, first: number): Promise<TermCard[]> => {
  const here = page.term.entity.id;
  const cards: readonly RelationCard[] = isComplete(page)
    ? page.relations.filter(({ relation }) => EXAMPLE_TYPES.includes(relation.entity.type))
    : (await reader.relations({ touching: here, types: EXAMPLE_TYPES, first })).items.map(({ item }) => item);
  const unique = new Map(cards.map((card) => [card.subject.entity.id, card.subject]));
  return [...unique.values()].slice(0, first);
};
