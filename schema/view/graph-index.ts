/**
 * The whole atlas in memory, kept up by the log, for answers that would take a store many steps. Levels and contested
 * come with what is loaded, and behind a change from the very derivation that the writer stores.
 */
import { Atlas } from '../entities/atlas.ts';
import type { Change } from '../entities/change.ts';
import type { Entity, EntityOf, Stored } from '../entities/entity.ts';
import { isRetired } from '../entities/entity.ts';
import { holders as holdersBy } from '../evidence/level.ts';
import { shownIn, standsIn } from '../constraints/facts.ts';
import { derive, derivedTargets } from '../edit/derive.ts';
import { applyEntries } from '../edit/fold.ts';
import { sortKey } from '../text/fold.ts';
import { LEVELS } from '../vocabulary/terms.ts';
import type { Level } from '../vocabulary/terms.ts';
import { compareText } from './graph.ts';
import type { AtlasGraph, GraphRelation, GraphTerm } from './graph.ts';

/** An entity as a store gives it. */
export interface Loaded extends Stored {
  readonly level: Level | null;
  readonly contested: boolean;
}

export interface GraphIndex extends AtlasGraph {
  /** Everything, retired things included. */
  readonly atlas: Atlas;
  /** Takes over an entity of the store, as change `seq` or a later one left it. */
  add(loaded: Loaded, seq: number): void;
  /** Takes over what a change did. Changes have to come in the order of the log; one may come twice. */
  applyChange(change: Change): void;
  /** What the entity rests on; null for what has no level. */
  level(id: string): Level | null;
}

interface Weight {
  readonly level: Level;
  readonly contested: boolean;
}

type TermEntity = EntityOf<'concept' | 'example'>;

const isTerm = (entity: Entity | undefined): entity is TermEntity =>
  entity?.entity === 'concept' || entity?.entity === 'example';

const NOBODY: readonly string[] = [];
const UNWEIGHED: Weight = { level: 'unsourced', contested: false };

const termOf = (entity: TermEntity, { level }: Weight): GraphTerm => ({
  id: entity.id,
  name: entity.name,
  sortName: sortKey(entity.name),
  kind: entity.entity === 'concept' ? entity.kind : 'example',
  level,
  primaryParent: entity.entity === 'concept' ? entity.primaryParent : null,
});

const relationOf = (entity: EntityOf<'relation'>, { level, contested }: Weight): GraphRelation => ({
  id: entity.id,
  type: entity.type,
  subject: entity.subject,
  object: entity.object,
  level,
  contested,
});

/** Relations by each of their ends. */
class Ends {
  readonly #byEnd = new Map<string, Map<string, GraphRelation>>();

  put(relation: GraphRelation): void {
    for (const end of [relation.subject, relation.object]) {
      const there = this.#byEnd.get(end) ?? new Map<string, GraphRelation>();
      this.#byEnd.set(end, there.set(relation.id, relation));
    }
  }

  remove({ id, subject, object }: GraphRelation): void {
    for (const end of [subject, object]) this.#byEnd.get(end)?.delete(id);
  }

  of(id: string): readonly GraphRelation[] {
    return [...(this.#byEnd.get(id)?.values() ?? [])];
  }
}

/** An empty graph. */
export const createGraphIndex = (): GraphIndex => {
  const atlas = new Atlas();
  const weights = new Map<string, Weight>();
  const terms = new Map<string, GraphTerm>();
  const relations = new Map<string, GraphRelation>();
  const ends = new Ends();
  let seq = 0;
  let version = 0;

  /** Brings the graph's own picture of an entity in line with what is stored. */
  const refresh = (id: string): void => {
    const entity = atlas.get(id);
    const weight = weights.get(id) ?? UNWEIGHED;
    const old = relations.get(id);
    if (old !== undefined) ends.remove(old);
    relations.delete(id);
    terms.delete(id);
    if (entity === undefined) weights.delete(id);
    if (entity === undefined || isRetired(entity)) return;
    if (isTerm(entity)) terms.set(id, termOf(entity, weight));
    else if (entity.entity === 'relation') {
      const relation = relationOf(entity, weight);
      relations.set(id, relation);
      ends.put(relation);
    }
  };

  const isWhole = ({ subject, object }: GraphRelation): boolean => terms.has(subject) && terms.has(object);

  const relationsOf = (id: string): readonly GraphRelation[] =>
    ends
      .of(id)
      .filter(isWhole)
      .sort((a, b) => compareText(a.id, b.id));

  function* wholeRelations(): Generator<GraphRelation> {
    for (const relation of relations.values()) if (isWhole(relation)) yield relation;
  }

  const holdersNow = (relation: string): readonly string[] => {
    const taking = standsIn(atlas, relation).filter(({ stance }) => stance === 'for');
    const shown = shownIn(atlas, relation);
    if (taking.length + shown.length === 0) return NOBODY;
    const ids = [...holdersBy(shown, 'for'), ...taking.map(({ holder }) => holder)];
    return [...new Set(ids)].sort();
  };

  /** Holders that were asked for, until a change says something about the relation or about who speaks in a source. */
  const held = new Map<string, readonly string[]>();
  const holders = (relation: string): readonly string[] => {
    const known = held.get(relation) ?? holdersNow(relation);
    held.set(relation, known);
    return known;
  };
  const forgetHolders = (entries: Change['entries'], targets: readonly string[]): void => {
    const ofSource = ({ before, after }: Change['entries'][number]): boolean =>
      [before, after].some((side) => side?.entity === 'quote' || side?.entity === 'work');
    if (entries.some(ofSource)) held.clear();
    else for (const id of targets) held.delete(id);
  };

  const divisionsOf = (id: string): readonly EntityOf<'division'>[] =>
    atlas
      .referrers(id, 'division')
      .map((division) => atlas.of('division', division))
      .filter((division) => division !== undefined)
      .filter(({ status }) => status === 'current');

  /** Who draws a division: the agent that it names, else the authors of its work. */
  const dividers = ({ agent, work }: EntityOf<'division'>): readonly string[] => {
    if (agent !== null) return [agent];
    return work === null ? [] : (atlas.of('work', work)?.authors ?? []);
  };

  return {
    atlas,
    terms,
    get seq() {
      return seq;
    },
    get version() {
      return version;
    },
    add(loaded, from) {
      atlas.put(loaded);
      const { id } = loaded.entity;
      if (loaded.level !== null) weights.set(id, { level: loaded.level, contested: loaded.contested });
      refresh(id);
      seq = Math.max(seq, from);
      version += 1;
      held.clear();
    },
    applyChange(change) {
      applyEntries(atlas, change.entries, change);
      const targets = derivedTargets(change.entries);
      forgetHolders(change.entries, targets);
      for (const { id, level, contested } of derive(atlas, targets)) {
        weights.set(id, { level: LEVELS[level] ?? 'unsourced', contested });
        refresh(id);
      }
      for (const { id } of change.entries) refresh(id);
      seq = Math.max(seq, change.seq);
      version += 1;
    },
    level: (id) => weights.get(id)?.level ?? null,
    relations: wholeRelations,
    relationsOf,
    holders,
    quotes: (id) =>
      atlas.referrers(id, 'evidence').filter((from) => {
        const evidence = atlas.of('evidence', from);
        return evidence?.target === id && evidence.quote !== null;
      }).length,
    filtered: ({ id, kind, level }) => ({
      id,
      kind,
      level,
      get contested() {
        return (
          ends.of(id).some((relation) => relation.contested && isWhole(relation)) ||
          (kind === 'example' && weights.get(id)?.contested === true)
        );
      },
      get agents() {
        const drawing = divisionsOf(id).flatMap(dividers);
        for (const relation of ends.of(id)) {
          const holding = holders(relation.id);
          if (holding.length > 0 && isWhole(relation)) drawing.push(...holding);
        }
        return drawing.length < 2 ? drawing : [...new Set(drawing)].sort();
      },
    }),
    members: (id) => {
      if (id === null) return null;
      const division = atlas.of('division', id);
      if (division === undefined || isRetired(division)) return new Set();
      return new Set([division.of, ...division.members]);
    },
  };
};
