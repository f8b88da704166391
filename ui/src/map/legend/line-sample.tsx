/** A short piece of a relation's line, as the legend shows it: the same dash and arrows as on the map. */
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import { LINE_MARKS } from './marks.ts';
import type { Arrow } from './marks.ts';

const HEADS: Readonly<Record<Arrow, string>> = {
  triangle: 'M0 0L-10 -5L-10 5Z',
  diamond: 'M0 0L-6 -4.5L-12 0L-6 4.5Z',
  vee: 'M0 0L-11 -5.5L-7.5 0L-11 5.5Z',
  tee: 'M-1 -6L-1 6',
  circle: 'M0 0a4.5 4.5 0 1 0 -9 0a4.5 4.5 0 1 0 9 0',
  square: 'M0 -4L-8 -4L-8 4L0 4Z',
};
const REACH: Readonly<Record<Arrow, number>> = {
  triangle: 10,
  diamond: 12,
  vee: 8,
  tee: 1,
  circle: 9,
  square: 8,
};

export const LineSample = ({ type }: { readonly type: RelationType }) => {
  const { dash, arrow, hollow, both } = LINE_MARKS[type];
  const { family } = relationType(type);
  const head = (transform: string) => (
    <path
      d={HEADS[arrow]}
      transform={transform}
      className={hollow ? 'sample-head hollow' : 'sample-head'}
      strokeWidth={arrow === 'tee' ? 2 : 1.4}
    />
  );
  const from = both ? 1 + REACH[arrow] : 1;
  return (
    <svg
      className="line-sample"
      viewBox="0 0 44 14"
      width="44"
      height="14"
      data-family={family}
      aria-hidden="true"
    >
      <path
        className="sample-line"
        d={`M${from} 7H${43 - REACH[arrow]}`}
        strokeWidth={family === 'hierarchy' ? 1.6 : 2}
        strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
      />
      {head('translate(43 7)')}
      {both && head('translate(1 7) scale(-1 1)')}
    </svg>
  );
};
