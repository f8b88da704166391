/** What the key makes of some answers: one verdict per division, none merged with another, each with its why. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Classification, DivisionOutcome, Hit, Outcome } from '../../../schema/classify/verdict.ts';
import type { FacetAnswer } from '../../../schema/entities/graph.ts';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { STATE_REASONS, STATE_WORDS, answerWords, capital } from '../words/pages/classify.ts';
import type { ClassifySearch } from './address.ts';
import './classify.css';
import './verdicts.css';
import type { ShownKey } from './key-parts.ts';
import { CLASSIFY_TEXT } from '../words/pages/classifying.ts';

interface Shown {
  readonly shown: ShownKey;
  /** The answers so far, for links that lead to a question. */
  readonly search: ClassifySearch;
}

/** “question 6”, by its place among those that are asked. */
const placeOf = (asked: readonly string[], facet: string): string => {
  const at = asked.indexOf(facet);
  return at < 0 ? CLASSIFY_TEXT.aFurtherQuestion : CLASSIFY_TEXT.questionNumber(at + 1);
};

/** A facet’s name that leads to its question. */
export const FacetLink = ({
  facet,
  shown,
  search,
  children,
}: Shown & { readonly facet: string; readonly children?: ReactNode }) => (
  <Link to="/classify" search={{ ...search, at: slugOf(facet) }}>
    {children ?? shown.facets.get(facet)?.name ?? facet}
  </Link>
);

/** The answers that decided, each leading to its question. */
export const Deciding = ({
  deciding,
  shown,
  search,
}: Shown & { readonly deciding: readonly FacetAnswer[] }) =>
  deciding.length === 0 ? null : (
    <p className="deciding">
      <span className="muted">{CLASSIFY_TEXT.byYourAnswers}</span>{' '}
      {deciding.map(({ facet, answer }, index) => (
        <span key={facet}>
          {index > 0 && '; '}
          <FacetLink facet={facet} shown={shown} search={search} />{' '}
          <span className="muted">
            {answerWords(answer, (value) => shown.values.get(value)?.label ?? value)}
          </span>
        </span>
      ))}
    </p>
  );

const Concepts = ({ hits, shown }: { readonly hits: readonly Hit[]; readonly shown: ShownKey }) => {
  const concepts = new Map(
    hits.flatMap(({ rule }) =>
      (shown.rules.get(rule)?.concepts ?? []).map((one) => [one.id, one.name] as const),
    ),
  );
  const works = new Map(
    hits.flatMap(({ rule }) => (shown.rules.get(rule)?.works ?? []).map((one) => [one.id, one] as const)),
  );
  if (concepts.size + works.size === 0) return null;
  return (
    <p className="deciding">
      {concepts.size > 0 && (
        <>
          <span className="muted">{CLASSIFY_TEXT.inTheAtlas}</span>{' '}
          {[...concepts].map(([id, name], index) => (
            <span key={id}>
              {index > 0 && ', '}
              <EntityLink id={id}>{name}</EntityLink>
            </span>
          ))}
          {works.size > 0 && '. '}
        </>
      )}
      {works.size > 0 && (
        <>
          <span className="muted">{CLASSIFY_TEXT.theLineIsDrawn}</span>{' '}
          {[...works.values()].map((work, index) => (
            <span key={work.id}>
              {index > 0 && '; '}
              <EntityLink id={work.id}>{work.title}</EntityLink>
            </span>
          ))}
        </>
      )}
    </p>
  );
};

const stateTag = (outcome: Outcome, asked: readonly string[]): ReactNode => {
  if (outcome.state === 'open') {
    const [first] = outcome.wouldDecide;
    return first === undefined ? null : (
      <span className="tag qualified">
        {CLASSIFY_TEXT.needs} {placeOf(asked, first)}
      </span>
    );
  }
  if (outcome.state === 'decided') return <span className="tag for">{CLASSIFY_TEXT.decided}</span>;
  if (outcome.state === 'neither') return <span className="tag">{CLASSIFY_TEXT.inNoneOfIts}</span>;
  return null;
};

const labels = (hits: readonly Hit[]): readonly string[] => [...new Set(hits.map(({ label }) => label))];

/** One outcome: the label or how it stands, why, by which answers, and what is still possible. */
export const OutcomeView = ({
  head,
  outcome,
  asked,
  shown,
  search,
}: Shown & {
  readonly head: ReactNode;
  readonly outcome: Outcome;
  readonly asked: readonly string[];
}) => (
  <section className="outcome" data-state={outcome.state}>
    <h3 className="outcome-of">{head}</h3>
    <p className="verdict">
      <strong>{STATE_WORDS[outcome.state] ?? capital(outcome.label ?? '')}</strong> {stateTag(outcome, asked)}
    </p>
    {outcome.state === 'open' ? (
      <>
        <p>
          <span className="muted">{CLASSIFY_TEXT.stillPossible}</span> {labels(outcome.hits).join(', ')}
        </p>
        {outcome.wouldDecide.length > 0 && (
          <p className="deciding">
            <span className="muted">{CLASSIFY_TEXT.wouldNarrowIt}</span>{' '}
            {outcome.wouldDecide.map((facet, index) => (
              <span key={facet}>
                {index > 0 && ', '}
                <FacetLink facet={facet} shown={shown} search={search} />
              </span>
            ))}
          </p>
        )}
      </>
    ) : (
      <p>{outcome.reason ?? STATE_REASONS[outcome.state]}</p>
    )}
    {outcome.state !== 'impossible' && <Deciding deciding={outcome.deciding} shown={shown} search={search} />}
    {(outcome.state === 'decided' || outcome.state === 'neither') && (
      <Concepts hits={outcome.hits} shown={shown} />
    )}
  </section>
);

/** “Direct and amortized, by Beren Millidge”, leading to the division. */
export const DivisionHead = ({
  outcome,
  shown,
}: {
  readonly outcome: DivisionOutcome;
  readonly shown: ShownKey;
}) => {
  const division = shown.divisions.get(outcome.division);
  return (
    <>
      <EntityLink id={outcome.division}>{division?.name ?? slugOf(outcome.division)}</EntityLink>
      {division?.agent != null && `, by ${division.agent.name}`}
    </>
  );
};

interface VerdictsProps extends Shown {
  readonly classified: Classification;
}

/** Clashes, gate, a verdict per division, level and flags. */
export const Verdicts = ({ classified, shown, search }: VerdictsProps) => {
  const { impossible, gate, divisions, level, flags, possibleFlags, asked } = classified;
  return (
    <div className="outcomes">
      {impossible.map((clash) => (
        <div key={clash.rule} className="notice failed" role="note" data-clash={clash.rule}>
          <p>
            <strong>
              {CLASSIFY_TEXT.theseAnswersExcludeEach} {clash.label}.
            </strong>
          </p>
          <p>{clash.reason}</p>
          <Deciding deciding={clash.deciding} shown={shown} search={search} />
        </div>
      ))}
      {impossible.length === 0 && gate.state !== 'passed' && (
        <section className="outcome" data-state={`gate-${gate.state}`}>
          <h3 className="outcome-of">{CLASSIFY_TEXT.isItOptimizationAt}</h3>
          <p className="verdict">
            <strong>{gate.state === 'shut' ? CLASSIFY_TEXT.notOptimization : CLASSIFY_TEXT.stillOpen}</strong>{' '}
            {gate.state === 'open' && gate.wouldDecide[0] !== undefined && (
              <span className="tag qualified">
                {CLASSIFY_TEXT.needs} {placeOf(asked, gate.wouldDecide[0])}
              </span>
            )}
          </p>
          {gate.state === 'shut' && <p>{gate.hits[0]?.reason}</p>}
          <Deciding deciding={gate.deciding} shown={shown} search={search} />
        </section>
      )}
      {(impossible.length > 0 || gate.state === 'shut' ? [] : divisions).map((outcome) => (
        <OutcomeView
          key={outcome.division}
          head={<DivisionHead outcome={outcome} shown={shown} />}
          outcome={outcome}
          asked={asked}
          shown={shown}
          search={search}
        />
      ))}
      {impossible.length === 0 && gate.state !== 'shut' && (
        <OutcomeView
          head={CLASSIFY_TEXT.whatItWorksOn}
          outcome={level}
          asked={asked}
          shown={shown}
          search={search}
        />
      )}
      {flags.length + possibleFlags.length > 0 && (
        <section className="outcome">
          <h3 className="outcome-of">{CLASSIFY_TEXT.alsoWorthKnowing}</h3>
          <ul className="flag-rows">
            {flags.map((flag) => (
              <li key={flag.rule}>
                <strong>{capital(flag.label)}.</strong> {flag.reason}
                <Concepts hits={[flag]} shown={shown} />
              </li>
            ))}
          </ul>
          {possibleFlags.length > 0 && (
            <details className="deciding">
              <summary>
                {CLASSIFY_TEXT.moreRemarks(possibleFlags.length)} {CLASSIFY_TEXT.mayFollowFromOpen}
              </summary>
              <p>{labels(possibleFlags).join('; ')}</p>
            </details>
          )}
        </section>
      )}
    </div>
  );
};
