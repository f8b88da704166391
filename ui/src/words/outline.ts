/** Words of the list that is the map's twin. */
export const OUTLINE_WORDS = {
  folded: (count: number): string => `${count} of these ${count === 1 ? 'does' : 'do'} not fit on the map.`,
  noPlace: (count: number): string =>
    count === 1 ? '1 of these has no place on the map.' : `${count} of these have no place on the map.`,
  further: (side: 'up' | 'down', step: number, name: string): string =>
    `${step === 2 ? 'One step further' : 'Two steps further'}, ${side === 'down' ? 'under' : 'over'} ${name}`,
  between: 'Between others',
} as const;

/** Words behind the relations of a thing, as they are printed. */
export const PAPER_WORDS = {
  heading: 'The words behind each relation',
  unread: 'The words behind its relations could not be read, and are not printed.',
  noWords: 'No words and no work are recorded.',
  more: (printed: number, all: number): string => `${printed} of ${all} relations are printed here.`,
} as const;
