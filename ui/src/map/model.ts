/** What the map and the list are made from: one centre, what is related to it, and how. */
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { DISPLAY_TYPES, relationType, relationTypeOrder } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import type { ConceptKind, Level } from '../../../schema/vocabulary/terms.ts';
import { MAP_WORDS } from '../words/map.ts';
import { groupHeading } from '../words/relations.ts';

export type Shape = ConceptKind | 'example';
/** Which way a relation runs, seen from the centre. */
export type Way = 'OUT' | 'IN' | 'BOTH';

export interface MapTerm {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  readonly level: Level;
  readonly retired: boolean;
}

export interface MapRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly attributed: boolean;
  readonly contested: boolean;
  readonly level: Level;
  /** How many quotes it rests on or is spoken of in; left out where that was not asked. */
  readonly quotes?: number;
}

export interface MapInput {
  readonly center: MapTerm;
  readonly terms: readonly MapTerm[];
  /** All of them touch the centre. */
  readonly relations: readonly MapRelation[];
  /** Ways in which the centre is divided: what stands under it is grouped by the first that it is a part in. */
  readonly cuts?: readonly MapCut[];
  /** Ways to divide something that the centre is a part in, with the other parts. */
  readonly beside?: readonly Beside[];
  /** Relations further out, none of which touches the centre. */
  readonly further?: readonly MapRelation[];
  /** How many relations away it reaches; 1 when left out. */
  readonly depth?: number;
}

/** A way to divide the centre. */
export interface MapCut {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** The other parts of a division that the centre is a part in. */
export interface Beside {
  /** Id of the division. */
  readonly division: string;
  readonly heading: string;
  /** Id of what is divided. */
  readonly of: string;
  readonly terms: readonly MapTerm[];
}

/** Where a group stands on the map: left of the focus, right of it, or below the rule. */
export type Side = 'up' | 'down' | 'left' | 'right';

export interface Row {
  readonly relation: MapRelation;
  readonly other: MapTerm;
}

export interface Group {
  readonly key: string;
  readonly type: RelationType;
  readonly way: Way;
  readonly side: Side;
  readonly heading: string;
  readonly rows: readonly Row[];
}

const SIDE_ORDER: readonly Side[] = ['up', 'down', 'right', 'left'];
// Ways to realize something stand before its kinds.
const DOWN_ORDER: readonly RelationType[] = ['realizes', 'is_a', 'part_of'];

/** Which way a relation runs, seen from `center`. */
export const wayOf = (relation: MapRelation, center: string): Way =>
  relationType(relation.type).symmetric ? 'BOTH' : relation.subject === center ? 'OUT' : 'IN';

// A division’s parts are nearly always kinds; another type is named beside it.
const cutHeading = (name: string, type: RelationType): string =>
  type === 'is_a' ? name : `${name}: ${groupHeading(type, 'IN').toLowerCase()}`;

const sideOf = (type: RelationType, way: Way): Side => {
  if (DISPLAY_TYPES.includes(type)) return way === 'OUT' ? 'up' : 'down';
  return way === 'IN' ? 'left' : 'right';
};

const rank = (group: Group & { readonly cut?: number }): number => {
  const within =
    group.side !== 'down'
      ? relationTypeOrder(group.type)
      : // Parts of a division stand together, before what is in none.
        group.cut === undefined
        ? DOWN_ORDER.indexOf(group.type)
        : group.cut - 50 + DOWN_ORDER.indexOf(group.type) / 10;
  return SIDE_ORDER.indexOf(group.side) * 100 + within;
};

/**
 * The relations of the centre by type and direction, in the order in which map and list show them: what it
 * stands under, what stands under it, what it points at or is joined to, what points at it, examples last.
 * Within a group the API's order stays.
 */
export const groupsOf = (input: MapInput): readonly Group[] => {
  const terms = new Map(input.terms.map((term) => [term.id, term]));
  const groups = new Map<string, Group & { rows: Row[]; readonly cut?: number }>();
  for (const relation of input.relations) {
    const way = wayOf(relation, input.center.id);
    const other = terms.get(relation.subject === input.center.id ? relation.object : relation.subject);
    if (other === undefined) continue;
    const side = sideOf(relation.type, way);
    // On the left a label stands over its group, so what only some hold is a group of its own.
    const some = side === 'left' && relation.attributed;
    const cut = side === 'down' ? (input.cuts ?? []).findIndex((one) => one.members.includes(other.id)) : -1;
    const part = cut < 0 ? '' : `-${slugOf(input.cuts?.[cut]?.id ?? '')}`;
    const key = `${relation.type}-${way.toLowerCase()}${some ? '-some' : ''}${part}`;
    const group = groups.get(key) ?? {
      key,
      type: relation.type,
      way,
      side,
      ...(cut < 0 ? {} : { cut }),
      heading:
        cut < 0
          ? groupHeading(relation.type, way) + (some ? `, ${MAP_WORDS.bySome}` : '')
          : cutHeading(input.cuts?.[cut]?.name ?? '', relation.type),
      rows: [],
    };
    group.rows.push({ relation, other });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
};
