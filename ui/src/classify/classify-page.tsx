/** Classify: the key’s questions one by one, and beside them what each division makes of the answers so far. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { answerFaults } from '../../../schema/classify/answers.ts';
import { freeValues, wouldChange } from '../../../schema/classify/change.ts';
import { classify } from '../../../schema/classify/classify.ts';
import { nearest } from '../../../schema/classify/nearest.ts';
import type { Classification } from '../../../schema/classify/verdict.ts';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { useAll } from '../find/use-all.ts';
import type { AnsweredExamplesQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { announcement, pageStatus } from '../state/page.ts';
import { STATE_WORDS } from '../words/pages/classify.ts';
import { UI } from '../words/interface.ts';
import { answersIn, withAnswerIn } from './address.ts';
import type { ClassifySearch } from './address.ts';
import { AnsweredRows } from './answered-rows.tsx';
import { Nearest, WouldChange } from './beside.tsx';
import './classify.css';
import { answeredExamplesDocument } from './documents.ts';
import { FacetQuestion } from './facet-question.tsx';
import { givenAnswers } from './key-parts.ts';
import type { ShownKey } from './key-parts.ts';
import { useKey } from './use-key.ts';
import { FacetLink, Verdicts } from './verdict-view.tsx';
import { WORKED_STAGES } from './worked.ts';
import { CLASSIFY_TEXT } from '../words/pages/classifying.ts';

const pickExamples = (data: AnsweredExamplesQuery) => data.examples;

const READINGS = new Map(
  WORKED_STAGES.flatMap((stage) => stage.readings.map((one) => [one.id, one] as const)),
);

/** The verdicts in one line, for screen readers. */
const spoken = (classified: Classification, shown: ShownKey): string => {
  if (classified.impossible.length > 0) return CLASSIFY_TEXT.excludeEachOtherSaid;
  if (classified.gate.state === 'shut') return CLASSIFY_TEXT.notOptimizationSaid;
  return classified.divisions
    .map(
      ({ division, state, label }) =>
        `${shown.divisions.get(division)?.name ?? division}: ${label ?? STATE_WORDS[state] ?? ''}`,
    )
    .join('. ');
};

/** How many verdicts are decided, for the phone, where they stand below. */
const decidedWords = ({ divisions, impossible }: Classification): string =>
  impossible.length > 0
    ? CLASSIFY_TEXT.excludeEachOther
    : CLASSIFY_TEXT.verdictsDecided(
        divisions.filter(({ state }) => state !== 'open').length,
        divisions.length,
      );

const About = ({
  about,
  names,
}: {
  readonly about: string | undefined;
  readonly names: ReadonlyMap<string, string>;
}) => {
  const reading = about === undefined ? undefined : READINGS.get(about);
  const name = about === undefined ? undefined : names.get(about);
  return (
    <header className="classify-head">
      <PageTitle title={reading?.title ?? name ?? 'Classify a system'} />
      {reading !== undefined ? (
        <p className="muted">
          {reading.text} {CLASSIFY_TEXT.aReadingOf}{' '}
          <Link to="/classify/program">{CLASSIFY_TEXT.writeAProgramTo}</Link>.
        </p>
      ) : name !== undefined && about !== undefined ? (
        <p className="muted">
          {CLASSIFY_TEXT.answeredAsForThe} <EntityLink id={about}>{name}</EntityLink>
          {CLASSIFY_TEXT.changeAnAnswerAnd}
        </p>
      ) : (
        <p className="muted">
          {CLASSIFY_TEXT.answerAFewPlain} <Link to="/classify/program">{CLASSIFY_TEXT.writeAProgramTo}</Link>.
        </p>
      )}
    </header>
  );
};

const Classify = ({ shown }: { readonly shown: ShownKey }) => {
  const search: ClassifySearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const examples = useAll(answeredExamplesDocument, pickExamples);
  const given = useMemo(() => answersIn(search), [search]);
  const faults = useMemo(() => answerFaults(given, shown.key), [given, shown]);
  const answers = useMemo(
    () => given.filter((_, at) => faults.every(({ path }) => path[0] !== at)),
    [given, faults],
  );
  const classified = useMemo(() => classify(answers, shown.key), [answers, shown]);
  const flips = useMemo(() => wouldChange(answers, shown.key), [answers, shown]);
  const free = useMemo(() => freeValues(answers, shown.key), [answers, shown]);
  const near = useMemo(
    () =>
      nearest(
        answers,
        examples.nodes
          .filter(({ id }) => id !== search['about'])
          .map(({ id, facets }) => ({ id, facets: givenAnswers(facets) })),
        shown.key,
        4,
      ),
    [answers, examples.nodes, shown, search],
  );
  const names = useMemo(() => new Map(examples.nodes.map(({ id, name }) => [id, name])), [examples.nodes]);

  const { asked } = classified;
  const unanswered = asked.filter((facet) => !answers.some((one) => one.facet === facet));
  const wanted = `facet/${search['at'] ?? ''}`;
  const current = asked.includes(wanted) ? wanted : unanswered[0];
  const facet = current === undefined ? undefined : shown.facets.get(current);
  const place = current === undefined ? 0 : asked.indexOf(current);
  const left = unanswered.filter((one) => one !== current);
  const next = left.find((one) => asked.indexOf(one) > place) ?? left[0];
  const before = asked[place - 1];

  const words = spoken(classified, shown);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) announcement.set(words);
    first.current = false;
  }, [words]);
  const status = CLASSIFY_TEXT.answeredOf(answers.length, asked.length);
  useEffect(() => {
    pageStatus.set(status);
    return () => pageStatus.set('');
  }, [status]);

  // The first answer of the next question takes the focus, so that the keyboard goes on; not on the first view.
  const form = useRef<HTMLFormElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) form.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
    moved.current = false;
  }, [current]);
  const goTo = (to: string | undefined) => {
    moved.current = true;
    const { at: _at, ...rest } = search;
    void navigate({
      to: '/classify',
      search: to === undefined ? rest : { ...rest, at: slugOf(to) },
      resetScroll: false,
    });
  };

  return (
    <div className="classify">
      <section className="classify-ask" aria-label={CLASSIFY_TEXT.questions}>
        <About about={search['about']} names={names} />
        {faults.length > 0 && (
          <div className="notice failed" role="alert">
            {faults.map((fault) => (
              <p key={fault.message}>{fault.message}</p>
            ))}
            <p>{CLASSIFY_TEXT.leftOutOfWhat}</p>
          </div>
        )}
        <AnsweredRows shown={shown} search={search} asked={asked} answers={answers} current={current} />
        {facet !== undefined && current !== undefined ? (
          <form
            ref={form}
            className="classify-form"
            onSubmit={(event) => {
              event.preventDefault();
              goTo(next);
            }}
          >
            <FacetQuestion
              key={current}
              facet={facet}
              place={place + 1}
              of={asked.length}
              answer={answers.find((one) => one.facet === current)?.answer}
              free={free.get(current) ?? []}
              onAnswer={(answer) =>
                void navigate({
                  to: '/classify',
                  search: { ...withAnswerIn(search, current, answer), at: slugOf(current) },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
            <p className="classify-moves">
              <button type="submit" className="button primary">
                {next === undefined ? 'Done' : 'Next'}
              </button>
              {before !== undefined && (
                <button type="button" className="plain-button" onClick={() => goTo(before)}>
                  {CLASSIFY_TEXT.back}
                </button>
              )}
              <a className="to-verdicts" href="#verdicts-heading">
                {decidedWords(classified)}
              </a>
            </p>
            {left.length > 0 && (
              <p className="muted classify-left">
                {`${left.length} left: `}
                {left.map((one, index) => (
                  <span key={one}>
                    {index > 0 && ', '}
                    <FacetLink facet={one} shown={shown} search={search}>
                      {shown.facets.get(one)?.name.toLowerCase()}
                    </FacetLink>
                  </span>
                ))}
              </p>
            )}
          </form>
        ) : (
          <p className="notice">{CLASSIFY_TEXT.everyQuestionThatIs}</p>
        )}
        {answers.length > 0 && (
          <p>
            <Link to="/classify" search={{}}>
              {CLASSIFY_TEXT.startAgain}
            </Link>
          </p>
        )}
      </section>
      <section className="classify-verdicts" aria-labelledby="verdicts-heading">
        <div>
          <h2 id="verdicts-heading" tabIndex={-1}>
            {CLASSIFY_TEXT.soFar}
          </h2>
          <p className="muted">{CLASSIFY_TEXT.eachDivisionGivesIts}</p>
        </div>
        <Verdicts classified={classified} shown={shown} search={search} />
        {classified.impossible.length === 0 && (
          <>
            <Nearest near={near} names={names} shown={shown} />
            <WouldChange flips={flips} shown={shown} search={search} />
          </>
        )}
        {examples.fault !== undefined && <Failed fault={examples.fault} onRetry={examples.retry} />}
      </section>
    </div>
  );
};

export const ClassifyPage = () => {
  const { shown, fault, retry } = useKey();
  if (shown === undefined) {
    return (
      <article className="page">
        <PageTitle title={UI.classify} />
        {fault === undefined ? <Waiting /> : <Failed fault={fault} onRetry={retry} />}
      </article>
    );
  }
  if (shown.key.facets.length === 0) {
    return (
      <article className="page">
        <PageTitle title={UI.classify} />
        <p>{CLASSIFY_TEXT.theClassificationKeyHas}</p>
      </article>
    );
  }
  return <Classify shown={shown} />;
};
