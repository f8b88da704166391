/** Code points, as the API counts, and UTF-16 units, as the page does. Pure, but for what reads a selection. */

/** Unit at which code point `point` of a text starts; its length for one past the end. */
export const unitAt = (text: string, point: number): number => {
  let unit = 0;
  for (let left = point; left > 0 && unit < text.length; left -= 1) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit;
};

/** Number of code points before unit `unit`; within a pair of units, those before the pair. */
export const pointAt = (text: string, unit: number): number => {
  let points = 0;
  for (let at = 0; at < unit; points += 1) {
    const wide = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (at + wide > unit) break;
    at += wide;
  }
  return points;
};

/** Attribute of a paragraph’s element: the code point at which it starts in its comment. */
export const START = 'data-start';

const homeOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(`[${START}]`) ?? null;
};

/** Units of text between the start of a paragraph’s element and a place within it. */
const unitsBefore = (home: HTMLElement, node: Node, offset: number): number => {
  const range = document.createRange();
  range.selectNodeContents(home);
  range.setEnd(node, offset);
  return range.toString().length;
};

/** The code point of its comment at a place in the page; null outside the paragraphs. */
export const placeOf = (node: Node, offset: number): number | null => {
  const home = homeOf(node);
  if (home === null) return null;
  const start = Number(home.getAttribute(START));
  return start + pointAt(home.textContent ?? '', unitsBefore(home, node, offset));
};

export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What is selected, without spaces at its ends; null when it is nothing, or does not lie within one paragraph
 * below `root`. Offsets are code points of the comment.
 */
export const selectedWords = (root: Element): Words | null => {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const home = homeOf(range.startContainer);
  if (home === null || !root.contains(home)) return null;
  const whole = home.textContent ?? '';
  const from = unitsBefore(home, range.startContainer, range.startOffset);
  // A triple click ends at the start of the next paragraph: that is the end of this one.
  const to = home.contains(range.endContainer)
    ? unitsBefore(home, range.endContainer, range.endOffset)
    : homeOf(range.endContainer) === null || range.endOffset === 0
      ? whole.length
      : null;
  if (to === null) return null;
  const raw = whole.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const first = from + raw.indexOf(text);
  const base = Number(home.getAttribute(START));
  return {
    start: base + pointAt(whole, first),
    end: base + pointAt(whole, first + text.length),
    text,
  };
};
