/** Where the notes in the margin stand: each beside its words where it can, none over another. Pure. */

export interface Note {
  /** Top of its words, in pixels from the top of the margin. */
  readonly anchor: number;
  readonly height: number;
}

/**
 * Tops of the notes, in their order, at least `gap` apart and never above 0. The chosen one stands at its words if
 * those before it can make room; the others stand at theirs or as near below, or above, as the rest lets them.
 */
export const placed = (notes: readonly Note[], chosen: number | null, gap: number): readonly number[] => {
  const tops: number[] = [];
  let free = 0;
  let stacked = 0;
  notes.forEach(({ anchor, height }, index) => {
    const top = index === chosen ? Math.max(anchor, stacked) : Math.max(anchor, free);
    tops.push(top);
    free = top + height + gap;
    stacked += height + gap;
  });
  for (let index = (chosen ?? 0) - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index]!, tops[index + 1]! - gap - notes[index]!.height);
  }
  return tops;
};
