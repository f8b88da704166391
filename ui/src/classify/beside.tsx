/** What stands beside the verdicts: the nearest examples, and what would change a verdict. */
import { Link } from '@tanstack/react-router';
import type { Flip } from '../../../schema/classify/change.ts';
import type { Near } from '../../../schema/classify/nearest.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { answerWords } from '../words/pages/classify.ts';
import { withAnswerIn } from './address.ts';
import type { ClassifySearch } from './address.ts';
import { changesOf } from './changes.ts';
import type { AnswerChange } from './changes.ts';
import './classify.css';
import type { ShownKey } from './key-parts.ts';
import { CLASSIFY_TEXT } from '../words/pages/classifying.ts';

interface NearestProps {
  readonly near: readonly Near[];
  readonly names: ReadonlyMap<string, string>;
  readonly shown: ShownKey;
}

export const Nearest = ({ near, names, shown }: NearestProps) => (
  <section className="outcome" aria-labelledby="nearest-heading">
    <h3 id="nearest-heading" className="outcome-of">
      {CLASSIFY_TEXT.nearestExamples}
    </h3>
    {near.length === 0 && <p className="muted">{CLASSIFY_TEXT.noExampleHasAnswers}</p>}
    <ul className="near-rows">
      {near.map(({ id, differs, agrees }) => (
        <li key={id}>
          <EntityLink id={id}>{names.get(id) ?? id}</EntityLink>{' '}
          <span className="muted">
            {differs.length === 0
              ? CLASSIFY_TEXT.answersAsYouDo(agrees)
              : CLASSIFY_TEXT.differs(
                  differs
                    .map(
                      ({ facet, theirs }) =>
                        `${shown.facets.get(facet)?.name.toLowerCase() ?? facet} (${answerWords(theirs, (value) => shown.values.get(value)?.label ?? value).toLowerCase()})`,
                    )
                    .join('; '),
                )}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

interface ChangesProps {
  readonly flips: readonly Flip[];
  readonly shown: ShownKey;
  readonly search: ClassifySearch;
}

const MOST = 4;

const ChangeRow = ({
  change,
  shown,
  search,
}: { readonly change: AnswerChange } & Omit<ChangesProps, 'flips'>) => (
  <li>
    {shown.facets.get(change.facet)?.name}:{' '}
    <Link to="/classify" search={withAnswerIn(search, change.facet, [change.value])}>
      {shown.values.get(change.value)?.label}
    </Link>
    <ul className="flips">
      {change.flips.map((flip) => (
        <li key={flip.division ?? ''}>
          {flip.division === null ? (
            <>
              {CLASSIFY_TEXT.thenItIs} <strong>{flip.to}</strong>
            </>
          ) : (
            <>
              <span className="muted">{shown.divisions.get(flip.division)?.name ?? flip.division}:</span>{' '}
              {flip.from} {CLASSIFY_TEXT.becomes} <strong>{flip.to}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  </li>
);

export const WouldChange = ({ flips, shown, search }: ChangesProps) => {
  const changes = changesOf(flips);
  return (
    <section className="outcome" aria-labelledby="change-heading">
      <h3 id="change-heading" className="outcome-of">
        {CLASSIFY_TEXT.whatWouldChangeThis}
      </h3>
      {changes.length === 0 && <p className="muted">{CLASSIFY_TEXT.noSingleOtherAnswer}</p>}
      <ul className="change-rows">
        {changes.slice(0, MOST).map((one) => (
          <ChangeRow key={one.value} change={one} shown={shown} search={search} />
        ))}
      </ul>
      {changes.length > MOST && (
        <details>
          <summary>
            {changes.length - MOST} {CLASSIFY_TEXT.moreAnswers}
          </summary>
          <ul className="change-rows">
            {changes.slice(MOST).map((one) => (
              <ChangeRow key={one.value} change={one} shown={shown} search={search} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
