/** Reads a picture’s SVG as strictly as an XML parser does. */
import { expect } from 'vitest';

/** The texts in it, with tags opened and closed in turn; fails on anything that is not well formed. */
export const textsOfSvg = (svg: string): readonly string[] => {
  const open: string[] = [];
  const texts: string[] = [];
  const pieces = svg.matchAll(
    /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<&]*(?:&[a-z#0-9]+;[^"<&]*)*")*)(\/?)>|([^<]+)/gu,
  );
  let length = 0;
  for (const [whole, close, name, , alone, words] of pieces) {
    length += whole.length;
    if (words !== undefined) {
      expect(words).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/u);
      texts.push(words);
    } else if (close === '/') expect(open.pop()).toBe(name);
    else if (alone !== '/') open.push(name!);
  }
  expect(open).toEqual([]);
  expect(length).toBe(svg.length);
  return texts.map((words) =>
    words
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
};
