/**
 * A layout as Cytoscape elements: one edge a relation, one node a box, nothing else. Rows that are folded are
 * elements too, which are not shown, so that the map holds what the list holds. Pure.
 */
import type { EdgeDefinition, ElementsDefinition, NodeDefinition } from 'cytoscape';
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import { cornersOf } from './layout/geometry.ts';
import type { Box, Layout, Line, Point } from './layout/geometry.ts';
import { boxId } from './layout/parts.ts';
import type { Row } from './model.ts';

const nodeOf = (box: Box): NodeDefinition => ({
  group: 'nodes',
  data: {
    id: box.id,
    term: box.term.id,
    name: box.term.name,
    label: box.lines.join('\n'),
    level: box.term.level,
    w: box.w,
    h: box.h,
    // Names stand left aligned after the glyph: Cytoscape starts them at the right edge and is moved back.
    shift: (box.side === 'focus' ? 33 : 31) - box.w,
  },
  position: { x: box.x, y: box.y },
  classes: [box.side, box.term.shape, box.term.level, ...(box.term.retired ? ['retired'] : [])].join(' '),
});

const px = (box: Box, point: Point): string => `${point.x - box.x}px ${point.y - box.y}px`;

const edgeOf = (line: Line, boxes: ReadonlyMap<string, Box>): EdgeDefinition => {
  const { relation, points } = line;
  const { weights, distances } = cornersOf(points);
  const { family, display } = relationType(relation.type);
  const bent = weights.length > 0;
  return {
    group: 'edges',
    data: {
      id: relation.id,
      source: line.source,
      target: line.target,
      type: relation.type,
      subject: relation.subject,
      object: relation.object,
      family,
      from: px(boxes.get(line.source)!, points[0]!),
      to: px(boxes.get(line.target)!, points[points.length - 1]!),
      ...(bent ? { weights: weights.join(' '), distances: distances.join(' ') } : {}),
    },
    classes: [
      relation.type,
      family,
      bent ? (display ? 'bus' : 'port') : 'straight-line',
      ...(relation.attributed ? ['attributed'] : []),
      ...(relation.level === 'unsourced' ? ['unsourced'] : []),
    ].join(' '),
  };
};

/** A folded row: its box and its line at the focus, out of sight. */
const hiddenOf = (row: Row, focus: Box): { readonly node: NodeDefinition; readonly edge: EdgeDefinition } => {
  const { relation, other } = row;
  const id = boxId({ row });
  const [source, target] = relation.subject === focus.term.id ? [focus.id, id] : [id, focus.id];
  const { type, subject, object } = relation;
  return {
    node: {
      group: 'nodes',
      data: { id, term: other.id, name: other.name, label: '', level: other.level, w: 1, h: 1, shift: 0 },
      position: { x: focus.x, y: focus.y },
      classes: 'folded',
    },
    edge: {
      group: 'edges',
      data: {
        ...{ id: relation.id, source, target, type, subject, object },
        family: relationType(type).family,
        from: '0px 0px',
        to: '0px 0px',
      },
      classes: 'folded',
    },
  };
};

/** The elements of a layout, with their positions. */
export const elementsOf = (layout: Layout): ElementsDefinition => {
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const focus = layout.boxes.find(({ side }) => side === 'focus');
  const hidden = focus === undefined ? [] : layout.hidden.map((row) => hiddenOf(row, focus));
  return {
    nodes: [...layout.boxes.map(nodeOf), ...hidden.map(({ node }) => node)],
    edges: [...layout.lines.map((line) => edgeOf(line, boxes)), ...hidden.map(({ edge }) => edge)],
  };
};
