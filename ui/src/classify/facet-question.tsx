/** One question of the key: its answers as radio buttons, or as boxes where more than one may hold. */
import { useEffect, useId, useState } from 'react';
import type { FacetAnswer } from '../../../schema/entities/graph.ts';
import type { ClassificationKeyQuery } from '../generated/graphql.ts';
import { OPEN_ANSWER_WORDS } from '../words/pages/classify.ts';
import './classify.css';
import { CLASSIFY_TEXT } from '../words/pages/classifying.ts';

type Facet = ClassificationKeyQuery['facets'][number];
type Answer = FacetAnswer['answer'];

interface FacetQuestionProps {
  readonly facet: Facet;
  readonly place: number;
  readonly of: number;
  readonly answer: Answer | undefined;
  /** Values that exclude no other answer; none where the others exclude each other already. */
  readonly free: readonly string[];
  readonly onAnswer: (answer: Answer | undefined) => void;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null;

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly meaning?: string;
  readonly digit?: string;
  readonly note?: string | undefined;
  readonly open?: boolean;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

const Choice = ({
  type,
  name,
  label,
  meaning,
  digit,
  note,
  open = false,
  checked,
  onChange,
}: ChoiceProps) => {
  const id = useId();
  const described = [meaning === undefined ? '' : `${id}-meaning`, note === undefined ? '' : `${id}-note`]
    .join(' ')
    .trim();
  return (
    <label className="choice" data-on={checked} data-open={open}>
      <input
        type={type}
        name={name}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="choice-words">
        <span id={`${id}-label`}>{label}</span>
        {meaning !== undefined && (
          <span id={`${id}-meaning`} className="choice-meaning">
            {meaning}
          </span>
        )}
        {note !== undefined && (
          <span id={`${id}-note`} className="choice-note">
            {note}
          </span>
        )}
      </span>
      {digit !== undefined && <kbd aria-hidden="true">{digit}</kbd>}
    </label>
  );
};

export const FacetQuestion = ({ facet, place, of, answer, free, onAnswer }: FacetQuestionProps) => {
  const picked = Array.isArray(answer) ? answer : [];
  const [several, setSeveral] = useState(picked.length > 1);
  const many = several || picked.length > 1;
  const type = many ? 'checkbox' : 'radio';
  const pick = (value: string, on: boolean) => {
    if (!many) return onAnswer([value]);
    const next = facet.values.map(({ id }) => id).filter((id) => (id === value ? on : picked.includes(id)));
    onAnswer(next.length === 0 ? undefined : next);
  };
  // Digits answer from wherever one is on the page, but not while typing.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        typing(event.target) ||
        !/^[0-9]$/.test(event.key)
      )
        return;
      const value = facet.values[Number(event.key) - 1];
      if (event.key === '0') onAnswer('unknown');
      else if (value !== undefined) pick(value.id, !picked.includes(value.id));
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
  return (
    <fieldset className="facet-question" data-facet={facet.id}>
      <legend>
        <span className="facet-place">
          {CLASSIFY_TEXT.question} {place} {CLASSIFY_TEXT.of} {of}
        </span>
        <span className="facet-words">{facet.question}</span>
      </legend>
      {facet.help !== null && <p className="muted facet-help">{facet.help}</p>}
      <div className="choices">
        {facet.values.map((value, index) => (
          <Choice
            key={value.id}
            type={type}
            name={facet.id}
            label={value.label}
            meaning={value.meaning}
            digit={String(index + 1)}
            note={free.length === 0 || free.includes(value.id) ? undefined : CLASSIFY_TEXT.cannotGoTogether}
            checked={picked.includes(value.id)}
            onChange={(on) => pick(value.id, on)}
          />
        ))}
        <Choice
          type="radio"
          name={many ? `${facet.id}-open` : facet.id}
          label={OPEN_ANSWER_WORDS.unknown}
          digit="0"
          open
          checked={answer === 'unknown' || answer === 'any'}
          onChange={() => onAnswer('unknown')}
        />
        <Choice
          type="radio"
          name={many ? `${facet.id}-open` : facet.id}
          label={OPEN_ANSWER_WORDS['does-not-apply']}
          open
          checked={answer === 'does-not-apply'}
          onChange={() => onAnswer('does-not-apply')}
        />
      </div>
      <label className="several">
        <input
          type="checkbox"
          checked={many}
          onChange={(event) => {
            setSeveral(event.target.checked);
            if (!event.target.checked && picked.length > 1) onAnswer(undefined);
          }}
        />{' '}
        {CLASSIFY_TEXT.itMayBeAny}
      </label>
    </fieldset>
  );
};
