/** The filter in words. */
import type { TermKind, ViewFilter } from '../../../schema/view/filter.ts';
import { enumName, relationType } from '../../../schema/vocabulary/relation-types.ts';
import { isFiltering } from '../../../schema/view/filter.ts';
import type { ConceptKind, Level as LevelEnum } from '../generated/graphql.ts';
import type { Level } from '../../../schema/vocabulary/terms.ts';
import { names, plural } from './interface.ts';
import { KIND_WORDS, LEVEL_WORDS } from './terms.ts';

export const FILTER_WORDS = {
  filters: 'Filter',
  allShown: (total: number, noun: string): string => `All of it is shown: ${plural(total, noun)}.`,
  types: 'Relation types shown in every view',
  filterBar: 'Filter and legend',
  panel: 'What to show',
  kinds: 'Only these kinds',
  levels: 'Only what rests on',
  agent: 'As drawn by',
  everybody: 'Everybody',
  division: 'Only this division',
  anyDivision: 'All of it',
  disputes: 'Disputes',
  contested: 'Only what is contested',
  all: 'Show everything',
  takeAway: 'Take away:',
  close: 'Close',
  active: 'Filters at work',
  unknownAgent: 'somebody who is not in the atlas',
  unknownDivision: 'a division that is not in the atlas',
} as const;

/** “failure modes”, “examples”. */
export const kindName = (kind: TermKind): string =>
  kind === 'example' ? 'Examples' : KIND_WORDS[enumName(kind) as ConceptKind].many;

export const levelName = (level: Level): string => LEVEL_WORDS[enumName(level) as LevelEnum].name;

/** One restriction of the filter: what it is called, and the filter without it. */
export interface Restriction {
  readonly key: string;
  readonly words: string;
  readonly without: ViewFilter;
}

/** Names of those that the filter holds by id. */
export interface FilterNames {
  readonly agent: string;
  readonly division: string;
}

/** Every restriction that is at work, in the order of the filter’s parts. */
export const restrictions = (filter: ViewFilter, named: FilterNames): readonly Restriction[] => [
  ...filter.hide.map((type) => ({
    key: `hide-${type}`,
    words: `without “${relationType(type).label}”`,
    without: { ...filter, hide: filter.hide.filter((one) => one !== type) },
  })),
  ...filter.kinds.map((kind) => ({
    key: `kind-${kind}`,
    words: `only ${kindName(kind).toLowerCase()}`,
    without: { ...filter, kinds: filter.kinds.filter((one) => one !== kind) },
  })),
  ...filter.levels.map((level) => ({
    key: `level-${level}`,
    words: `only ${levelName(level).toLowerCase()}`,
    without: { ...filter, levels: filter.levels.filter((one) => one !== level) },
  })),
  ...(filter.agent === null
    ? []
    : [{ key: 'agent', words: `as ${named.agent} draws it`, without: { ...filter, agent: null } }]),
  ...(filter.division === null
    ? []
    : [{ key: 'division', words: `only ${named.division}`, without: { ...filter, division: null } }]),
  ...(filter.contested
    ? [{ key: 'contested', words: 'only contested', without: { ...filter, contested: false } }]
    : []),
];

const either = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list[list.length - 1] ?? ''}`;

/** What the filter asks for in a few words: “only quoted or hedged, as Beren Millidge draws it”. */
export const filterWords = (filter: ViewFilter, named: FilterNames): string => {
  const parts = [
    filter.hide.length === 0
      ? ''
      : `without ${names(filter.hide.map((type) => `“${relationType(type).label}”`))}`,
    filter.kinds.length === 0
      ? ''
      : `only ${names(filter.kinds.map((kind) => kindName(kind).toLowerCase()))}`,
    filter.levels.length === 0
      ? ''
      : `only ${either(filter.levels.map((level) => levelName(level).toLowerCase()))}`,
    filter.agent === null ? '' : `as ${named.agent} draws it`,
    filter.division === null ? '' : `only ${named.division}`,
    filter.contested ? 'only contested' : '',
  ];
  return parts.filter((one) => one !== '').join('; ');
};

/** One sentence on what is filtered away; empty when nothing filters. */
export const filteredSentence = (
  filter: ViewFilter,
  named: FilterNames,
  shown: number,
  total: number,
  noun: string,
): string => {
  if (!isFiltering(filter)) return '';
  const away = total - shown;
  const start =
    away <= 0
      ? `Nothing is filtered away from ${plural(total, noun)}`
      : `${away} of ${plural(total, noun)} filtered away`;
  return `${start}: ${filterWords(filter, named)}.`;
};
