/** The fallback where a browser paints no highlights: the text cut into marked segments, a line for every quote. */
import type { ReactNode } from 'react';
import { segmentsOf } from '../segments.ts';
import type { Span } from '../segments.ts';

interface MarksProps {
  readonly text: string;
  /** Where `text` starts in its comment. */
  readonly start: number;
  readonly spans: readonly Span[];
  readonly lanes: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly picked: { readonly start: number; readonly end: number } | null;
}

const PICKED_ID = 'picked';

export const Marks = ({ text, start, spans, lanes, chosen, picked }: MarksProps) =>
  segmentsOf(text, start, picked === null ? spans : [...spans, { ...picked, id: PICKED_ID }]).map(
    (segment) => {
      if (segment.ids.length === 0) return segment.text;
      const quotes = segment.ids.filter((id) => id !== PICKED_ID);
      const lined = quotes.reduce<ReactNode>(
        (inner, id) => (
          <span key={id} className={`lane lane-${lanes.get(id) ?? 0}`}>
            {inner}
          </span>
        ),
        segment.text,
      );
      return (
        <mark
          key={segment.start}
          className="reader-mark"
          data-quotes={quotes.join(' ')}
          data-chosen={chosen !== null && quotes.includes(chosen)}
          data-picked={segment.ids.includes(PICKED_ID)}
        >
          {lined}
        </mark>
      );
    },
  );
