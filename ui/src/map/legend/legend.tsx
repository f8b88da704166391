/** The legend, which is also the filter: one row a type that is there, with its count; a zero stays. */
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../../schema/vocabulary/relation-types.ts';
import './legend.css';
import { LineSample } from './line-sample.tsx';
import { PARTS_TEXT } from '../../words/pages/parts.ts';

interface LegendProps {
  readonly counts: readonly { readonly type: RelationType; readonly total: number }[];
  readonly hidden: readonly string[];
  readonly onToggle: (type: RelationType) => void;
  /** The row under the pointer, whose type alone keeps full strength. */
  readonly onPoint: (type: RelationType | null) => void;
}

export const Legend = ({ counts, hidden, onToggle, onPoint }: LegendProps) => (
  <fieldset className="legend" onPointerLeave={() => onPoint(null)}>
    <legend className="visually-hidden">{PARTS_TEXT.relationTypesShownOn}</legend>
    {counts.map(({ type, total }) => (
      <label
        key={type}
        className="legend-row"
        data-zero={total === 0}
        onPointerEnter={() => onPoint(hidden.includes(type) ? null : type)}
      >
        <input
          type="checkbox"
          checked={!hidden.includes(type)}
          onChange={() => {
            onPoint(null);
            onToggle(type);
          }}
        />
        <LineSample type={type} />
        <span>{relationType(type).label}</span> <span className="muted">{total}</span>
      </label>
    ))}
  </fieldset>
);
