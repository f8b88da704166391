/** View state of a term's page, as its address carries it. */
export interface TermSearch {
  /** The relation that is open. */
  readonly edge?: string;
  /** On a narrow screen: the outline, or the map. */
  readonly view?: 'map';
  /** Relation types that are switched off, joined by commas. */
  readonly hide?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads an address's query; what is not understood is left out. */
export const termSearch = (search: Record<string, unknown>): TermSearch => {
  const edge = text(search['edge']);
  const hide = text(search['hide']);
  return {
    ...(edge === undefined ? {} : { edge }),
    ...(search['view'] === 'map' ? { view: 'map' as const } : {}),
    ...(hide === undefined ? {} : { hide }),
  };
};

/** The types that are switched off. */
export const hiddenTypes = (search: TermSearch): readonly string[] => search.hide?.split(',') ?? [];
