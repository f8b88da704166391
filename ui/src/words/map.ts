/** Words on the map and about it. */
import { plural } from './interface.ts';

export const MAP_WORDS = {
  up: 'Stands under',
  left: 'What points at it',
  right: 'What it points at, or both ways',
  bySome: 'by some',
  noSource: '(no source)',
  more: (count: number): string => `+ ${count} more`,
  moreUnder: (count: number, name: string): string => `+ ${count} more under ${name}`,
  moreOver: (count: number, name: string): string => `+ ${count} more over ${name}`,
  moreWays: (count: number): string => `+ ${count} more ${count === 1 ? 'way' : 'ways'} to divide`,
  moreUp: (count: number): string => `+ ${count} further up`,
  furtherUp: (name: string): string => `Further up from ${name}`,
  over: (name: string): string => `, over ${name}`,
  fewer: 'Show fewer',
  fewerWays: 'Show one way to divide',
  further: ['One step further', 'Two steps further'],
  back: 'Back',
  depth: 'Steps',
  none: 'No relations yet.',
  noneKept: 'The filter leaves out every relation.',
  legend: 'Lines and filter',
} as const;

export interface MapCounts {
  /** Concepts and examples whose boxes are drawn, and all there are; null where no map is drawn. */
  readonly things: number | null;
  readonly allThings: number;
  readonly depth: number;
  /** Relations whose lines are drawn. */
  readonly drawn: number;
  /** Those that are in the list alone. */
  readonly listed: number;
  /** Those that the filter leaves out. */
  readonly filtered: number;
  /** Those too many to be read at once. */
  readonly unread: number;
}

/** “17 of 113 concepts and examples on the map; 20 of 21 relations shown, 3 of them only in the list, 1 filtered out”. */
export const mapStatus = (counts: MapCounts): string => {
  const { drawn, listed, filtered, unread, depth } = counts;
  const total = drawn + listed + filtered + unread;
  const rest = [
    listed > 0 ? `${listed} of them only in the list` : '',
    filtered > 0 ? `${filtered} filtered out` : '',
    unread > 0 ? `${unread} too many to read at once` : '',
  ].filter((words) => words !== '');
  const within = depth === 1 ? '' : ` within ${depth} steps`;
  return [
    ...(counts.things === null
      ? []
      : [`${counts.things} of ${plural(counts.allThings, 'concept')} and examples on the map`]),
    [`${drawn + listed} of ${plural(total, 'relation')}${within} shown`, ...rest].join(', '),
  ].join('; ');
};
