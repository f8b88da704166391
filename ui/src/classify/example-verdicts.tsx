/** How an example is classified: its answers, and the verdict of each division on them. */
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { classify } from '../../../schema/classify/classify.ts';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import type { FacetAnswerCardFragment } from '../generated/graphql.ts';
import { Failed } from '../parts/states.tsx';
import { STATE_WORDS, answerWords, capital } from '../words/pages/classify.ts';
import { addressOf } from './address.ts';
import './classify.css';
import './verdicts.css';
import { givenAnswers } from './key-parts.ts';
import type { ShownKey } from './key-parts.ts';
import { useKey } from './use-key.ts';
import { DivisionHead } from './verdict-view.tsx';
import { CLASSIFY_TEXT } from '../words/pages/classifying.ts';

interface ExampleVerdictsProps {
  readonly id: string;
  readonly facets: readonly FacetAnswerCardFragment[];
}

const Table = ({ id, facets, shown }: ExampleVerdictsProps & { readonly shown: ShownKey }) => {
  const answers = useMemo(() => givenAnswers(facets), [facets]);
  const classified = useMemo(() => classify(answers, shown.key), [answers, shown]);
  const said = (state: keyof typeof STATE_WORDS, label: string | null) =>
    capital(label ?? STATE_WORDS[state] ?? '');
  return (
    <>
      <dl className="reading-verdicts">
        {classified.divisions.map((outcome) => (
          <div key={outcome.division}>
            <dt>
              <DivisionHead outcome={outcome} shown={shown} />
            </dt>
            <dd data-division={outcome.division}>{said(outcome.state, outcome.label)}</dd>
          </div>
        ))}
        <div>
          <dt>{CLASSIFY_TEXT.level}</dt>
          <dd data-division="level">{said(classified.level.state, classified.level.label)}</dd>
        </div>
        {classified.flags.length > 0 && (
          <div>
            <dt>{CLASSIFY_TEXT.also}</dt>
            <dd data-division="flags">{capital(classified.flags.map(({ label }) => label).join(', '))}</dd>
          </div>
        )}
      </dl>
      <details className="example-answers">
        <summary>{CLASSIFY_TEXT.theAnswersTheseRest}</summary>
        <dl className="reading-verdicts">
          {shown.key.facets.flatMap(({ id: facet }) => {
            const given = answers.find((one) => one.facet === facet);
            if (given === undefined) return [];
            return [
              <div key={facet}>
                <dt>{shown.facets.get(facet)?.name}</dt>
                <dd>
                  {answerWords(given.answer, (value) => shown.values.get(value)?.label ?? slugOf(value))}
                </dd>
              </div>,
            ];
          })}
        </dl>
      </details>
      <p>
        <Link to="/classify" search={{ ...addressOf(answers), about: id }}>
          {CLASSIFY_TEXT.reasonsAndWhatWould}
        </Link>
      </p>
    </>
  );
};

export const ExampleVerdicts = ({ id, facets }: ExampleVerdictsProps) => {
  const { shown, fault, retry } = useKey();
  return (
    <section className="panel-part" aria-labelledby="verdicts-heading">
      <h2 id="verdicts-heading" className="panel-heading">
        {CLASSIFY_TEXT.howEachDivisionClassifies}
      </h2>
      {facets.length === 0 ? (
        <p className="muted">
          {CLASSIFY_TEXT.theKeySQuestions} <Link to="/classify">{CLASSIFY_TEXT.classifyASystem}</Link>
        </p>
      ) : shown === undefined ? (
        fault !== undefined && <Failed fault={fault} onRetry={retry} />
      ) : (
        <Table id={id} facets={facets} shown={shown} />
      )}
    </section>
  );
};
