/** Paints a scene of the view from above on a canvas. */
import { LEVEL_GLYPHS } from '../../parts/glyphs.ts';
import type { AboveLine } from './model.ts';
import type { AbovePalette } from './palette.ts';
import type { Pen } from './pen.ts';
import { MORE_GAP, dashOf } from './scene.ts';
import type { DrawnDot, DrawnHeading, DrawnLine, Look, Scene } from './scene.ts';

/** Where it is painted, with what. */
interface Brush {
  readonly context: Pen;
  readonly palette: AbovePalette;
  readonly look: Look;
}

const ROUND = 8;
/** Glyphs are drawn in a square of this side. */
const GLYPH = 17;

/** Puts a line of the tree into the path: with round corners. */
const traceHanging = (context: Pen, points: DrawnLine['points']): void => {
  const [start, turn, corner, end] = points;
  if (start === undefined || turn === undefined || corner === undefined || end === undefined) return;
  context.moveTo(start.x, start.y);
  const tall = Math.abs(end.y - start.y);
  const radius = Math.min(ROUND, tall / 2);
  if (tall > 0.5) {
    context.arcTo(turn.x, turn.y, corner.x, corner.y, radius);
    context.arcTo(corner.x, corner.y, end.x, end.y, radius);
  }
  context.lineTo(end.x, end.y);
};

/** Lines of one type to one dot are one stroke, so that what they share is not darker. */
const paintHanging = ({ context, palette }: Brush, lines: readonly DrawnLine[]): void => {
  const groups = new Map<string, DrawnLine[]>();
  for (const drawn of lines) {
    const key = `${drawn.line.object} ${drawn.line.type}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [drawn]);
    else group.push(drawn);
  }
  for (const group of groups.values()) {
    const { type } = group[0]!.line;
    context.strokeStyle = palette.hierarchy;
    context.lineWidth = 1.5;
    context.setLineDash([...dashOf(type)]);
    context.beginPath();
    for (const { points } of group) traceHanging(context, points);
    context.stroke();
    context.setLineDash([]);
    const [start, turn] = group[0]!.points;
    // Where there is no room for it, the dash alone says the type.
    if (start !== undefined && turn !== undefined && turn.x - start.x > 10)
      paintHead(context, palette, type, start.x, start.y);
  }
};

/** A further place of a dot: thin, bent a little, and plain only while one of its ends is pointed at. */
const paintFurther = ({ context, palette, look }: Brush, { line, points }: DrawnLine): void => {
  const [start, end] = points;
  if (start === undefined || end === undefined) return;
  const meant = [line.subject, line.object].some((id) => id === look.selected || id === look.hovered);
  const bend = Math.min(40, Math.hypot(end.x - start.x, end.y - start.y) / 6);
  context.globalAlpha = meant ? 1 : 0.5;
  context.strokeStyle = meant ? palette.accent : palette.border;
  context.lineWidth = meant ? 1.6 : 1;
  context.setLineDash([...dashOf(line.type)]);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo((start.x + end.x) / 2 + bend, (start.y + end.y) / 2 - bend, end.x, end.y);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
};

/** The arrow at the upper end, as on the focus map; one for all lines of its type. */
const paintHead = (
  context: Pen,
  palette: AbovePalette,
  type: AboveLine['type'],
  x: number,
  y: number,
): void => {
  context.beginPath();
  if (type === 'part_of') {
    // Behind the triangle, where both end in one name.
    context.moveTo(x + 10, y);
    context.lineTo(x + 15.5, y - 4);
    context.lineTo(x + 21, y);
    context.lineTo(x + 15.5, y + 4);
    context.fillStyle = palette.hierarchy;
    context.fill();
    return;
  }
  context.moveTo(x + 1, y);
  context.lineTo(x + 9, y - 4.5);
  context.lineTo(x + 9, y + 4.5);
  context.closePath();
  context.fillStyle = palette.canvas;
  context.fill();
  context.lineWidth = 1.3;
  context.stroke();
};

const colourOf = ({ palette }: Brush, { hue, dot }: DrawnDot): string =>
  (hue === null ? (dot.below > 0 ? palette.ink : palette.border) : palette.hues[hue]) ?? palette.border;

/** Filled, ring or dashed ring, as the glyph of its level. */
const paintDisc = (brush: Brush, one: DrawnDot, x: number, y: number, radius: number): void => {
  const { context, palette } = brush;
  const disc = LEVEL_GLYPHS[one.dot.level]?.disc ?? 'dashed';
  const colour = colourOf(brush, one);
  context.beginPath();
  context.arc(x, y, disc === 'filled' ? radius : radius - 0.9, 0, Math.PI * 2);
  context.fillStyle = disc === 'filled' ? colour : palette.canvas;
  context.fill();
  if (disc === 'filled') return;
  context.strokeStyle = colour;
  context.lineWidth = 1.8;
  if (disc === 'dashed') context.setLineDash([2.6, 2]);
  context.stroke();
  context.setLineDash([]);
};

const paintDot = (brush: Brush, one: DrawnDot): void => {
  const { context, palette, look } = brush;
  const { at, radius, dot } = one;
  if (dot.id === look.selected) {
    context.beginPath();
    context.arc(at.x, at.y, radius + 6, 0, Math.PI * 2);
    context.fillStyle = palette.halo;
    context.fill();
    context.strokeStyle = palette.accent;
    context.lineWidth = 2;
    context.stroke();
  }
  paintDisc(brush, one, at.x, at.y, radius);
};

const paintName = (brush: Brush, one: DrawnDot): void => {
  const { context, palette, look } = brush;
  const { dot, name, font } = one;
  if (name === null) return;
  const y = (name.y1 + name.y2) / 2 + 0.5;
  const chosen = dot.id === look.selected;
  const ground = chosen ? palette.halo : look.lit.has(dot.id) ? palette.mark : null;
  context.font = font;
  if (ground !== null && one.box === null) {
    context.fillStyle = ground;
    context.beginPath();
    context.roundRect(name.x1 - 4, name.y1 - 1, name.x2 - name.x1 + 8, name.y2 - name.y1 + 2, 5);
    context.fill();
  } else if (one.box === null) {
    context.strokeStyle = palette.canvas;
    context.lineWidth = 4;
    context.strokeText(dot.name, name.x1, y);
  }
  context.fillStyle = dot.kept ? palette.ink : palette.muted;
  context.fillText(dot.name, name.x1, y);
  // Not by its ground alone, which greyscale and forced colours lose.
  if (look.lit.has(dot.id)) {
    context.fillStyle = palette['mark-line'];
    context.fillRect(name.x1, y + 7.5, one.width, 2.5);
  } else if (dot.id === look.hovered) {
    context.fillRect(name.x1, y + 7.5, one.width, 1);
  }
  if (one.more === '') return;
  context.fillStyle = palette.accent;
  context.fillText(one.more, name.x1 + one.width + MORE_GAP, y);
};

/** The outline of a box, by kind: as on the focus map. */
const outline = (context: Pen, one: DrawnDot, grow = 0): void => {
  const { x1, y1, x2, y2 } = one.box!;
  const [left, top, width, height] = [x1 - grow, y1 - grow, x2 - x1 + 2 * grow, y2 - y1 + 2 * grow];
  context.beginPath();
  if (one.dot.kind === 'failure-mode') {
    const cut = 8;
    context.moveTo(left + cut, top);
    context.lineTo(left + width - cut, top);
    context.lineTo(left + width, top + cut);
    context.lineTo(left + width, top + height - cut);
    context.lineTo(left + width - cut, top + height);
    context.lineTo(left + cut, top + height);
    context.lineTo(left, top + height - cut);
    context.lineTo(left, top + cut);
    context.closePath();
    return;
  }
  const corner = one.dot.kind === 'mechanism' ? height / 2 : one.dot.kind === 'property' ? 2 : 8;
  context.roundRect(left, top, width, height, corner);
};

/** The whole glyph of its level, as on the focus map, in the hue of its branch. */
const paintGlyph = (brush: Brush, one: DrawnDot, x: number, y: number): void => {
  const { context, palette } = brush;
  paintDisc(brush, one, x, y, GLYPH / 2);
  const glyph = LEVEL_GLYPHS[one.dot.level];
  if (glyph === undefined) return;
  context.save();
  context.translate(x - GLYPH / 2, y - GLYPH / 2);
  context.strokeStyle = glyph.disc === 'filled' ? palette.canvas : colourOf(brush, one);
  context.lineWidth = glyph.width;
  context.lineCap = 'round';
  context.strokePath(glyph.sign);
  context.restore();
};

const paintBox = (brush: Brush, one: DrawnDot): void => {
  const { context, palette, look } = brush;
  if (one.box === null) return;
  if (one.dot.id === look.selected) {
    outline(context, one, 5);
    context.fillStyle = palette.halo;
    context.fill();
  }
  outline(context, one);
  context.fillStyle = look.lit.has(one.dot.id) ? palette.mark : one.dot.kept ? palette.panel : palette.canvas;
  context.fill();
  context.strokeStyle = one.dot.id === look.selected ? palette.accent : palette.border;
  context.lineWidth = one.dot.id === look.selected || one.dot.id === look.hovered ? 2.4 : 1.4;
  if (one.dot.level === 'unsourced') context.setLineDash([2.5, 2.5]);
  context.stroke();
  context.setLineDash([]);
  if (one.dot.kind === 'research-method') {
    outline(context, one, -3);
    context.lineWidth = 1;
    context.stroke();
  }
  paintGlyph(brush, one, one.box.x1 + 16, one.at.y);
};

const paintHeading = ({ context, palette }: Brush, words: string, { at }: DrawnHeading): void => {
  context.font = '600 13px "Inter Variable", system-ui, sans-serif';
  context.strokeStyle = palette.canvas;
  context.lineWidth = 4;
  context.strokeText(words, at.x, at.y);
  context.fillStyle = palette.muted;
  context.fillText(words, at.x, at.y);
};

/** Paints all of it. `headingWords` names a column of what stands alone. */
export const paintScene = (
  context: Pen,
  scene: Scene,
  palette: AbovePalette,
  look: Look,
  headingWords: (heading: DrawnHeading) => string,
): void => {
  const brush = { context, palette, look };
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const line of scene.lines) if (!line.line.primary) paintFurther(brush, line);
  paintHanging(
    brush,
    scene.lines.filter(({ line }) => line.primary),
  );
  for (const heading of scene.headings) paintHeading(brush, headingWords(heading), heading);
  for (const dot of scene.dots) {
    if (dot.box === null) paintDot(brush, dot);
    else paintBox(brush, dot);
  }
  for (const dot of scene.dots) paintName(brush, dot);
};
