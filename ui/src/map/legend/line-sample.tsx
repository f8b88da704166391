/** A short piece of a relation's line, as the legend shows it: the same dash and arrows as on the map. */
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import { HEADS, REACH } from './heads.ts';
import { LINE_MARKS } from './marks.ts';

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
