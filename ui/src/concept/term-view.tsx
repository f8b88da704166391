/** Map and panel of one concept or example, in step: choosing an edge in one lights it in the other. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { isFiltering } from '../../../schema/view/filter.ts';
import { slugOf, typeOfId } from '../../../schema/vocabulary/ids.ts';
import { ViewSwitch } from '../app/view-switch.tsx';
import type { Layout } from '../map/layout/geometry.ts';
import { FilterBar } from '../filter/filter-bar.tsx';
import { FurtherList } from '../outline/further-list.tsx';
import { RelationList } from '../outline/relation-list.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed } from '../parts/states.tsx';
import { announcement, pageStatus } from '../state/page.ts';
import { useNarrow } from '../state/media.ts';
import { carried, useShownView, useView } from '../state/use-view.ts';
import { UI, plural } from '../words/interface.ts';
import { MAP_WORDS, mapStatus } from '../words/map.ts';
import './concept.css';
import { MapSide } from './map-side.tsx';
import type { AroundTerm } from './use-around.ts';
import { CONCEPT_TEXT } from '../words/pages/concept.ts';

interface TermViewProps {
  readonly id: string;
  /** Asked for together with the page, not after it. */
  readonly about: AroundTerm;
  /** Above the relations in the panel, and below them. */
  readonly head: ReactNode;
  readonly foot: ReactNode;
}

/** What is shown and what is not; empty while nothing is known. Shown and hidden make the total. */
const statusOf = ({ data, around, kept }: AroundTerm, layout: Layout | null, depth: number): string => {
  const answer = data?.neighbourhood;
  if (answer === undefined || answer === null || around === undefined || data === undefined) return '';
  const drawn = layout === null ? kept : Math.min(kept, layout.lines.length);
  return mapStatus({
    things: layout === null ? null : new Set(layout.boxes.map(({ term }) => term.id)).size,
    allThings: data.stats.concepts + data.stats.examples,
    depth,
    drawn,
    listed: kept - drawn,
    filtered: around.rows.length - kept,
    unread: answer.totalCount - around.rows.length,
  });
};

export const TermView = ({ id, about, head, foot }: TermViewProps) => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const narrow = useNarrow();
  const { view, change } = useView();
  const shown = useShownView('term');
  const { asked, data, model, around } = about;
  const [layout, setLayout] = useState<Layout | null>(null);
  const showMap = shown === 'map';
  // Overview and tree stand beside this page, and say themselves what they show.
  const aside = shown === 'overview' || shown === 'tree';
  const showPanel = !narrow || shown === 'outline';

  const open = useCallback(
    (term: string) => {
      if (term === id) return;
      const to = typeOfId(term) === 'example' ? '/example/$' : '/concept/$';
      void navigate({ to, params: { _splat: slugOf(term) }, search: carried(search) });
    },
    [navigate, id, search],
  );
  const toList = (group: string) => {
    if (narrow) change({ view: null });
    const heading = document.getElementById(`group-${group}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };

  const status = statusOf(about, showMap ? layout : null, view.depth);
  useEffect(() => {
    if (aside) return undefined;
    pageStatus.set(status);
    return () => pageStatus.set('');
  }, [aside, status]);
  // Open from the start where a filter is at work; after that it is the reader’s.
  const [legendOpen] = useState(isFiltering(view.filter));
  const told = useRef<string | null>(null);
  useEffect(() => {
    // Once for each concept: what the filter then leaves is said by the filter.
    if (model === undefined || told.current === model.center.id) return;
    told.current = model.center.id;
    const relations = model.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    announcement.set(`${model.center.name}: ${plural(relations, 'relation')}`);
  }, [model]);

  const drawn = useMemo(() => new Set(layout?.lines.map(({ relation }) => relation.id)), [layout]);
  const total = data?.neighbourhood?.totalCount ?? 0;
  return (
    <div className="term-view" data-view={showMap ? (showPanel ? 'both' : 'map') : 'outline'}>
      {aside && !showPanel && (
        <div className="visually-hidden">
          <PageTitle title={model === undefined ? UI.map : model.center.name} />
        </div>
      )}
      {showMap && (
        <section className="map-side" aria-label={UI.map}>
          {!showPanel && (
            <div className="visually-hidden">
              <PageTitle title={model === undefined ? UI.map : model.center.name} />
            </div>
          )}
          <MapSide
            about={about}
            view={view}
            change={change}
            status={status}
            onOpen={open}
            onList={toList}
            layout={layout}
            onLayout={setLayout}
          />
        </section>
      )}
      {showPanel && (
        <section className="panel" aria-label={CONCEPT_TEXT.whatTheAtlasSays} id="panel" tabIndex={-1}>
          {shown === 'outline' && !narrow && <ViewSwitch place="term" />}
          {head}
          {asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
          {shown === 'outline' && around !== undefined && around.rows.length > 0 && (
            <details className="legend-fold" open={legendOpen}>
              <summary>{MAP_WORDS.legend}</summary>
              <FilterBar
                filter={view.filter}
                counts={about.counts}
                shown={about.kept}
                total={around.rows.length}
                noun="relation"
                agents={about.agents}
                opens="down"
                onChange={(filter) => change({ filter })}
              />
            </details>
          )}
          {model !== undefined && (
            <section className="panel-part" aria-labelledby="relations-heading" id="relations">
              <h2 id="relations-heading" className="panel-heading">
                {CONCEPT_TEXT.relations} {about.kept === total ? '' : `${about.kept} of `}
                {total}
              </h2>
              {about.kept === 0 && (
                <p className="muted">{total === 0 ? MAP_WORDS.none : MAP_WORDS.noneKept}</p>
              )}
              <RelationList
                center={model.center}
                groups={model.groups}
                chosen={view.edge}
                folded={showMap ? (layout?.folded ?? {}) : {}}
                onChoose={(edge) => change({ edge })}
              />
              <FurtherList
                model={model}
                chosen={view.edge}
                folded={showMap ? (layout?.folded ?? {}) : null}
                drawn={drawn}
                onChoose={(edge) => change({ edge })}
              />
            </section>
          )}
          {foot}
        </section>
      )}
    </div>
  );
};
