/** Words of the list that is the map's twin. */
export const OUTLINE_WORDS = {
  folded: (count: number): string => `${count} of these do not fit on the map.`,
  noPlace: (count: number): string =>
    count === 1 ? '1 of these has no place on the map.' : `${count} of these have no place on the map.`,
  further: (side: 'up' | 'down', step: number, name: string): string =>
    `${step === 2 ? 'One step further' : 'Two steps further'}, ${side === 'down' ? 'under' : 'over'} ${name}`,
  between: 'Between others',
} as const;
