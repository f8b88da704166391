/**
 * What a rule may know. A mutation asks for facts by request; the server answers them from the store, the seed
 * loader from memory. A rule that looks at something nobody asked for is stopped rather than told “nothing
 * there”: a fact that was not fetched must never look like a fact that is absent.
 */
import type { Atlas } from '../entities/atlas.ts';
import type { Change } from '../entities/change.ts';
import type { Entity, EntityOf, Stored, Tombstone } from '../entities/entity.ts';
import type { Example, Relation } from '../entities/graph.ts';
import type { Rule } from '../entities/key.ts';
import { deriveContested } from '../evidence/level.ts';
import type { Shown, Stand } from '../evidence/level.ts';
import { AtlasError } from '../vocabulary/errors.ts';
import { DISPLAY_TYPES } from '../vocabulary/relation-types.ts';
import type { RelationType } from '../vocabulary/relation-types.ts';

/** A hierarchy to walk up: one acyclic type, or all that are drawn as hierarchy. */
export type Hierarchy = RelationType | 'display';

export type FactRequest =
  | { readonly kind: 'entity'; readonly id: string }
  /** Concepts whose name or alias folds to this. */
  | { readonly kind: 'name'; readonly key: string }
  /** Current relations that have this end. */
  | { readonly kind: 'relations'; readonly id: string }
  /** All current relations met when walking up from here. */
  | { readonly kind: 'closure'; readonly id: string; readonly over: Hierarchy }
  /** Evidence about the relations met when walking up from here: whether they are contested. */
  | { readonly kind: 'doubts'; readonly id: string; readonly over: RelationType }
  /** Evidence about this, with the quotes and works it gives. */
  | { readonly kind: 'evidence'; readonly id: string }
  /** Everything that refers to this. */
  | { readonly kind: 'referrers'; readonly id: string }
  /** The whole classification key: facets, values and rules. */
  | { readonly kind: 'key' }
  /** Examples for which some question of the key is answered. */
  | { readonly kind: 'answered' }
  | { readonly kind: 'change'; readonly seq: number }
  | { readonly kind: 'mutation'; readonly mutationId: string };

/** One text a request, to tell whether it was asked. */
export const requestKey = (request: FactRequest): string => {
  switch (request.kind) {
    case 'name':
      return `name ${request.key}`;
    case 'doubts':
      return `doubts ${request.over} ${request.id}`;
    case 'closure':
      return `closure ${request.over} ${request.id}`;
    case 'key':
    case 'answered':
      return request.kind;
    case 'change':
      return `change ${request.seq}`;
    case 'mutation':
      return `mutation ${request.mutationId}`;
    default:
      return `${request.kind} ${request.id}`;
  }
};

/** Requests without repetition. */
export const distinctRequests = (requests: readonly FactRequest[]): readonly FactRequest[] => [
  ...new Map(requests.map((request) => [requestKey(request), request])).values(),
];

/** The types that a hierarchy is made of. */
export const typesOver = (over: Hierarchy): readonly RelationType[] =>
  over === 'display' ? DISPLAY_TYPES : [over];

/** Facts about an atlas, or the whole of one. */
export class Facts {
  readonly atlas: Atlas;
  readonly #answered: Set<string> | 'all';
  readonly #changes = new Map<number, Change>();
  readonly #mutations = new Map<string, Change>();

  /** `answered`: the requests that `atlas` answers; 'all' when it is the whole. */
  constructor(atlas: Atlas, answered: readonly FactRequest[] | 'all') {
    this.atlas = atlas;
    this.#answered = answered === 'all' ? 'all' : new Set(answered.map(requestKey));
  }

  /** Adds answers of a later round. */
  extend(
    answered: readonly FactRequest[],
    found: { stored: Iterable<Stored>; tombstones: Iterable<Tombstone>; changes: Iterable<Change> },
  ): void {
    // What is here already wins: entries may have been laid over it since.
    const known = (id: string) =>
      this.atlas.stored(id) !== undefined || this.atlas.tombstone(id) !== undefined;
    for (const one of found.stored) if (!known(one.entity.id)) this.atlas.put(one);
    for (const { tombstone, version } of found.tombstones)
      if (!known(tombstone)) this.atlas.remove(tombstone, version);
    for (const change of found.changes) {
      this.#changes.set(change.seq, change);
      this.#mutations.set(change.mutationId, change);
    }
    if (this.#answered !== 'all') for (const request of answered) this.#answered.add(requestKey(request));
  }

  has(request: FactRequest): boolean {
    return this.#answered === 'all' || this.#answered.has(requestKey(request));
  }

  #need(request: FactRequest): void {
    if (this.has(request)) return;
    throw new AtlasError(
      'INTERNAL',
      `A rule looked at a fact that was not fetched: ${requestKey(request)}.`,
      {
        details: { unforeseen: requestKey(request) },
      },
    );
  }

  stored(id: string): Stored | undefined {
    // What another request brought along is a fact too; only an absence has to have been asked for.
    const found = this.atlas.stored(id);
    if (found === undefined) this.#need({ kind: 'entity', id });
    return found;
  }

  get(id: string): Entity | undefined {
    return this.stored(id)?.entity;
  }

  of<T extends Entity['entity']>(type: T, id: string): EntityOf<T> | undefined {
    this.stored(id);
    return this.atlas.of(type, id);
  }

  /** Version at which an id was deleted; undefined when it is free or in use. */
  tombstone(id: string): number | undefined {
    this.stored(id);
    return this.atlas.tombstone(id);
  }

  named(key: string): readonly string[] {
    this.#need({ kind: 'name', key });
    return this.atlas.named(key);
  }

  /** Current relations with this end. */
  relationsOf(id: string): readonly Relation[] {
    this.#need({ kind: 'relations', id });
    return currentRelations(this.atlas, id);
  }

  /**
   * The shortest way up from `from` to `to` over current relations of a hierarchy, as ids of what is passed,
   * both ends included; undefined when there is none. `counts` may leave relations out.
   */
  wayUp(
    from: string,
    to: string,
    over: Hierarchy,
    counts: (relation: Relation) => boolean = () => true,
  ): readonly string[] | undefined {
    this.#need({ kind: 'closure', id: from, over });
    const types = typesOver(over);
    const seen = new Set([from]);
    let paths: readonly (readonly string[])[] = [[from]];
    while (paths.length > 0) {
      const next: (readonly string[])[] = [];
      for (const path of paths) {
        const here = path.at(-1)!;
        for (const relation of currentRelations(this.atlas, here)) {
          if (relation.subject !== here || !types.includes(relation.type) || !counts(relation)) continue;
          if (relation.object === to) return [...path, to];
          if (seen.has(relation.object)) continue;
          seen.add(relation.object);
          next.push([...path, relation.object]);
        }
      }
      paths = next;
    }
    return undefined;
  }

  /** The same over what inference goes by: asserted relations that nobody contests. */
  inferredWayUp(from: string, to: string, over: RelationType): readonly string[] | undefined {
    this.#need({ kind: 'doubts', id: from, over });
    return this.wayUp(
      from,
      to,
      over,
      ({ id, mode }) =>
        mode === 'asserted' && !deriveContested(shownIn(this.atlas, id), mode, standsIn(this.atlas, id)),
    );
  }

  /** Evidence about `id` with what it gives, in id order. */
  shown(id: string): readonly Shown[] {
    this.#need({ kind: 'evidence', id });
    return shownIn(this.atlas, id);
  }

  /** Current rules of the classification key. */
  rules(): readonly Rule[] {
    this.#need({ kind: 'key' });
    return this.atlas.all('rule').filter((rule) => rule.retired !== true);
  }

  /** Current examples for which some question of the key is answered. */
  answered(): readonly Example[] {
    this.#need({ kind: 'answered' });
    return this.atlas
      .all('example')
      .filter(({ status, facets = [] }) => status === 'current' && facets.length > 0);
  }

  referrers(id: string): readonly string[] {
    this.#need({ kind: 'referrers', id });
    return this.atlas.referrers(id);
  }

  change(seq: number): Change | undefined {
    this.#need({ kind: 'change', seq });
    return this.#changes.get(seq);
  }

  mutation(mutationId: string): Change | undefined {
    this.#need({ kind: 'mutation', mutationId });
    return this.#mutations.get(mutationId);
  }
}

const currentRelations = (atlas: Atlas, id: string): readonly Relation[] =>
  atlas
    .referrers(id, 'relation')
    .map((from) => atlas.of('relation', from))
    .filter((relation) => relation !== undefined)
    .filter((relation) => relation.status === 'current');

/** What current positions say of a claim, in an atlas that holds all of them. */
export const standsIn = (atlas: Atlas, id: string): readonly Stand[] =>
  atlas
    .referrers(id, 'position')
    .map((from) => atlas.of('position', from))
    .filter((position) => position !== undefined)
    .filter((position) => position.status === 'current')
    .flatMap((position) =>
      position.bearings
        .filter(({ claim }) => claim === id)
        .map(({ stance }) => ({ holder: position.holder, stance })),
    );

/** Evidence about `id` in an atlas that holds all of it. */
export const shownIn = (atlas: Atlas, id: string): readonly Shown[] =>
  atlas
    .referrers(id, 'evidence')
    .map((from) => atlas.of('evidence', from))
    .filter((evidence) => evidence !== undefined)
    .filter((evidence) => evidence.target === id)
    .map((evidence) => ({
      evidence,
      quote: evidence.quote === null ? null : (atlas.of('quote', evidence.quote) ?? null),
      work: evidence.work === null ? null : (atlas.of('work', evidence.work) ?? null),
    }));
