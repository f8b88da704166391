/** Text of a comment with the quoted spans marked. Offsets are Unicode code points, as the API gives them. */
import { segmentsOf } from './segments.ts';
import type { Span } from './segments.ts';

interface MarkedTextProps {
  readonly text: string;
  /** Where `text` starts in its comment. */
  readonly start: number;
  readonly spans: readonly Span[];
}

export const MarkedText = ({ text, start, spans }: MarkedTextProps) =>
  segmentsOf(text, start, spans).map((segment) =>
    segment.ids.length === 0 ? (
      segment.text
    ) : (
      <mark key={segment.start} data-quotes={segment.ids.join(' ')}>
        {segment.text}
      </mark>
    ),
  );
