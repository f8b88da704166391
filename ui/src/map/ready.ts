/** What has to be there before a map is drawn: its fonts, to measure names, and its glyphs, to paint them at once. */
import { useEffect, useState } from 'react';
import { LEVELS } from '../../../schema/vocabulary/terms.ts';
import { glyphFileName } from '../parts/glyphs.ts';
import { darkNow } from '../state/colours.ts';
import { useStore } from '../state/store.ts';
import { FACES, FAMILY } from './layout/text.ts';

// Kept, so that the browser keeps them too: a picture that Cytoscape then asks for is there in the same moment.
// One that came later would be missing in the textures that it draws boxes from.
const kept = new Map<string, HTMLImageElement>();

const loadGlyph = async (address: string): Promise<void> => {
  const image = kept.get(address) ?? new Image();
  if (!kept.has(address)) image.src = address;
  kept.set(address, image);
  await image.decode();
};

/** Fetches fonts and glyphs; ends when they are there or have failed to come. */
const fetchAll = (dark: boolean): Promise<unknown> => {
  const grounds = dark ? ['dark', 'focus-dark'] : ['light', 'focus-light'];
  const glyphs = LEVELS.flatMap((level) =>
    grounds.map((ground) => loadGlyph(`/${glyphFileName(level, ground)}`)),
  );
  const faces = Object.values(FACES).map(({ size, weight }) =>
    document.fonts.load(`${weight} ${size}px ${FAMILY}`),
  );
  return Promise.allSettled([...glyphs, ...faces]);
};

// Begun with the code of the map, so that they come while what is to be drawn is still asked for.
void fetchAll(darkNow.get());

/** True once fonts and glyphs are there, or have failed to come. */
export const useMapReady = (): boolean => {
  const dark = useStore(darkNow);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let there = true;
    void fetchAll(dark).then(() => there && setReady(true));
    return () => {
      there = false;
    };
  }, [dark]);
  return ready;
};
