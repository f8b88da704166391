/** What `atlas seed --check` says: every fault of the seed, else what it holds and what that rests on. */
import { shownIn } from '../../schema/constraints/facts.ts';
import type { Atlas } from '../../schema/entities/atlas.ts';
import { deriveLevel } from '../../schema/evidence/level.ts';
import { derive } from '../../schema/edit/derive.ts';
import { ENTITY_TYPES, LEVELS } from '../../schema/vocabulary/terms.ts';
import type { EntityType, Level } from '../../schema/vocabulary/terms.ts';
import { faultLine } from './fault.ts';
import { readSeed } from './read-seed.ts';

const WEIGHED = ['concept', 'relation', 'example', 'position', 'division'] as const;
type Weighed = (typeof WEIGHED)[number];

export type Counts = Readonly<Record<EntityType, number>>;
export type LevelCounts = Readonly<Record<Weighed, Readonly<Record<Level, number>>>>;

export interface SeedReport {
  /** For people: faults and warnings as `file:line: reason`, then the counts when there is no fault. */
  readonly text: string;
  /** No fault; warnings do not count. */
  readonly ok: boolean;
  readonly counts: Counts;
  readonly levels: LevelCounts;
  /** Ids of the claims that somebody disputes, in id order. */
  readonly contested: readonly string[];
}

/** Number of entities of each type. */
export const countTypes = (atlas: Atlas): Counts =>
  Object.fromEntries(ENTITY_TYPES.map((type) => [type, atlas.all(type).length])) as Counts;

/** Number of concepts, relations, examples, positions and divisions on each level. */
export const countLevels = (atlas: Atlas): LevelCounts =>
  Object.fromEntries(
    WEIGHED.map((type) => {
      const levels = atlas.all(type).map(({ id, rationale }) => deriveLevel(shownIn(atlas, id), rationale));
      return [
        type,
        Object.fromEntries(LEVELS.map((level) => [level, levels.filter((one) => one === level).length])),
      ];
    }),
  ) as LevelCounts;

/** Ids of the relations, examples and divisions that are contested, in id order. */
export const contestedClaims = (atlas: Atlas): readonly string[] =>
  derive(
    atlas,
    (['division', 'example', 'relation'] as const).flatMap((type) => atlas.all(type).map(({ id }) => id)),
  )
    .filter(({ contested }) => contested)
    .map(({ id }) => id);

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const table = (counts: Counts, levels: LevelCounts, contested: readonly string[]): readonly string[] => [
  ...ENTITY_TYPES.map((type) => `  ${type.padEnd(14)}${String(counts[type]).padStart(5)}`),
  '',
  `  ${'rests on'.padEnd(18)}${WEIGHED.map((type) => `${type}s`.padStart(11)).join('')}`,
  ...LEVELS.map(
    (level) =>
      `  ${level.padEnd(18)}${WEIGHED.map((type) => String(levels[type][level]).padStart(11)).join('')}`,
  ),
  '',
  `  contested (${contested.length})`,
  ...contested.map((id) => `    ${id}`),
];

/** Checks the seed in `folder`. Errors only where a disk itself fails. */
export const seedReport = async (folder: string): Promise<SeedReport> => {
  const { atlas, faults, warnings } = await readSeed(folder);
  const counts = countTypes(atlas);
  const levels = countLevels(atlas);
  const contested = contestedClaims(atlas);
  const ok = faults.length === 0;
  const lines = [
    ...faults.map((fault) => faultLine(folder, fault)),
    ...warnings.map((warning) => `warning: ${faultLine(folder, warning)}`),
    ...(ok
      ? [
          `The seed is sound${warnings.length > 0 ? `, with ${plural(warnings.length, 'warning')}` : ''}.`,
          ...table(counts, levels, contested),
        ]
      : [`The seed has ${plural(faults.length, 'fault')}: nothing would be loaded.`]),
  ];
  return { text: `${lines.join('\n')}\n`, ok, counts, levels, contested };
};
