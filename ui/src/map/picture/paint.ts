/** A picture on a canvas, as a PNG file. Draws the same shapes as the SVG, so nothing has to be loaded. */
import { AtlasError } from '../../../../schema/vocabulary/errors.ts';
import { FAMILY } from '../layout/text.ts';
import { HALO } from './shapes.ts';
import type { Drawing, PathShape, Shape, TextShape } from './shapes.ts';

/** Pixels of the file for each px of the picture, so that it can be printed. */
export const PNG_SCALE = 2;

const paintPath = (context: CanvasRenderingContext2D, shape: PathShape): void => {
  const outline = new Path2D(shape.d);
  context.translate(shape.at.x, shape.at.y);
  context.rotate((shape.at.turn * Math.PI) / 180);
  context.globalAlpha = shape.opacity;
  if (shape.fill !== null) {
    context.fillStyle = shape.fill;
    context.fill(outline);
  }
  if (shape.stroke === null) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.width;
  context.lineCap = shape.round ? 'round' : 'butt';
  context.setLineDash([...shape.dash]);
  context.stroke(outline);
};

const paintText = (context: CanvasRenderingContext2D, shape: TextShape): void => {
  context.font = `${shape.weight} ${shape.size}px ${FAMILY}`;
  context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
  if (shape.halo !== null) {
    context.strokeStyle = shape.halo;
    context.lineWidth = HALO;
    context.lineJoin = 'round';
    context.strokeText(shape.text, shape.x, shape.y);
  }
  context.fillStyle = shape.colour;
  context.fillText(shape.text, shape.x, shape.y);
  if (!shape.struck) return;
  const { width } = context.measureText(shape.text);
  context.fillRect(shape.x, shape.y - shape.size * 0.32, width, 1);
};

const paint = (context: CanvasRenderingContext2D, shapes: readonly Shape[]): void => {
  for (const shape of shapes) {
    context.save();
    if (shape.kind === 'path') paintPath(context, shape);
    else if (shape.kind === 'text') paintText(context, shape);
    else {
      context.beginPath();
      context.rect(0, 0, shape.width, shape.height);
      context.clip();
      paint(context, shape.shapes);
    }
    context.restore();
  }
};

/** The file. Throws `INTERNAL` where the browser gives no canvas. */
export const pngOf = async (drawing: Drawing): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * PNG_SCALE);
  canvas.height = Math.round(drawing.height * PNG_SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new AtlasError('INTERNAL', 'The browser gives no canvas.');
  context.scale(PNG_SCALE, PNG_SCALE);
  context.fillStyle = drawing.ground;
  context.fillRect(0, 0, drawing.width, drawing.height);
  paint(context, drawing.shapes);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new AtlasError('INTERNAL', 'The browser makes no PNG.');
  return blob;
};
