/** The questions that are answered, each with its answer and a way back to it. */
import { Link } from '@tanstack/react-router';
import type { FacetAnswer } from '../../../schema/entities/graph.ts';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { useNarrow } from '../state/media.ts';
import { answerWords } from '../words/pages/classify.ts';
import { plural } from '../words/interface.ts';
import type { ClassifySearch } from './address.ts';
import type { ShownKey } from './key-parts.ts';
import { CLASSIFY_TEXT } from '../words/pages/classifying.ts';

interface AnsweredRowsProps {
  readonly shown: ShownKey;
  readonly search: ClassifySearch;
  readonly asked: readonly string[];
  readonly answers: readonly FacetAnswer[];
  readonly current: string | undefined;
}

export const AnsweredRows = ({ shown, search, asked, answers, current }: AnsweredRowsProps) => {
  const narrow = useNarrow();
  const rows = asked.flatMap((facet, index) => {
    const given = answers.find((one) => one.facet === facet);
    return given === undefined || facet === current
      ? []
      : [{ facet, place: index + 1, answer: given.answer }];
  });
  if (rows.length === 0) return null;
  const list = (
    <ol className="answered" aria-label={CLASSIFY_TEXT.answeredSoFar}>
      {rows.map(({ facet, place, answer }) => (
        <li key={facet} className="answered-row">
          <span className="muted answered-place">{place}</span>
          <span className="answered-question">{shown.facets.get(facet)?.question}</span>
          <span className="answered-answer">
            {answerWords(answer, (value) => shown.values.get(value)?.label ?? slugOf(value))}{' '}
            <Link
              to="/classify"
              search={{ ...search, at: slugOf(facet) }}
              aria-label={`change: ${shown.facets.get(facet)?.name ?? facet}`}
            >
              {CLASSIFY_TEXT.change}
            </Link>
          </span>
        </li>
      ))}
    </ol>
  );
  // On a phone the question comes first.
  return narrow ? (
    <details className="answered-fold">
      <summary>
        {plural(rows.length, 'question')} {CLASSIFY_TEXT.answered}
      </summary>
      {list}
    </details>
  ) : (
    list
  );
};
