/** Words to find everything by, for a reader who searches without the network. */
import type { Entity } from '../entities/entity.ts';
import { calledOf, findWords } from '../search/document.ts';
import type { FindWords } from '../search/document.ts';
import { sortKey } from '../text/fold.ts';
import { typeOfId } from '../vocabulary/ids.ts';
import type { EntityType, Level } from '../vocabulary/terms.ts';
import { displayTree } from './display-tree.ts';
import { compareText } from './graph.ts';
import type { GraphIndex } from './graph-index.ts';
import { perStateInSteps } from './memo.ts';
import type { Steps } from './memo.ts';

/** Entries that are given at most. */
export const MOST_FINDABLE = 1_000;

export interface FindEntry extends FindWords {
  /** What sort of thing it is, in a word or two. */
  readonly kind: string;
  /** The concept above it, or who says it and where; null at the top. */
  readonly place: string | null;
  /** Null for what has no level. */
  readonly level: Level | null;
}

export interface FindableView {
  /** False when there is more than is given. */
  readonly complete: boolean;
  readonly entries: readonly FindEntry[];
}

/** Types in the order in which they are given: where not all have room, the last are left to the search. */
const ORDER: readonly EntityType[] = [
  'concept',
  'example',
  'question',
  'division',
  'agent',
  'work',
  'comment',
  'position',
  'quote',
  'relation',
];

const spaced = (word: string): string => word.replaceAll('-', ' ');

const kindOf = (entity: Entity): string =>
  spaced(entity.entity === 'concept' || entity.entity === 'agent' ? entity.kind : entity.entity);

const listed = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.length > 2 ? `${names[0]} and others` : names.join(' and ');

const makeEntry = (index: GraphIndex) => {
  const { atlas } = index;
  const tree = displayTree(index);
  const named = nameIn(index);
  const nameOf = (id: string): string => named(id) ?? '';
  const placeOf = (entity: Entity): string | null => {
    switch (entity.entity) {
      case 'concept': {
        const over = tree.up(entity.id)[0];
        return over === undefined ? null : nameOf(over.object);
      }
      case 'example': {
        const of = index.relationsOf(entity.id).find(({ type }) => type === 'exemplifies');
        return of === undefined ? null : nameOf(of.object);
      }
      case 'quote': {
        const comment = atlas.of('comment', entity.comment);
        const where = comment === undefined ? '' : `, comment ${comment.order}`;
        return `${nameOf(entity.speaker)}${where}`;
      }
      case 'comment':
        return nameOf(entity.author);
      case 'position':
        return nameOf(entity.holder);
      case 'relation':
        return entity.mode === 'attributed' ? 'by some' : null;
      case 'question':
        return listed(entity.askedBy.map(nameOf));
      case 'division':
        return nameOf(entity.of);
      case 'work': {
        const by = listed(entity.authors.map(nameOf));
        return entity.year === null ? by : by === null ? String(entity.year) : `${by}, ${entity.year}`;
      }
      default:
        return null;
    }
  };
  return (entity: Entity, words: FindWords): FindEntry => ({
    ...words,
    kind: kindOf(entity),
    place: placeOf(entity),
    level: index.level(entity.id),
  });
};

/** The name of something that has one. */
const nameIn =
  ({ atlas }: GraphIndex) =>
  (id: string): string | undefined => {
    const entity = atlas.get(id);
    return entity !== undefined && 'name' in entity ? entity.name : undefined;
  };

/** Things looked at between two pauses. */
const AT_ONCE = 500;

function* make(index: GraphIndex): Steps<FindableView> {
  const words = new Map<
    EntityType,
    { readonly key: string; readonly entity: Entity; readonly found: FindWords }[]
  >();
  let total = 0;
  let seen = 0;
  for (const { entity } of index.atlas.everything()) {
    seen += 1;
    if (seen % AT_ONCE === 0) yield;
    const found = findWords(entity, nameIn(index));
    const type = typeOfId(entity.id);
    if (found === null || type === undefined) continue;
    total += 1;
    const one = { key: sortKey(calledOf(found)), entity, found };
    const list = words.get(type);
    if (list === undefined) words.set(type, [one]);
    else list.push(one);
  }
  yield;
  const entry = makeEntry(index);
  return {
    complete: total <= MOST_FINDABLE,
    entries: ORDER.flatMap((type) =>
      (words.get(type) ?? []).sort(
        (a, b) => compareText(a.key, b.key) || compareText(a.entity.id, b.entity.id),
      ),
    )
      .slice(0, MOST_FINDABLE)
      .map(({ entity, found }) => entry(entity, found)),
  };
}

/** Everything that search finds, as far as there is room, by type, then by name or words; made once for each state. */
export const findableIn = perStateInSteps(make);
