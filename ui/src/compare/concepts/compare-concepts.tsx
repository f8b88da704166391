/** Two concepts side by side: what they are, where they part, what divides them, what relates them, what lies between. */
import { useAsk } from '../../api/ask.ts';
import type { CompareConceptsQuery, ComparedConceptFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelBadge } from '../../parts/level.tsx';
import { Failed, Waiting } from '../../parts/states.tsx';
import { COMPARE } from '../../words/compare.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { touchingDocument, compareConceptsDocument } from '../documents.ts';
import { BetweenPart } from './between-part.tsx';
import { DividedPart } from './divided-part.tsx';
import { KeyParts } from './key-parts.tsx';
import { standTogether } from './standing.ts';
import { StandingPart } from './standing-part.tsx';

type Up = CompareConceptsQuery['oneUp'];

const waysOf = (up: Up) => (up?.paths ?? []).map((path) => path.steps.map(({ node }) => node));

const Side = ({ concept }: { readonly concept: ComparedConceptFragment }) => (
  <section className="compare-side card" aria-labelledby={`side-${concept.id}`}>
    <h2 id={`side-${concept.id}`}>
      <EntityLink id={concept.id}>{concept.name}</EntityLink>
    </h2>
    <p className="badges">
      <LevelBadge level={concept.level} />{' '}
      <span className="muted">
        {COMPARE.kind.toLowerCase()}: {KIND_WORDS[concept.kind].one}
      </span>
    </p>
    <p>{concept.definition}</p>
    <p className="muted">
      {COMPARE.also}: {concept.aliases.length === 0 ? COMPARE.noAliases : concept.aliases.join(', ')}
    </p>
  </section>
);

export const CompareConcepts = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const asked = useAsk(compareConceptsDocument, { a, b });
  const touching = useAsk(touchingDocument, { id: a });
  const others = useAsk(touchingDocument, { id: b });
  const { data, fault } = asked;
  if (data === undefined) {
    return fault === undefined ? <Waiting /> : <Failed fault={fault} onRetry={asked.retry} />;
  }
  const { one, other } = data;
  if (one === null || other === null) return <p className="notice">{COMPARE.gone}</p>;
  const relations = [
    ...new Map(
      [...(touching.data?.relations.nodes ?? []), ...(others.data?.relations.nodes ?? [])].map((relation) => [
        relation.id,
        relation,
      ]),
    ).values(),
  ];
  const between = relations.filter(({ subject, object }) => {
    const ends = [subject.id, object.id];
    return ends.includes(a) && ends.includes(b);
  });
  return (
    <>
      <div className="compare-sides">
        <Side concept={one} />
        <Side concept={other} />
      </div>
      <BetweenPart relations={between} done={touching.data !== undefined && others.data !== undefined} />
      <DividedPart one={one} other={other} />
      <StandingPart
        one={one}
        other={other}
        together={standTogether(a, waysOf(data.oneUp), b, waysOf(data.otherUp))}
      />
      <KeyParts one={one} other={other} relations={relations} />
    </>
  );
};
