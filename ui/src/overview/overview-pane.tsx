/** The overview: the atlas from above, what its marks mean, the filter, and how much of it is drawn. */
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { useAsk } from '../api/ask.ts';
import { NO_COUNTS } from '../filter/counts.ts';
import type { FilterCounts } from '../filter/counts.ts';
import { FilterBar } from '../filter/filter-bar.tsx';
import type { Above } from '../map/overview/model.ts';
import type { AboveMap } from '../map/overview/above-map.ts';
import { OverviewCanvas } from '../map/overview/overview-canvas.tsx';
import { later } from '../parts/later.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { useNarrow } from '../state/media.ts';
import { pageStatus } from '../state/page.ts';
import { patched } from '../state/use-view.ts';
import type { ViewState } from '../state/view.ts';
import { UI } from '../words/interface.ts';
import { OVERVIEW_WORDS, overviewStatus } from '../words/overview.ts';
import { aboveOf, filterInput } from './above.ts';
import { overviewDocument } from './documents.ts';
import { LegendFold } from '../parts/legend-fold.tsx';
import { OverviewKey } from './overview-key.tsx';
import './overview-pane.css';
import type { PaneProps } from './pane-props.ts';
import { overviewCursor } from './speech.ts';

/** The branch that is open: the last concept named. */
const rootOf = ({ open }: ViewState): string | null =>
  open.findLast((id) => typeOfId(id) === 'concept') ?? null;

const Picture = later(async () => (await import('../map/picture/pane-picture.tsx')).PanePicture);

/** Figures for kinds, levels and the like come with the choices themselves. */
const countsOf = ({ types }: Above, { hide }: ViewFilter): FilterCounts => ({
  ...NO_COUNTS,
  types: types.filter(({ type, total }) => total > 0 || hide.includes(type)),
});

const statusOf = (above: Above, lit: readonly string[]): string =>
  overviewStatus({
    total: above.total,
    hidden: above.hidden,
    filtered: above.filtered,
    bridges: above.dots.filter(({ kept }) => !kept).length,
    root: above.root?.name ?? null,
    ...(lit.length === 0
      ? {}
      : { lit: { all: lit.length, drawn: above.dots.filter(({ id }) => lit.includes(id)).length } }),
  });

/** Where one is: the whole, or a branch with the way back. */
const Crumbs = ({ above, onWhole }: { readonly above: Above; readonly onWhole: () => void }) => (
  <p className="overview-crumbs">
    <button type="button" className="plain-button" onClick={onWhole}>
      {OVERVIEW_WORDS.whole}
    </button>
    <span aria-hidden="true"> / </span>
    <strong>{above.root?.name}</strong>
    {above.hidden > 0 && (
      <Link
        to="."
        search={(before: Readonly<Record<string, unknown>>) =>
          patched(before, { view: 'tree', open: above.root === null ? [] : [above.root.id] })
        }
      >
        {OVERVIEW_WORDS.seeTree}
      </Link>
    )}
  </p>
);

export const OverviewPane = ({ selected, view, onSelect, onOpen, onChange }: PaneProps) => {
  const { filter } = view;
  const map = useRef<AboveMap | null>(null);
  const narrow = useNarrow();
  const root = rootOf(view);
  const asked = useAsk(overviewDocument, { root, filter: filterInput(filter) });
  const above = useMemo(() => (asked.data === undefined ? undefined : aboveOf(asked.data)), [asked.data]);
  const cursor = useMemo(
    () => (above === undefined ? undefined : overviewCursor(above, selected)),
    [above, selected],
  );
  const status = above === undefined ? '' : statusOf(above, view.lit);
  useEffect(() => {
    pageStatus.set(status);
    return () => pageStatus.set('');
  }, [status]);

  if (asked.fault !== undefined && above === undefined)
    return <Failed fault={asked.fault} onRetry={asked.retry} />;
  if (above === undefined || cursor === undefined) return <Waiting what={OVERVIEW_WORDS.loading} />;

  const opensBranch = (id: string): boolean =>
    above.root?.id !== id && above.dots.some((dot) => dot.id === id && dot.hidden > 0);
  const enter = (id: string) => (opensBranch(id) ? onSelect(id, { open: [id] }) : onOpen(id));
  const press = (id: string) => onSelect(id, opensBranch(id) ? { open: [id] } : undefined);
  const keptNone = above.dots.length === 0;
  const picture = !keptNone && (
    <Picture
      view="overview"
      root={above.root}
      filter={filter}
      status={status}
      load={async () => {
        const { drawShown } = await import('../map/overview/drawing.ts');
        return drawShown(() => map.current?.shown() ?? null);
      }}
    />
  );
  return (
    <>
      {!narrow && picture}
      {above.root !== null && <Crumbs above={above} onWhole={() => onChange({ open: [] })} />}
      {keptNone ? (
        <p className="overview-none muted">
          {above.filtered > 0 ? (
            OVERVIEW_WORDS.nothingKept
          ) : (
            <>
              {OVERVIEW_WORDS.empty} <Link to="/add">{UI.addOne}</Link>
            </>
          )}
        </p>
      ) : (
        <OverviewCanvas
          above={above}
          cursor={cursor}
          label={`${OVERVIEW_WORDS.label}: ${status}. ${OVERVIEW_WORDS.keys}`}
          selected={selected}
          lit={view.lit}
          handle={map}
          onSelect={press}
          onOpen={enter}
        />
      )}
      <div className="pane-foot">
        <p className="overview-status muted">{status}</p>
        {narrow && picture}
      </div>
      <LegendFold>
        <OverviewKey />
        <FilterBar
          filter={filter}
          counts={countsOf(above, filter)}
          shown={above.total}
          total={above.total + above.filtered}
          noun="concept"
          onChange={(next) => onChange({ filter: next })}
        />
      </LegendFold>
    </>
  );
};
