/** What is derived from evidence and positions, and for which entities a change makes it anew. */
import type { Atlas } from '../entities/atlas.ts';
import type { Entry } from '../entities/change.ts';
import type { Entity, EntityOf } from '../entities/entity.ts';
import { deriveContested, deriveLevel, levelRank } from '../evidence/level.ts';
import { shownIn, standsIn } from '../constraints/facts.ts';
import type { FactRequest } from '../constraints/facts.ts';

export interface Derived {
  readonly id: string;
  /** Rank of the level: 0 is the strongest. */
  readonly level: number;
  /** Always false for what nobody can be for or against: concepts and positions. */
  readonly contested: boolean;
}

/** Entities that rest on something and say what. */
export type Weighed = EntityOf<'concept' | 'relation' | 'example' | 'position' | 'division'>;

/** True for what has a level. */
export const isWeighed = (entity: Entity | null | undefined): entity is Weighed =>
  entity?.entity === 'concept' ||
  entity?.entity === 'relation' ||
  entity?.entity === 'example' ||
  entity?.entity === 'position' ||
  entity?.entity === 'division';

/** True for what can be contested. */
export const isClaim = (entity: Entity): entity is EntityOf<'relation' | 'example' | 'division'> =>
  entity.entity === 'relation' || entity.entity === 'example' || entity.entity === 'division';

/** Entities whose derived values may differ after these entries, in id order. */
export const derivedTargets = (entries: readonly Entry[]): readonly string[] => {
  const ids = new Set<string>();
  for (const { id, before, after } of entries) {
    if (isWeighed(after)) ids.add(id);
    for (const side of [before, after]) {
      if (side?.entity === 'evidence') ids.add(side.target);
      if (side?.entity === 'position') for (const { claim } of side.bearings) ids.add(claim);
    }
  }
  return [...ids].sort();
};

/** Facts needed to derive them. */
export const derivedNeeds = (entries: readonly Entry[]): readonly FactRequest[] =>
  derivedTargets(entries).flatMap((id) => [
    { kind: 'entity', id } as const,
    { kind: 'evidence', id } as const,
  ]);

/** Derived values of those of `ids` that are there, from an atlas that holds all their evidence and positions. */
export const derive = (atlas: Atlas, ids: readonly string[]): readonly Derived[] =>
  ids.flatMap((id) => {
    const entity = atlas.get(id);
    if (!isWeighed(entity)) return [];
    const shown = shownIn(atlas, id);
    const mode = entity.entity === 'relation' ? entity.mode : 'asserted';
    return [
      {
        id,
        level: levelRank(deriveLevel(shown, entity.rationale)),
        contested: isClaim(entity) && deriveContested(shown, mode, standsIn(atlas, id)),
      },
    ];
  });
