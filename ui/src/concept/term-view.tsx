/** Map and panel of one concept or example, in step: choosing an edge in one lights it in the other. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { slugOf, typeOfId } from '../../../schema/vocabulary/ids.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import type { NeighbourhoodOfQuery } from '../generated/graphql.ts';
import { useAsk } from '../api/ask.ts';
import type { Layout } from '../map/layout/geometry.ts';
import { Legend } from '../map/legend/legend.tsx';
import { groupsOf } from '../map/model.ts';
import { RelationList } from '../outline/relation-list.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { announcement, pageStatus } from '../state/page.ts';
import { useNarrow } from '../state/media.ts';
import { UI, plural } from '../words/interface.ts';
import { typeRow } from '../words/relations.ts';
import './concept.css';
import { neighbourhoodDocument } from './documents.ts';
import { mapInput } from './map-input.ts';
import { hiddenTypes } from './view-search.ts';
import type { TermSearch } from './view-search.ts';

const FocusMap = lazy(async () => ({ default: (await import('../map/focus-map.tsx')).FocusMap }));

interface TermViewProps {
  readonly id: string;
  /** Above the relations in the panel, and below them. */
  readonly head: ReactNode;
  readonly foot: ReactNode;
}

type Answer = NonNullable<NeighbourhoodOfQuery['neighbourhood']>;

const statusWords = (answer: Answer, shown: number, drawn: number | null): string => {
  const all = answer.totalCount;
  const map = drawn === null || drawn === shown ? '' : `, ${drawn} of them on the map`;
  return `${shown} of ${plural(all, 'relation')} shown${map}, to ${plural(answer.nodes.length, 'neighbour')}`;
};

/** On a narrow screen the legend is folded away. */
const Fold = ({
  narrow,
  summary,
  children,
}: {
  readonly narrow: boolean;
  readonly summary: string;
  readonly children: ReactNode;
}) =>
  narrow ? (
    <details className="legend-fold">
      <summary>{summary}</summary>
      {children}
    </details>
  ) : (
    children
  );

export const TermView = ({ id, head, foot }: TermViewProps) => {
  const search: TermSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const narrow = useNarrow();
  const asked = useAsk(neighbourhoodDocument, { id });
  const answer = asked.data?.neighbourhood ?? undefined;
  const divisions = asked.data?.concept?.divisions;
  const hide = search.hide;
  const input = useMemo(
    () =>
      answer === undefined
        ? undefined
        : mapInput(answer, hiddenTypes(hide === undefined ? {} : { hide }), divisions ?? []),
    [answer, hide, divisions],
  );
  const groups = useMemo(() => (input === undefined ? [] : groupsOf(input)), [input]);
  const [layout, setLayout] = useState<Layout | null>(null);
  const [pointed, setPointed] = useState<RelationType | null>(null);
  const folded = layout?.folded ?? {};

  const look = useCallback(
    (change: Partial<Record<keyof TermSearch, string | undefined>>) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: TermSearch) => {
          const next = { ...before, ...change };
          return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
        },
      }),
    [navigate],
  );
  const choose = useCallback((edge: string | null) => look({ edge: edge ?? undefined }), [look]);
  const open = useCallback(
    (term: string) => {
      if (term === id) return;
      const to = typeOfId(term) === 'example' ? '/example/$' : '/concept/$';
      void navigate({ to, params: { _splat: slugOf(term) }, search: hide === undefined ? {} : { hide } });
    },
    [navigate, id, hide],
  );
  const toggle = (type: RelationType) => {
    const hidden = hiddenTypes(search);
    const next = hidden.includes(type) ? hidden.filter((one) => one !== type) : [...hidden, type];
    look({ hide: next.length > 0 ? next.join(',') : undefined });
  };
  const more = (group: string) => {
    look({ view: undefined });
    const heading = document.getElementById(`group-${group}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };

  const drawn = layout === null || (narrow && search.view !== 'map') ? null : layout.lines.length;
  const words =
    answer === undefined || input === undefined ? '' : statusWords(answer, input.relations.length, drawn);
  useEffect(() => {
    pageStatus.set(words);
    return () => pageStatus.set('');
  }, [words]);
  useEffect(() => {
    if (input !== undefined)
      announcement.set(`${input.center.name}: ${plural(input.relations.length, 'relation')}`);
  }, [input]);

  const showMap = !narrow || search.view === 'map';
  const showPanel = !narrow || search.view !== 'map';
  return (
    <div className="term-view" data-view={showMap ? (showPanel ? 'both' : 'map') : 'outline'}>
      {showMap && (
        <section className="map-side" aria-label={UI.map}>
          {!showPanel && (
            <div className="visually-hidden">
              <PageTitle title={input === undefined ? UI.map : input.center.name} />
            </div>
          )}
          {asked.loading && input === undefined && <Waiting what={UI.loadingRelations} />}
          {input !== undefined && (
            <Suspense fallback={<Waiting what={UI.loadingRelations} />}>
              <FocusMap
                center={input.center}
                groups={groups}
                chosen={search.edge ?? null}
                dimOthers={pointed}
                onChoose={choose}
                onOpen={open}
                onMore={more}
                onLayout={setLayout}
              />
            </Suspense>
          )}
          {answer !== undefined && answer.counts.length > 0 && (
            <Fold narrow={narrow} summary="Lines and filter">
              <Legend
                counts={answer.counts.map(({ type, total }) => ({ type: typeRow(type).id, total }))}
                hidden={hiddenTypes(search)}
                onToggle={toggle}
                onPoint={setPointed}
              />
            </Fold>
          )}
        </section>
      )}
      {showPanel && (
        <section className="panel" aria-label="What the atlas says" id="panel" tabIndex={-1}>
          {head}
          {asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
          {input !== undefined && (
            <section className="panel-part" aria-labelledby="relations-heading" id="relations">
              <h2 id="relations-heading" className="panel-heading">
                Relations,{' '}
                {input.relations.length === answer?.totalCount ? '' : `${input.relations.length} of `}
                {answer?.totalCount}
              </h2>
              {groups.length === 0 && <p className="muted">No relations yet.</p>}
              <RelationList
                center={input.center}
                groups={groups}
                chosen={search.edge ?? null}
                folded={showMap ? folded : {}}
                onChoose={choose}
              />
            </section>
          )}
          {foot}
        </section>
      )}
    </div>
  );
};
