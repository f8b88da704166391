/** Two boxes in which two things are chosen, and a button that swaps them. */
import { useEffect, useRef } from 'react';
import { FindBox } from './find-box.tsx';

export interface ChosenEnd {
  readonly id: string;
  /** Undefined until it is known. */
  readonly name: string | undefined;
}

interface TwoEndsProps {
  readonly labels: readonly [string, string];
  readonly placeholder: string;
  readonly ends: readonly [ChosenEnd | null, ChosenEnd | null];
  /** Ids that may be chosen; has to be stable. */
  readonly only: (id: string) => boolean;
  readonly swap: string;
  readonly onChoose: (which: 0 | 1, id: string) => void;
  readonly onSwap: () => void;
}

export const TwoEnds = ({ labels, placeholder, ends, only, swap, onChoose, onSwap }: TwoEndsProps) => {
  const missing = useRef<HTMLInputElement>(null);
  const open = ends[0] === null ? 0 : ends[1] === null ? 1 : null;
  // Whoever chose one end goes on to the other.
  useEffect(() => {
    if (open !== null && ends[1 - open] !== null) missing.current?.focus();
    // Only when another box is the open one: not while somebody moves about the page.
  }, [open]);
  const box = (which: 0 | 1) => {
    const end = ends[which];
    return (
      <FindBox
        key={`${end?.id ?? ''} ${end?.name ?? ''}`}
        label={labels[which]}
        labelled
        placeholder={placeholder}
        only={only}
        initial={end?.name ?? ''}
        {...(which === open ? { inputRef: missing } : {})}
        onPick={({ id }) => onChoose(which, id)}
      />
    );
  };
  return (
    <div className="two-ends">
      {box(0)}
      <button
        type="button"
        className="button swap"
        disabled={ends[0] === null && ends[1] === null}
        onClick={onSwap}
        aria-label={swap}
        title={swap}
      >
        <span aria-hidden="true">⇄</span>
      </button>
      {box(1)}
    </div>
  );
};
