/** What lies around a thing: its neighbourhood, and the ways up from it. */
import { enumName, RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import { sortKey } from '../../../schema/text/fold.ts';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { stepAround, upwards } from '../../cypher/read/around.ts';
import type { StepRow } from '../../cypher/read/around.ts';
import { withEnds } from '../../cypher/read/relation-pages.ts';
import type { EndsRow } from '../../cypher/read/relation-pages.ts';
import type { GraphEngine } from '../../engine/port.ts';
import { compare, isTerm, relationCard } from './assemble.ts';
import type { AncestorsView, Card, NeighbourhoodView } from '../cards.ts';
import { checkFirst } from './cursor.ts';
import { cardOf, cardsOf, isCard } from './decode.ts';
import { pathsUp } from './paths.ts';

const TYPES: ReadonlyMap<string, RelationType> = new Map(RELATION_TYPE_IDS.map((id) => [enumName(id), id]));

/** A relation met on the way outwards. */
interface Met {
  readonly id: string;
  readonly hops: number;
  /** Position of its type in the vocabulary. */
  readonly type: number;
  readonly level: number;
  /** Sort name of its farther end. */
  readonly name: string;
}

const outwards = (a: Met, b: Met): number =>
  a.hops - b.hops || a.type - b.type || a.level - b.level || compare(a.name, b.name) || compare(a.id, b.id);

interface Walked {
  /** Numbers of the newest change that the steps saw. */
  readonly seqs: readonly number[];
  /** In order. */
  readonly met: readonly Met[];
  readonly distances: ReadonlyMap<string, number>;
}

/** Everything met within `depth` steps, in order, with how far away the ends are. */
const walk = async (engine: GraphEngine, id: string, depth: number): Promise<Walked> => {
  const distances = new Map([[id, 0]]);
  const met = new Map<string, Met>();
  let frontier: readonly string[] = [id];
  const seqs = new Set<number>();
  for (let hops = 1; hops <= depth && frontier.length > 0; hops += 1) {
    const rows: readonly StepRow[] = await engine.read(stepAround(frontier));
    const reached = new Set<string>();
    for (const row of rows) {
      seqs.add(row.seq);
      const known = met.get(row.id);
      const type = TYPES.get(row.type);
      if (type === undefined || (known !== undefined && (known.hops < hops || known.name <= row.name)))
        continue;
      met.set(row.id, {
        id: row.id,
        hops,
        type: RELATION_TYPE_IDS.indexOf(type),
        level: row.level,
        name: row.name,
      });
    }
    for (const { to } of rows) if (!distances.has(to)) reached.add(to);
    for (const one of reached) distances.set(one, hops);
    frontier = [...reached];
  }
  return { seqs: [...seqs], met: [...met.values()].sort(outwards), distances };
};

const countsOf = (met: readonly Met[], first: number): NeighbourhoodView['counts'] =>
  RELATION_TYPE_IDS.map((type, place) => ({
    type,
    shown: met.slice(0, first).filter((one) => one.type === place).length,
    total: met.filter((one) => one.type === place).length,
  })).filter(({ total }) => total > 0);

/** How often a neighbourhood is read anew because something was written between its statements. */
const ATTEMPTS = 3;

/**
 * Relations within `depth` steps, cut to `first` by steps, vocabulary, level, name and id, with the things they
 * join. One statement a step and one for what is shown. Throws `BAD_LIMIT`.
 */
export const readNeighbourhood = async (
  engine: GraphEngine,
  id: string,
  depth: number,
  first: number,
): Promise<NeighbourhoodView | undefined> => {
  checkFirst(first);
  if (!Number.isInteger(depth) || depth < 1 || depth > 3) {
    throw new AtlasError('BAD_LIMIT', `A neighbourhood reaches 1 to 3 relations far, not ${depth}.`, {
      path: ['depth'],
    });
  }
  const type = typeOfId(id);
  if (type !== 'concept' && type !== 'example') return undefined;
  for (let attempt = 1; ; attempt += 1) {
    const walked = await walk(engine, id, depth);
    const shown = walked.met.slice(0, first).map((one) => one.id);
    const row = (await engine.read(withEnds([id, ...shown])))[0];
    if (row === undefined) return undefined;
    const steady = walked.seqs.every((seq) => seq === row.seq);
    if (steady || attempt === ATTEMPTS) return neighbourhoodOf(id, first, walked, row);
  }
};

const neighbourhoodOf = (
  id: string,
  first: number,
  { seqs, met, distances }: Walked,
  row: EndsRow,
): NeighbourhoodView | undefined => {
  const cards = new Map(row.cards.map((one) => cardOf(one)).map((card) => [card.entity.id, card]));
  const center = cards.get(id);
  if (!isTerm(center)) return undefined;
  const relations = met
    .slice(0, first)
    .map((one) => cards.get(one.id))
    .map((card) => (isCard(card, 'relation') ? relationCard(cards, card) : undefined))
    .filter((card) => card !== undefined);
  return {
    // The oldest number that any of the statements saw: an answer is never taken for newer than it is.
    seq: Math.min(row.seq, ...seqs),
    center,
    nodes: nodesOf(cards, distances, id),
    relations,
    counts: countsOf(met, first),
    total: met.length,
  };
};

const nodesOf = (
  cards: ReadonlyMap<string, Card>,
  distances: ReadonlyMap<string, number>,
  center: string,
): NeighbourhoodView['nodes'] =>
  [...cards.values()]
    .filter(isTerm)
    .filter(({ entity }) => entity.id !== center)
    .map((term) => ({ distance: distances.get(term.entity.id) ?? 0, term, name: sortKey(term.entity.name) }))
    .sort(
      (a, b) =>
        a.distance - b.distance || compare(a.name, b.name) || compare(a.term.entity.id, b.term.entity.id),
    )
    .map(({ distance, term }) => ({ distance, term }));

/** The ways up from a concept; undefined when there is none of this id. One statement. */
export const readAncestors = async (engine: GraphEngine, id: string): Promise<AncestorsView | undefined> => {
  if (typeOfId(id) !== 'concept') return undefined;
  const rows = (await engine.read(upwards(id)))[0]?.cards ?? [];
  const cards = new Map(rows.map((row) => cardOf(row)).map((card) => [card.entity.id, card]));
  return cards.has(id) ? pathsUp(id, cards, cardsOf(cards.values(), 'relation')) : undefined;
};
