/** Two things of one sort side by side. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useAsk } from '../api/ask.ts';
import { namesDocument } from '../find/documents.ts';
import { TwoEnds } from '../find/two-ends.tsx';
import type { ChosenEnd } from '../find/two-ends.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed } from '../parts/states.tsx';
import { COMPARE } from '../words/compare.ts';
import { CompareAgents } from './agents/compare-agents.tsx';
import './compare.css';
import { CompareConcepts } from './concepts/compare-concepts.tsx';
import { CompareDivisions } from './divisions/compare-divisions.tsx';
import { DivisionsOf } from './divisions/divisions-of.tsx';
import { CompareExamples } from './examples/compare-examples.tsx';
import { comparableOf } from './search.ts';
import type { CompareSearch } from './search.ts';

const Comparison = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const sort = comparableOf(a);
  if (sort !== comparableOf(b)) return <p className="notice">{COMPARE.unlike}</p>;
  switch (sort) {
    case 'concept':
      return <CompareConcepts a={a} b={b} />;
    case 'example':
      return <CompareExamples a={a} b={b} />;
    case 'division':
      return <CompareDivisions ids={[a, b]} />;
    case 'agent':
      return <CompareAgents a={a} b={b} />;
    default:
      return null;
  }
};

const missingWords = (a: string | undefined, b: string | undefined): string => {
  if (a === undefined && b === undefined) return COMPARE.chooseBoth;
  return a === b ? COMPARE.same : COMPARE.chooseOther;
};

const Pair = ({ a, b }: CompareSearch) => {
  const navigate = useNavigate();
  const ids = useMemo(() => [a, b].filter((id) => id !== undefined), [a, b]);
  const named = useAsk(namesDocument, { ids: [...ids] }, ids.length === 0);
  const nameOf = (id: string): string | undefined => {
    const node = named.data?.nodes.find((one) => one?.id === id);
    return node != null && 'name' in node ? node.name : undefined;
  };
  const end = (id: string | undefined): ChosenEnd | null =>
    id === undefined ? null : { id, name: nameOf(id) };
  const lone = (a === undefined) === (b === undefined) ? undefined : (a ?? b);
  const only = useCallback(
    (id: string) =>
      lone === undefined
        ? comparableOf(id) !== undefined
        : comparableOf(id) === comparableOf(lone) && id !== lone,
    [lone],
  );
  const look = (next: CompareSearch) =>
    void navigate({ to: '/compare', resetScroll: false, search: { ...next } });
  const [one, other] = [end(a)?.name, end(b)?.name];
  const missing = named.data?.nodes.includes(null) === true;
  const both = one !== undefined && other !== undefined ? COMPARE.both(one, other) : undefined;
  return (
    <>
      <PageTitle title={both === undefined ? COMPARE.title : `${COMPARE.title}: ${both}`}>
        {both ?? COMPARE.title}
      </PageTitle>
      <TwoEnds
        labels={[COMPARE.first, COMPARE.second]}
        placeholder={COMPARE.find}
        ends={[end(a), end(b)]}
        only={only}
        swap={COMPARE.swap}
        onChoose={(which, id) => {
          const kept = which === 0 ? b : a;
          const like = kept !== undefined && comparableOf(kept) === comparableOf(id);
          const rest = like ? (which === 0 ? { b: kept } : { a: kept }) : {};
          look({ ...rest, ...(which === 0 ? { a: id } : { b: id }) });
        }}
        onSwap={() => look({ ...(b === undefined ? {} : { a: b }), ...(a === undefined ? {} : { b: a }) })}
      />
      {named.fault !== undefined && <Failed fault={named.fault} onRetry={named.retry} />}
      {missing && <p className="notice">{COMPARE.gone}</p>}
      {(a === undefined || b === undefined || a === b) && (
        <>
          <p className="notice">{missingWords(a, b)}</p>
          <p className="muted">{COMPARE.lead}</p>
        </>
      )}
      {a !== undefined && b !== undefined && a !== b && !missing && (
        <>
          <Comparison a={a} b={b} />
          {['concept', 'example'].includes(comparableOf(a) ?? '') && (
            <p>
              <Link to="/path" search={{ from: a, to: b }}>
                {COMPARE.pathBetween}
              </Link>
            </p>
          )}
        </>
      )}
    </>
  );
};

export const ComparePage = () => {
  const search: CompareSearch = useSearch({ strict: false });
  return (
    <article className="page wide">
      {search.of === undefined ? <Pair {...search} /> : <DivisionsOf id={search.of} />}
    </article>
  );
};
