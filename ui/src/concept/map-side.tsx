/** The map of a term with its tools over it and the legend, which is the filter, under it. */
import { useState } from 'react';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import { FilterBar } from '../filter/filter-bar.tsx';
import type { Layout } from '../map/layout/geometry.ts';
import { MapTools } from '../map/map-tools.tsx';
import { later } from '../parts/later.tsx';
import { LegendFold } from '../parts/legend-fold.tsx';
import { Waiting } from '../parts/states.tsx';
import type { ViewControl } from '../state/use-view.ts';
import { UI } from '../words/interface.ts';
import type { AroundTerm } from './use-around.ts';

const FocusMap = later(
  async () => (await import('../map/focus-map.tsx')).FocusMap,
  <Waiting what={UI.loadingRelations} />,
);

interface MapSideProps extends ViewControl {
  readonly about: AroundTerm;
  /** What is shown and what is not, in one sentence. */
  readonly status: string;
  readonly onOpen: (term: string) => void;
  /** A group of the list is to be read there. */
  readonly onList: (group: string) => void;
  readonly layout: Layout | null;
  readonly onLayout: (layout: Layout) => void;
}

export const MapSide = (props: MapSideProps) => {
  const { about, view, change, status, layout, onList } = props;
  const [pointed, setPointed] = useState<RelationType | null>(null);
  const { model, data, around } = about;
  const latest = data?.latestChange;
  const state = { seq: latest?.seq ?? 0, date: latest?.at.slice(0, 10) ?? '' };
  const unfold = (group: string, fold: boolean) => {
    const without = view.open.filter((one) => one !== group);
    if (fold) change({ open: without });
    else if (without.length < view.open.length) onList(group);
    else change({ open: [...view.open, group] });
  };
  return (
    <>
      <MapTools
        depth={view.depth}
        onDepth={(depth) => change({ depth, open: [] })}
        layout={layout}
        about={model === undefined ? null : { name: model.center.name, id: model.center.id, ...state }}
        note={status}
      />
      {model === undefined ? (
        <Waiting what={UI.loadingRelations} />
      ) : (
        <FocusMap
          model={model}
          open={view.open}
          lit={view.lit}
          chosen={view.edge}
          dimOthers={pointed}
          status={status}
          onChoose={(edge) => change({ edge })}
          onOpen={props.onOpen}
          onMore={unfold}
          onLayout={props.onLayout}
        />
      )}
      {around !== undefined && around.rows.length > 0 && (
        <LegendFold>
          <FilterBar
            filter={view.filter}
            counts={about.counts}
            shown={about.kept}
            total={around.rows.length}
            noun="relation"
            agents={about.agents}
            onChange={(filter) => change({ filter })}
            onPoint={setPointed}
          />
        </LegendFold>
      )}
    </>
  );
};
