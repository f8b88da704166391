/**
 * The small map of a question: its claims as lines between the concepts that they are about. What most claims
 * share stands once, as tall as they need, so that every line runs straight from a subject on the left to an
 * object on the right and reads as a sentence. Pure and deterministic.
 */
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { Box, Caption, Layout, Line, Point } from '../../map/layout/geometry.ts';
import type { MapRelation, MapTerm } from '../../map/model.ts';
import { wrap } from '../../map/layout/text.ts';
import type { Measure } from '../../map/layout/text.ts';
import { lineWords } from '../../words/relations.ts';

/** A claim that is a relation, with its two ends. */
export interface ClaimLine {
  readonly relation: MapRelation;
  readonly subject: MapTerm;
  readonly object: MapTerm;
}

type End = 'subject' | 'object';

/** Claims that share one end. */
export interface Block {
  readonly end: End;
  readonly shared: MapTerm;
  readonly claims: readonly ClaimLine[];
}

const ROW = 50;
/** Heights of boxes with one and with two lines of name. */
const BOX = 38;
const TALL = 44;
const BREAK = 150;
const BETWEEN = 12;
const MARGIN = 4;
const GLYPH = 31;
const AFTER = 17;
const TILE = 30;
const LEAST_LINE = 56;

/** Claims by what most of them share: the largest block first, claims in the order in which they come. */
export const blocksOf = (claims: readonly ClaimLine[]): readonly Block[] => {
  const blocks: Block[] = [];
  let left = claims;
  while (left.length > 0) {
    const candidates = left.flatMap((claim) =>
      (['subject', 'object'] as const).map((end) => ({
        end,
        shared: claim[end],
        claims: left.filter((other) => other[end].id === claim[end].id),
      })),
    );
    // The first of the largest: a subject before an object.
    const best = candidates.reduce((one, other) => (other.claims.length > one.claims.length ? other : one));
    blocks.push(best);
    left = left.filter((claim) => !best.claims.includes(claim));
  }
  return blocks;
};

const labelOf = ({ relation }: ClaimLine): string =>
  lineWords(relation.type, 'OUT', relation.attributed, relation.level === 'unsourced');

/** Lays out claims in `available` px; narrower than the least width it is wider, and scrolls. */
export const layoutClaims = (claims: readonly ClaimLine[], available: number, measure: Measure): Layout => {
  const blocks = blocksOf(claims);
  const widthOf = (term: MapTerm): number =>
    GLYPH + Math.max(...wrap(term.name, 'name', measure, BREAK).map((line) => measure(line, 'name'))) + AFTER;
  const widest = (end: End): number => Math.max(0, ...claims.map((claim) => widthOf(claim[end])));
  const [w1, w2] = [widest('subject'), widest('object')];
  const label = Math.max(0, ...claims.map((claim) => measure(labelOf(claim), 'label')));
  const least = MARGIN + w1 + label + 2 * LEAST_LINE + TILE + w2 + MARGIN;
  // Lines past this length say no more than shorter ones.
  const width = Math.max(least, Math.min(available, least + 220));
  const objectX = width - MARGIN - w2;
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const captions: Caption[] = [];
  const tiles: (Point & { readonly relation: string })[] = [];
  let top = MARGIN;
  const put = (id: string, term: MapTerm, end: End, relation: MapRelation | null, y: number, h: number) => {
    const w = end === 'subject' ? w1 : w2;
    const x = (end === 'subject' ? MARGIN : objectX) + w / 2;
    const lines = wrap(term.name, 'name', measure, BREAK);
    boxes.push({
      id,
      term,
      relation,
      from: null,
      side: end === 'subject' ? 'left' : 'right',
      x,
      y,
      w,
      h,
      lines,
    });
  };
  blocks.forEach((block, index) => {
    const height = (block.claims.length - 1) * ROW + BOX;
    const sharedId = `${block.shared.id}@${index}`;
    put(sharedId, block.shared, block.end, null, top + height / 2, height);
    block.claims.forEach((claim, row) => {
      const y = top + BOX / 2 + row * ROW;
      const other: End = block.end === 'subject' ? 'object' : 'subject';
      const otherId = `${claim[other].id}@${claim.relation.id}`;
      put(
        otherId,
        claim[other],
        other,
        claim.relation,
        y,
        wrap(claim[other].name, 'name', measure, BREAK).length > 1 ? TALL : BOX,
      );
      const [source, target] = block.end === 'subject' ? [sharedId, otherId] : [otherId, sharedId];
      const points = [
        { x: MARGIN + w1 + 2, y },
        { x: objectX - 2, y },
      ];
      lines.push({ relation: claim.relation, source, target, points });
      const tile = claim.relation.contested ? TILE : 0;
      if (tile > 0) tiles.push({ x: objectX - 34, y, relation: claim.relation.id });
      captions.push({
        key: claim.relation.id,
        kind: 'label',
        text: labelOf(claim),
        x: Math.round((MARGIN + w1 + objectX - tile + measure(labelOf(claim), 'label')) / 2) + 6,
        y,
        align: 'right',
        family: relationType(claim.relation.type).family,
        relation: claim.relation.id,
      });
    });
    top += height + BETWEEN;
  });
  const height = Math.max(0, top - BETWEEN) + MARGIN;
  return { width, height, boxes, lines, captions, tiles, rule: null, folded: {}, hidden: [], rest: [] };
};
