/** The id of the new concept, shown before saving, and whether it is taken. */
import { useEffect, useState } from 'react';
import { useAsk } from '../api/ask.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { ID_PATTERN } from '../../../schema/vocabulary/ids.ts';
import { takenDocument } from './documents.ts';
import { Field } from './field.tsx';
import { ADD_TEXT } from '../words/pages/add.ts';

const PAUSE_MS = 200;

interface IdFieldProps {
  readonly id: string;
  /** Null puts it back to what is made from the name. */
  readonly onChange: (id: string | null) => void;
}

export const IdField = ({ id, onChange }: IdFieldProps) => {
  const [asked, setAsked] = useState(id);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(id), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [id]);
  const valid = ID_PATTERN.test(asked) && asked.startsWith('concept/');
  const { data } = useAsk(takenDocument, { id: asked }, !valid);
  const node = valid && asked === id ? data?.node : undefined;
  const hint = !valid
    ? asked === ''
      ? ADD_TEXT.idFromName
      : ADD_TEXT.idGrammar
    : node === undefined
      ? ADD_TEXT.idLooking
      : node === null
        ? ADD_TEXT.idFree
        : undefined;
  return (
    <Field
      name="id"
      label={ADD_TEXT.id}
      hint={
        <span role="status">
          {hint ?? (
            <span className="fault">
              {ADD_TEXT.takenBy}{' '}
              <EntityLink id={id}>{node?.__typename === 'Concept' ? node.name : id}</EntityLink>
              {ADD_TEXT.writeAnother}
            </span>
          )}
        </span>
      }
    >
      {(control) => (
        <input
          {...control}
          value={id}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </Field>
  );
};
