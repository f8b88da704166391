/** A labelled field with its hint and faults, tied together for screen readers. */
import { createContext, useContext, useId } from 'react';
import type { ReactNode } from 'react';
import type { Faults } from './form-model.ts';

const FaultContext = createContext<Faults>({});
export const FaultProvider = FaultContext.Provider;

/** The faults of one field. */
export const useFaults = (name: string): readonly string[] => useContext(FaultContext)[name] ?? [];

export const FaultLines = ({ id, faults }: { readonly id: string; readonly faults: readonly string[] }) =>
  faults.length === 0 ? null : (
    <p className="fault" id={id}>
      {faults.join(' ')}
    </p>
  );

export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

export const Field = ({ name, label, hint, children }: FieldProps) => {
  const id = useId();
  const faults = useFaults(name);
  const described = [hint === undefined ? null : `${id}-hint`, faults.length > 0 ? `${id}-fault` : null]
    .filter((one) => one !== null)
    .join(' ');
  return (
    <div className="field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': faults.length > 0 ? true : undefined,
      })}
      {hint !== undefined && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FaultLines id={`${id}-fault`} faults={faults} />
    </div>
  );
};
