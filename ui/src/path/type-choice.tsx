/** Relation types that a way may go over: all, or those ticked. */
import { RELATION_TYPE_IDS, relationType } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import '../map/legend/legend.css';
import { LineSample } from '../map/legend/line-sample.tsx';
import { PATH } from '../words/path.ts';

interface TypeChoiceProps {
  /** None: all of them. */
  readonly chosen: readonly RelationType[];
  readonly onChoose: (types: readonly RelationType[]) => void;
}

export const TypeChoice = ({ chosen, onChoose }: TypeChoiceProps) => (
  <details className="type-choice" open={chosen.length > 0}>
    <summary>
      {chosen.length === 0 ? PATH.types : PATH.typesOn(chosen.map((type) => relationType(type).label))}
    </summary>
    <fieldset>
      <legend className="visually-hidden">{PATH.types}</legend>
      {RELATION_TYPE_IDS.map((type) => (
        <label key={type} className="legend-row">
          <input
            type="checkbox"
            checked={chosen.includes(type)}
            onChange={(event) => {
              const on = event.target.checked;
              onChoose(RELATION_TYPE_IDS.filter((one) => (one === type ? on : chosen.includes(one))));
            }}
          />
          <LineSample type={type} />
          <span>{relationType(type).label}</span>
        </label>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="plain-button all-types" onClick={() => onChoose([])}>
          {PATH.allTypes}
        </button>
      )}
    </fieldset>
  </details>
);
