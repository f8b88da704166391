/** Makes a picture and hands it to the reader as a file. Loaded when it is asked for. */
import { canvasMeasure } from '../layout/text.ts';
import type { Measure } from '../layout/text.ts';
import { fileStem } from './citation.ts';
import type { PictureAbout } from './citation.ts';
import { pngOf } from './paint.ts';
import type { Drawing } from './shapes.ts';
import { svgOf } from './svg.ts';

export type PictureKind = 'png' | 'svg';

const save = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Saves the picture; gives the file's name. */
export const savePicture = async (
  kind: PictureKind,
  about: PictureAbout,
  draw: (about: PictureAbout, measure: Measure) => Drawing,
): Promise<string> => {
  const drawing = draw(about, canvasMeasure());
  const name = `${fileStem(about)}.${kind}`;
  const blob =
    kind === 'png'
      ? await pngOf(drawing)
      : new Blob([svgOf(drawing)], { type: 'image/svg+xml;charset=utf-8' });
  save(blob, name);
  return name;
};
