/** What the view from above is painted with. */

/** What it is painted with: a canvas, or what writes down the same strokes for a picture. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arcTo'
  | 'arc'
  | 'roundRect'
  | 'quadraticCurveTo'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'save'
  | 'restore'
  | 'translate'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textBaseline'
> & {
  /** Strokes what was traced, or a path that is given as in SVG. */
  stroke(): void;
  strokePath(d: string): void;
};

/** A canvas as a pen. */
export const penOf = (context: CanvasRenderingContext2D): Pen =>
  Object.assign(context, { strokePath: (d: string) => context.stroke(new Path2D(d)) });
