/** The questions that bear on a concept, and the works that it and its relations rest on. */
import { useMemo } from 'react';
import { useAsk } from '../../api/ask.ts';
import { QuestionStateTag } from '../../debate/question-state.tsx';
import type { ConceptPageQuery, ConceptSourcesQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { DETAIL_WORDS } from '../../words/pages/detail.ts';
import { names } from '../../words/interface.ts';
import './detail.css';
import { conceptSourcesDocument } from './documents.ts';

type Concept = NonNullable<ConceptSourcesQuery['concept']>;
type Question = NonNullable<Concept['positions'][number]['position']['question']>;
type Work = NonNullable<Concept['relations']['edges'][number]['node']['evidence'][number]['work']>;
type Own = NonNullable<ConceptPageQuery['concept']>;

const once = <T extends { readonly id: string }>(things: readonly (T | null)[]): readonly T[] => [
  ...new Map(things.flatMap((one) => (one === null ? [] : [[one.id, one] as const]))).values(),
];

export const SourcesPart = ({ concept }: { readonly concept: Own }) => {
  const asked = useAsk(conceptSourcesDocument, { id: concept.id }).data?.concept;
  const questions = useMemo(
    () => once<Question>((asked?.positions ?? []).map(({ position }) => position.question)),
    [asked],
  );
  const works = useMemo(
    () =>
      once<Work>([
        ...concept.evidence.map(({ work }) => work),
        ...(asked?.relations.edges ?? []).flatMap(({ node }) => node.evidence.map(({ work }) => work)),
      ]).toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    [concept, asked],
  );
  return (
    <>
      {questions.length > 0 && (
        <section className="panel-part" aria-labelledby="questions-heading">
          <h2 id="questions-heading" className="panel-heading">
            {DETAIL_WORDS.questions}, {questions.length}
          </h2>
          <ul className="supports">
            {questions.map((one) => (
              <li key={one.id}>
                <QuestionStateTag state={one.state} /> <EntityLink id={one.id}>{one.text}</EntityLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {works.length > 0 && (
        <section className="panel-part" aria-labelledby="works-heading">
          <h2 id="works-heading" className="panel-heading">
            {DETAIL_WORDS.works}, {works.length}
          </h2>
          <ul className="supports">
            {works.map((one) => (
              <li key={one.id}>
                <EntityLink id={one.id}>{one.title}</EntityLink>{' '}
                <span className="muted">
                  {names(one.authors.map(({ name }) => name))}
                  {one.year !== null && `, ${one.year}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
