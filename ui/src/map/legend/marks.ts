/** Dash and arrow of every relation type: all pairs differ, so that greyscale loses nothing. One table for map and legend. */
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';

export type Arrow = 'triangle' | 'diamond' | 'vee' | 'tee' | 'circle' | 'square';

export interface LineMark {
  /** Lengths of line and gap; empty for a solid line. */
  readonly dash: readonly number[];
  readonly arrow: Arrow;
  readonly hollow: boolean;
  readonly both: boolean;
}

const mark = (dash: readonly number[], arrow: Arrow, hollow = false, both = false): LineMark => ({
  dash,
  arrow,
  hollow,
  both,
});

export const LINE_MARKS: Readonly<Record<RelationType, LineMark>> = {
  is_a: mark([], 'triangle', true),
  part_of: mark([], 'diamond'),
  realizes: mark([8, 4], 'triangle', true),
  depends_on: mark([], 'vee'),
  produces: mark([], 'triangle'),
  can_lead_to: mark([7, 4], 'triangle'),
  mitigates: mark([], 'tee'),
  approximates: mark([2, 4], 'triangle', true),
  overlaps_with: mark([2, 4], 'circle', false, true),
  identified_with: mark([9, 3, 2, 3], 'diamond', true, true),
  contrasts_with: mark([10, 4], 'tee', false, true),
  trades_off_with: mark([10, 4, 2, 4], 'triangle', false, true),
  measures: mark([1, 5], 'square'),
  reveals: mark([], 'square', true),
  explains: mark([6, 3, 1, 3], 'circle', true),
  exemplifies: mark([], 'circle'),
  uses: mark([3, 3], 'square', true),
};
