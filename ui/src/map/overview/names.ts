/** Which names are written, and where, so that none lies on another or on a dot. Pure: measuring is passed in. */

export interface Rect {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const meet = (a: Rect, b: Rect): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Text in a font of the page: width in pixels. */
export type MeasureText = (text: string, font: string) => number;

interface Wanted {
  readonly id: string;
  /** Where it may be written, the best place first. */
  readonly places: readonly Rect[];
  /** Less is more important. */
  readonly rank: number;
}

/** Rows of the screen, so that only what lies near is compared. */
const ROW = 32;

const rowsOf = ({ y1, y2 }: Rect): readonly number[] => {
  const first = Math.floor(y1 / ROW);
  return Array.from({ length: Math.floor(y2 / ROW) - first + 1 }, (_, at) => first + at);
};

/**
 * Where each name that finds room is written, the most important first. `taken` is where dots lie, by id: a name may
 * lie on its own.
 */
export const namesWithRoom = (
  wanted: readonly Wanted[],
  taken: readonly { readonly id: string; readonly rect: Rect }[],
): ReadonlyMap<string, Rect> => {
  const rows = new Map<number, { id: string; rect: Rect }[]>();
  const put = (id: string, rect: Rect): void => {
    for (const row of rowsOf(rect)) {
      const list = rows.get(row);
      if (list === undefined) rows.set(row, [{ id, rect }]);
      else list.push({ id, rect });
    }
  };
  for (const { id, rect } of taken) put(id, rect);
  const written = new Map<string, Rect>();
  for (const { id, places } of [...wanted].sort((a, b) => a.rank - b.rank)) {
    const free = places.find((rect) =>
      rowsOf(rect).every((row) =>
        (rows.get(row) ?? []).every((other) => other.id === id || !meet(rect, other.rect)),
      ),
    );
    if (free === undefined) continue;
    written.set(id, free);
    put(id, free);
  }
  return written;
};
