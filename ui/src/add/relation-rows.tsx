/** Rows of relations of the new concept: how it is related, and to what. */
import { useId } from 'react';
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import { FindBox } from '../find/find-box.tsx';
import { isOf } from '../find/hit.ts';
import { FaultLines, useFaults } from './field.tsx';
import type { RELATION_CHOICES } from './form-model.ts';
import type { RelationRow } from './form-model.ts';
import { ADD_TEXT } from '../words/pages/add.ts';

interface RowProps {
  readonly row: RelationRow;
  readonly number: number;
  readonly choices: typeof RELATION_CHOICES;
  readonly onChange: (row: RelationRow) => void;
  readonly onRemove: () => void;
}

// Stable, so that the box does not look again at every render.
const isExample = (id: string): boolean => isOf({ id }, 'example');
const isConcept = (id: string): boolean => isOf({ id }, 'concept');

const Row = ({ row, number, choices, onChange, onRemove }: RowProps) => {
  const id = useId();
  const faults = useFaults(`relation ${row.key} other`);
  const forced = relationType(row.type).alwaysAttributed;
  const choose = (value: string) => {
    const choice = choices.find((one) => `${one.type} ${one.direction}` === value);
    if (choice === undefined) return;
    const sameEnd = relationType(choice.type).subject === relationType(row.type).subject;
    onChange({
      ...row,
      type: choice.type,
      direction: choice.direction,
      other: sameEnd ? row.other : null,
      attributed: relationType(choice.type).alwaysAttributed || (row.attributed && !forced),
    });
  };
  return (
    <li className="relation-fields" data-field={`relation ${row.key} other`}>
      <div className="relation-pair">
        <select
          className="select"
          aria-label={`Relation ${number}: how`}
          value={`${row.type} ${row.direction}`}
          onChange={(event) => choose(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={`${choice.type} ${choice.direction}`} value={`${choice.type} ${choice.direction}`}>
              {choice.words}
            </option>
          ))}
        </select>
        <FindBox
          key={relationType(row.type).subject}
          label={ADD_TEXT.relationTo(number)}
          placeholder={
            relationType(row.type).subject === 'example' ? ADD_TEXT.findAnExample : ADD_TEXT.findAConcept
          }
          initial={row.other?.name ?? row.typed}
          only={relationType(row.type).subject === 'example' ? isExample : isConcept}
          invalid={faults.length > 0}
          describedBy={faults.length > 0 ? `${id}-fault` : undefined}
          onPick={(hit) => onChange({ ...row, other: { id: hit.id, name: hit.name }, typed: '' })}
          onEdit={(typed) => {
            if (row.other === null && typed === row.typed) return;
            if (row.other !== null && typed === row.other.name) return;
            onChange({ ...row, other: null, typed });
          }}
        />
        <button
          type="button"
          className="button"
          onClick={onRemove}
          aria-label={ADD_TEXT.removeRelation(number)}
        >
          {ADD_TEXT.remove}
        </button>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={row.attributed}
          disabled={forced}
          onChange={(event) => onChange({ ...row, attributed: event.target.checked })}
        />
        {ADD_TEXT.heldBySomeNot}
        {forced && <span className="muted"> {ADD_TEXT.alwaysSoForThis}</span>}
      </label>
      <FaultLines id={`${id}-fault`} faults={faults} />
    </li>
  );
};

interface RelationRowsProps {
  readonly rows: readonly RelationRow[];
  /** Number of the first row. */
  readonly from: number;
  readonly choices: typeof RELATION_CHOICES;
  readonly onChange: (row: RelationRow) => void;
  readonly onRemove: (key: number) => void;
}

export const RelationRows = ({ rows, from, choices, onChange, onRemove }: RelationRowsProps) => (
  <ul className="relation-rows">
    {rows.map((row, index) => (
      <Row
        key={row.key}
        row={row}
        number={from + index}
        choices={choices}
        onChange={onChange}
        onRemove={() => onRemove(row.key)}
      />
    ))}
  </ul>
);
