/** Names in boxes: never cut; broken into lines, then the box is widened. Pure: measuring is passed in. */

export type Face = 'name' | 'focus' | 'label';

/** Width of a text in px, in one of the map's faces. */
export type Measure = (text: string, face: Face) => number;

/** Fonts of the map, as a canvas and Cytoscape take them. */
export const FACES: Readonly<Record<Face, { readonly size: number; readonly weight: number }>> = {
  name: { size: 14, weight: 500 },
  focus: { size: 16, weight: 600 },
  label: { size: 13, weight: 600 },
};
export const FAMILY = '"Inter Variable", system-ui, sans-serif';

/** A name is broken when it is wider than this. */
export const BREAK_AT = 190;

/** All ways to break words into so many lines. */
const broken = (words: readonly string[], lines: number): readonly (readonly string[])[] =>
  lines === 1
    ? [[words.join(' ')]]
    : words
        .slice(0, words.length - lines + 1)
        .flatMap((_, at) =>
          broken(words.slice(at + 1), lines - 1).map((rest) => [words.slice(0, at + 1).join(' '), ...rest]),
        );

/** One line; else as few lines as keep within `limit`, at most `most`, whose longest is shortest. */
export const wrap = (
  name: string,
  face: Face,
  measure: Measure,
  limit = BREAK_AT,
  most = 2,
): readonly string[] => {
  const words = name.split(' ');
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => measure(line, face)));
  let best: readonly string[] = [name];
  let width = widest(best);
  for (let count = 2; count <= Math.min(most, words.length) && width > limit; count += 1) {
    for (const lines of broken(words, count)) {
      if (widest(lines) >= width) continue;
      best = lines;
      width = widest(lines);
    }
  }
  return best;
};

/** Width of a text in px, not rounded, with a canvas of the page; the fonts have to be loaded before. */
export const canvasWidths = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const seen = known.get(key);
    if (seen !== undefined || context === null) return seen ?? text.length * 8;
    const { size, weight } = FACES[face];
    context.font = `${weight} ${size}px ${FAMILY}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
};

/** Widths of single words by face: what a worker, which has no fonts, measures texts with. */
export type WordWidths = Readonly<Record<Face, Readonly<Record<string, number>>>>;

const SPACE = ' ';

/** Measures every word of some texts, and the space between words. */
export const widthsOf = (texts: Readonly<Record<Face, readonly string[]>>, measure: Measure): WordWidths => {
  const of = (face: Face) => {
    const words = new Set([SPACE, ...texts[face].flatMap((text) => text.split(SPACE))]);
    return Object.fromEntries([...words].map((word) => [word, measure(word, face)]));
  };
  return { name: of('name'), focus: of('focus'), label: of('label') };
};

/** A measure from the widths of words; each text must be made of those. Rounded up. */
export const wordMeasure =
  (widths: WordWidths): Measure =>
  (text, face) => {
    const known = widths[face];
    const words = text.split(SPACE);
    const sum = words.reduce((total, word) => total + (known[word] ?? word.length * 8), 0);
    return Math.ceil(sum + (words.length - 1) * (known[SPACE] ?? 4));
  };

/** Measures whole texts with a canvas of the page, rounded up. */
export const canvasMeasure = (): Measure => {
  const width = canvasWidths();
  return (text, face) => Math.ceil(width(text, face));
};
