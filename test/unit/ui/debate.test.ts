/** Claims of a question: who stands where, and the small map that draws them. */
import { describe, expect, it } from 'vitest';
import { divisionClaims } from '../../../ui/src/words/debate.ts';
import { questionsBehind } from '../../../ui/src/debate/by-stance.ts';
import { blocksOf, layoutClaims } from '../../../ui/src/debate/claims/claim-layout.ts';
import type { ClaimLine } from '../../../ui/src/debate/claims/claim-layout.ts';
import { claimName, standsOf } from '../../../ui/src/debate/claims/claims.ts';
import { groupsOf } from '../../../ui/src/map/model.ts';
import type { MapInput, MapTerm } from '../../../ui/src/map/model.ts';
import type { BearingStance } from '../../../ui/src/generated/graphql.ts';

const bears = (id: string, stance: BearingStance) => ({ claim: { id }, stance });

describe('the claims of a question', () => {
  const positions = [
    { name: 'one', bearings: [bears('relation/a', 'FOR'), bears('relation/b', 'AGAINST')] },
    { name: 'two', bearings: [bears('relation/b', 'QUALIFIED')] },
    { name: 'three', bearings: [bears('relation/c', 'FOR'), bears('relation/a', 'FOR')] },
    { name: 'four', bearings: [] },
  ];
  const stands = standsOf<{ readonly id: string }, (typeof positions)[number]>(positions);

  it('come with most positions first, then with most stances, then as they come', () => {
    expect(stands.map(({ claim, count }) => [claim.id, count])).toEqual([
      ['relation/b', 2],
      ['relation/a', 2],
      ['relation/c', 1],
    ]);
  });
  it('know who is for, qualifies and is against', () => {
    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    expect(names(stands[0]!.by.FOR)).toEqual([]);
    expect(names(stands[0]!.by.QUALIFIED)).toEqual(['two']);
    expect(names(stands[0]!.by.AGAINST)).toEqual(['one']);
    expect(names(stands[1]!.by.FOR)).toEqual(['one', 'three']);
  });
  it('are named by sentence or name', () => {
    expect(claimName({ __typename: 'Relation', sentence: 'A is a kind of B' })).toBe('A is a kind of B');
    expect(claimName({ __typename: 'Division', name: 'Selection and control' })).toBe(
      'Selection and control',
    );
  });
});

describe('the questions behind positions', () => {
  it('are told once each', () => {
    const on = (id: string | null) => ({ position: { question: id === null ? null : { id, text: id } } });
    expect(questionsBehind([on('q/1'), on(null), on('q/2'), on('q/1')]).map(({ id }) => id)).toEqual([
      'q/1',
      'q/2',
    ]);
  });
});

const term = (id: string): MapTerm => ({ id, name: id, shape: 'mechanism', level: 'quoted', retired: false });
const line = (subject: string, object: string, contested = false): ClaimLine => ({
  relation: {
    id: `relation/${subject}/is_a/${object}`,
    type: 'is_a',
    subject,
    object,
    attributed: contested,
    contested,
    level: 'cited',
  },
  subject: term(subject),
  object: term(object),
});
const measure = (text: string): number => text.length * 8;

describe('the small map', () => {
  const claims = [
    line('search', 'optimization', true),
    line('control', 'optimization'),
    line('search', 'planning'),
  ];

  it('puts what most claims share once, the largest block first', () => {
    const blocks = blocksOf(claims);
    expect(blocks.map(({ end, shared, claims: of }) => [end, shared.id, of.length])).toEqual([
      ['subject', 'search', 2],
      ['subject', 'control', 1],
    ]);
    expect(blocksOf([line('a', 'z'), line('b', 'z'), line('a', 'y'), line('c', 'z')])[0]).toMatchObject({
      end: 'object',
      shared: { id: 'z' },
    });
  });
  it.each([300, 700, 1200])('draws every claim as a straight line from left to right, in %i px', (width) => {
    const layout = layoutClaims(claims, width, measure);
    expect(layout.lines.map(({ relation }) => relation.id).sort()).toEqual(
      claims.map(({ relation }) => relation.id).sort(),
    );
    const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
    for (const one of layout.lines) {
      const [from, to] = [one.points[0]!, one.points[1]!];
      expect(one.points).toHaveLength(2);
      expect(from.y).toBe(to.y);
      expect(from.x).toBeLessThan(to.x);
      const [source, target] = [boxes.get(one.source)!, boxes.get(one.target)!];
      expect([source.term.id, target.term.id]).toEqual([one.relation.subject, one.relation.object]);
      for (const [box, point] of [
        [source, from],
        [target, to],
      ] as const) {
        expect(Math.abs(point.y - box.y)).toBeLessThan(box.h / 2);
        expect(Math.abs(Math.abs(point.x - box.x) - box.w / 2)).toBeLessThan(6);
      }
    }
  });
  it('keeps boxes apart and inside, and marks what is contested', () => {
    const { boxes, width, height, tiles } = layoutClaims(claims, 700, measure);
    for (const one of boxes) {
      expect(one.x - one.w / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.w / 2).toBeLessThanOrEqual(width);
      expect(one.y + one.h / 2).toBeLessThanOrEqual(height);
      for (const other of boxes) {
        if (other === one) continue;
        const apart =
          Math.abs(one.x - other.x) >= (one.w + other.w) / 2 ||
          Math.abs(one.y - other.y) >= (one.h + other.h) / 2;
        expect(apart, `${one.id} ${other.id}`).toBe(true);
      }
    }
    expect(tiles.map(({ relation }) => relation)).toEqual(['relation/search/is_a/optimization']);
  });
  it('draws nothing of nothing', () => {
    expect(layoutClaims([], 700, measure)).toMatchObject({ boxes: [], lines: [] });
  });
});

describe('what stands under a concept that is divided', () => {
  const input = (count: number): MapInput => ({
    center: term('optimization'),
    terms: Array.from({ length: count }, (_, at) => term(`part-${at}`)),
    relations: Array.from({ length: count }, (_, at) => line(`part-${at}`, 'optimization').relation),
    cuts: [
      { id: 'division/somebody', name: 'Somebody: one and two', members: ['part-1', 'part-2'] },
      { id: 'division/another', name: 'Another: two and three', members: ['part-2', 'part-3'] },
    ],
  });
  it('is grouped by division, each part once, the rest by type', () => {
    const groups = groupsOf(input(5));
    expect(groups.map(({ heading, rows }) => [heading, rows.map(({ other }) => other.id)])).toEqual([
      ['Somebody: one and two', ['part-1', 'part-2']],
      ['Another: two and three', ['part-3']],
      ['Kinds of it', ['part-0', 'part-4']],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
  });
  it('keeps its headings however many parts there are', () => {
    const groups = groupsOf(input(40));
    expect(groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Somebody: one and two', 2],
      ['Another: two and three', 1],
      ['Kinds of it', 37],
    ]);
  });
});

describe('what an author says of a division', () => {
  it.each([true, false, null])('is told for exclusive %s, whatever is said of exhaustive', (exclusive) => {
    const all = [true, false, null].map((exhaustive) => divisionClaims(exclusive, exhaustive));
    expect(new Set(all).size).toBe(3);
    expect(all.every((words) => words.includes('two') && /in (?:one|none)/u.test(words))).toBe(true);
  });
});
