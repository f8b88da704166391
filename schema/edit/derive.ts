/** What is derived from evidence, and for which entities a change makes it anew. */
import type { Atlas } from '../entities/atlas.ts';
import type { Entry } from '../entities/change.ts';
import { deriveContested, deriveLevel, levelRank } from '../evidence/level.ts';
import { shownIn } from '../constraints/facts.ts';
import type { FactRequest } from '../constraints/facts.ts';

export interface Derived {
  readonly id: string;
  /** Rank of the level: 0 is the strongest. */
  readonly level: number;
  /** Always false but for relations. */
  readonly contested: boolean;
}

/** Entities whose derived values may differ after these entries, in id order. */
export const derivedTargets = (entries: readonly Entry[]): readonly string[] => {
  const ids = new Set<string>();
  for (const { id, before, after } of entries) {
    if (after?.entity === 'concept' || after?.entity === 'relation' || after?.entity === 'example')
      ids.add(id);
    for (const side of [before, after]) if (side?.entity === 'evidence') ids.add(side.target);
  }
  return [...ids].sort();
};

/** Facts needed to derive them. */
export const derivedNeeds = (entries: readonly Entry[]): readonly FactRequest[] =>
  derivedTargets(entries).flatMap((id) => [
    { kind: 'entity', id } as const,
    { kind: 'evidence', id } as const,
  ]);

/** Derived values of those of `ids` that are there, from an atlas that holds all their evidence. */
export const derive = (atlas: Atlas, ids: readonly string[]): readonly Derived[] =>
  ids.flatMap((id) => {
    const entity = atlas.get(id);
    if (entity?.entity !== 'concept' && entity?.entity !== 'relation' && entity?.entity !== 'example')
      return [];
    const shown = shownIn(atlas, id);
    return [
      {
        id,
        level: levelRank(deriveLevel(shown, entity.rationale)),
        contested: entity.entity === 'relation' && deriveContested(shown, entity.mode),
      },
    ];
  });
