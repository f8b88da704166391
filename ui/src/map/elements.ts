/**
 * A layout as Cytoscape elements: one edge a relation, one node a box, nothing else. Rows that are folded are
 * elements too, which are not shown, so that the map holds what the list holds. Pure.
 */
import type { EdgeDefinition, ElementsDefinition, NodeDefinition } from 'cytoscape';
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import { cornersOf } from './layout/geometry.ts';
import type { Box, Layout, Line, Point } from './layout/geometry.ts';
import type { MapRelation, MapTerm } from './model.ts';

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
      level: relation.level,
      attributed: relation.attributed,
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

const hiddenNode = (id: string, term: MapTerm): NodeDefinition => ({
  group: 'nodes',
  data: { id, term: term.id, name: term.name, label: '', level: term.level, w: 1, h: 1, shift: 0 },
  position: { x: 0, y: 0 },
  classes: 'folded',
});

const hiddenEdge = (relation: MapRelation, source: string, target: string): EdgeDefinition => {
  const { id, type, subject, object, level, attributed } = relation;
  return {
    group: 'edges',
    data: {
      ...{ id, source, target, type, subject, object, level, attributed },
      family: relationType(type).family,
      from: '0px 0px',
      to: '0px 0px',
    },
    classes: 'folded',
  };
};

/** What is held but not drawn: rows that are folded, and relations without a place in the columns. */
const hiddenOf = (layout: Layout): ElementsDefinition => {
  const nodes = layout.hidden.map(({ id, term }) => hiddenNode(id, term));
  const edges = layout.hidden.flatMap(({ id, term, relation, end }): EdgeDefinition[] => {
    if (relation === null || end === null) return [];
    const [source, target] = relation.subject === term.id ? [id, end] : [end, id];
    return [hiddenEdge(relation, source, target)];
  });
  // Each end of a bare pair is the first box of its concept, or a node of its own.
  const standing = new Map<string, string>();
  for (const { id, term } of [...layout.boxes, ...layout.hidden])
    if (!standing.has(term.id)) standing.set(term.id, id);
  const nodeFor = (term: MapTerm): string => {
    const known = standing.get(term.id);
    if (known !== undefined) return known;
    standing.set(term.id, term.id);
    nodes.push(hiddenNode(term.id, term));
    return term.id;
  };
  for (const { relation, subject, object } of layout.rest)
    edges.push(hiddenEdge(relation, nodeFor(subject), nodeFor(object)));
  return { nodes, edges };
};

/** The elements of a layout, with their positions. */
export const elementsOf = (layout: Layout): ElementsDefinition => {
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const hidden = hiddenOf(layout);
  return {
    nodes: [...layout.boxes.map(nodeOf), ...hidden.nodes],
    edges: [...layout.lines.map((line) => edgeOf(line, boxes)), ...hidden.edges],
  };
};
