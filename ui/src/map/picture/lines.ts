/** Lines of a picture: the same dashes and arrow heads as on the map. Pure. */
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { Line } from '../layout/geometry.ts';
import { HEADS, REACH } from '../legend/heads.ts';
import { LINE_MARKS } from '../legend/marks.ts';
import { FAMILY_INK, INK } from './colours.ts';
import { cornered, path } from './shapes.ts';
import type { Shape, Spot } from './shapes.ts';

const ROUND = 8;

const head = (type: RelationType, tip: Spot, before: Spot, opacity: number): Shape => {
  const { arrow, hollow } = LINE_MARKS[type];
  const colour = FAMILY_INK[relationType(type).family];
  const turn = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return path(HEADS[arrow], {
    fill: arrow === 'tee' ? null : hollow ? INK.canvas : colour,
    stroke: colour,
    width: arrow === 'tee' ? 2 : 1.4,
    opacity: hollow ? 1 : opacity,
    at: { x: tip.x, y: tip.y, turn: Math.round(turn) },
  });
};

/** The point `by` px before `tip` on the way from `before`. */
const short = (tip: Spot, before: Spot, by: number): Spot => {
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const part = Math.min(by, length) / length;
  return { x: tip.x - (tip.x - before.x) * part, y: tip.y - (tip.y - before.y) * part };
};

/** A line of a type over some points, with its heads. */
export const drawLine = (
  type: RelationType,
  points: readonly Spot[],
  {
    attributed = false,
    unsourced = false,
  }: { readonly attributed?: boolean; readonly unsourced?: boolean } = {},
): readonly Shape[] => {
  const { dash, arrow, both } = LINE_MARKS[type];
  const { family, display } = relationType(type);
  const opacity = attributed ? 0.7 : 1;
  const [from, tip] = [points[0]!, points[points.length - 1]!];
  const [after, before] = [points[1]!, points[points.length - 2]!];
  const inner = points.slice(1, -1);
  const start = both ? short(from, after, REACH[arrow]) : from;
  const trimmed = [start, ...inner, short(tip, before, REACH[arrow])];
  return [
    path(cornered(trimmed, display ? 0 : ROUND), {
      stroke: FAMILY_INK[family],
      width: unsourced ? 1.2 : family === 'hierarchy' ? 1.6 : 2,
      dash,
      opacity,
    }),
    head(type, tip, before, opacity),
    ...(both ? [head(type, from, after, opacity)] : []),
  ];
};

/** A line of a layout. */
export const lineShapes = ({ relation, points }: Line): readonly Shape[] =>
  drawLine(relation.type, points, {
    attributed: relation.attributed,
    unsourced: relation.level === 'unsourced',
  });
