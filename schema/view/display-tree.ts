/**
 * The hierarchy that is drawn: is_a, part_of and realizes together. A concept may stand at several places and has
 * one of them as its own. Each type is free of circles and all of them together need not be: a circle is cut at its
 * first concept by name, which then stands at the top as well.
 */
import { relationType, relationTypeOrder } from '../vocabulary/relation-types.ts';
import type { RelationType } from '../vocabulary/relation-types.ts';
import { CONCEPT_KINDS } from '../vocabulary/terms.ts';
import { levelRank } from '../evidence/level.ts';
import { byName, compareText } from './graph.ts';
import type { AtlasGraph, GraphRelation, GraphTerm } from './graph.ts';
import { perStateInSteps } from './memo.ts';
import type { Steps } from './memo.ts';

export interface DisplayTree {
  /** Concepts at the top, by kind, then by name. */
  readonly tops: readonly GraphTerm[];
  /** All concepts, by name. */
  readonly concepts: readonly GraphTerm[];
  /** Relations over which a concept stands under others, the best place first. */
  up(id: string): readonly GraphRelation[];
  /** The relation over which a concept has its own place; undefined at the top. */
  own(id: string): GraphRelation | undefined;
  /** Relations over which others stand under a concept, by type, then by their name. */
  down(id: string): readonly GraphRelation[];
  /** Concepts over this one, over any number of steps, at any of its places; never itself. */
  above(id: string): ReadonlySet<string>;
  /** Concepts under this one, likewise. */
  under(id: string): ReadonlySet<string>;
}

const reach = (
  from: string,
  over: (id: string) => readonly GraphRelation[],
  end: 'subject' | 'object',
): ReadonlySet<string> => {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const relation of over(id)) {
      const next = relation[end];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  seen.delete(from);
  return seen;
};

/**
 * For each of these concepts the relation over which it has its own place among them; those without stand at the
 * top. `first` stands at the top whatever there is over it.
 */
export const ownPlaces = (
  concepts: readonly GraphTerm[],
  up: (id: string) => readonly GraphRelation[],
  first: string | null,
): ReadonlyMap<string, GraphRelation> => {
  const among = new Set(concepts.map(({ id }) => id));
  const places = new Map<string, GraphRelation>();
  for (const { id } of concepts) {
    const place = id === first ? undefined : up(id).find(({ object }) => among.has(object));
    if (place !== undefined) places.set(id, place);
  }
  // Concepts come by name, so each circle is met, and cut, at its first one.
  const sound = new Set<string>();
  for (const { id } of concepts) {
    const walked = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !sound.has(at) && !walked.has(at)) {
      walked.add(at);
      at = places.get(at)?.object;
    }
    if (at !== undefined && walked.has(at)) places.delete(firstOfCircle(at, places, concepts));
    for (const one of walked) sound.add(one);
  }
  return places;
};

const firstOfCircle = (
  from: string,
  places: ReadonlyMap<string, GraphRelation>,
  concepts: readonly GraphTerm[],
): string => {
  const circle = new Set<string>();
  for (let at = from; !circle.has(at); at = places.get(at)?.object ?? from) circle.add(at);
  return concepts.find(({ id }) => circle.has(id))?.id ?? from;
};

/** Lists put in order between two pauses. */
const AT_ONCE = 2_000;

function* makeTree(graph: AtlasGraph, hide: readonly RelationType[]): Steps<DisplayTree> {
  const ups = new Map<string, GraphRelation[]>();
  const downs = new Map<string, GraphRelation[]>();
  const push = (index: Map<string, GraphRelation[]>, key: string, relation: GraphRelation): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [relation]);
    else list.push(relation);
  };
  const isConcept = (id: string): boolean => graph.terms.get(id)?.kind !== 'example';
  const concepts = [...graph.terms.values()].filter(({ id }) => isConcept(id)).sort(byName);
  yield;
  for (const relation of graph.relations()) {
    if (!relationType(relation.type).display || hide.includes(relation.type)) continue;
    if (!isConcept(relation.subject) || !isConcept(relation.object)) continue;
    push(ups, relation.subject, relation);
    push(downs, relation.object, relation);
  }
  yield;
  const name = (id: string): string => graph.terms.get(id)?.sortName ?? '';
  let count = 0;
  for (const [id, list] of ups) {
    count += 1;
    if (count % AT_ONCE === 0) yield;
    if (list.length < 2) continue;
    const own = graph.terms.get(id)?.primaryParent;
    const isOwn = (relation: GraphRelation): number => (relation.id === own ? 0 : 1);
    list.sort(
      (a, b) =>
        isOwn(a) - isOwn(b) ||
        relationTypeOrder(a.type) - relationTypeOrder(b.type) ||
        levelRank(a.level) - levelRank(b.level) ||
        compareText(name(a.object), name(b.object)) ||
        compareText(a.id, b.id),
    );
  }
  yield;
  for (const list of downs.values()) list.sort((a, b) => compareRows(a, b, name));
  yield;
  const up = (id: string): readonly GraphRelation[] => ups.get(id) ?? [];
  const down = (id: string): readonly GraphRelation[] => downs.get(id) ?? [];
  const places = ownPlaces(concepts, up, null);
  yield;
  const kindOrder = ({ kind }: GraphTerm): number => CONCEPT_KINDS.findIndex((one) => one === kind);
  return {
    tops: concepts
      .filter(({ id }) => !places.has(id))
      .sort((a, b) => kindOrder(a) - kindOrder(b) || byName(a, b)),
    concepts,
    up,
    own: (id) => places.get(id),
    down,
    above: (id) => reach(id, up, 'object'),
    under: (id) => reach(id, down, 'subject'),
  };
}

const compareRows = (a: GraphRelation, b: GraphRelation, name: (id: string) => string): number =>
  relationTypeOrder(a.type) - relationTypeOrder(b.type) ||
  compareText(name(a.subject), name(b.subject)) ||
  compareText(a.id, b.id);

const made = perStateInSteps(makeTree);

const drawnTypes = (hide: readonly RelationType[]): readonly RelationType[] =>
  hide.filter((type) => relationType(type).display).sort((a, b) => compareText(a, b));

/** The display hierarchy of a graph without relations of some types; made once for each state of the graph. */
export const displayTree = (graph: AtlasGraph, hide: readonly RelationType[] = []): DisplayTree =>
  made(graph, drawnTypes(hide));

/** Makes it in turns, for one who asks for it next. */
export const displayTreeInTurns = (
  pause: () => Promise<void>,
  graph: AtlasGraph,
  hide: readonly RelationType[] = [],
): Promise<void> => made.inTurns(pause, graph, drawnTypes(hide));
