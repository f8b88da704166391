/** The tree: every concept at each of its places, as rows that open; the overview’s twin in words. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ListLayout, Tree, Virtualizer } from 'react-aria-components';
import type { Key, Selection } from 'react-aria-components';
import { useAsk } from '../api/ask.ts';
import { NO_COUNTS } from '../filter/counts.ts';
import type { FilterCounts } from '../filter/counts.ts';
import { FilterBar } from '../filter/filter-bar.tsx';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import { PanePicture } from '../map/picture/pane-picture.tsx';
import { filterInput } from '../overview/above.ts';
import { LegendFold } from '../parts/legend-fold.tsx';
import type { PaneProps } from '../overview/pane-props.ts';
import { Failed, Waiting } from '../parts/states.tsx';
import { useNarrow } from '../state/media.ts';
import { pageStatus } from '../state/page.ts';
import { typeRow } from '../words/relations.ts';
import { TREE_WORDS, treeStatus } from '../words/tree.ts';
import type { TreeCountsQuery } from '../generated/graphql.ts';
import { placeInTreeDocument, treeCountsDocument } from './documents.ts';
import { NOTHING, TOP, conceptOf, inOrder, isRest, nodesUnder, openKeys, wayUp } from './rows.ts';
import type { TreeItemNode } from './rows.ts';
import { GoToPlace, treeItem } from './tree-row.tsx';
import './tree.css';
import { useBranches } from './use-branches.ts';
import { usePlaces } from './use-places.ts';
import type { TreeBranches } from './use-branches.ts';

/** Height of a row in px; on a narrow screen, where it is touched, more. */
const ROW = 34;
const TOUCHED_ROW = 44;

/** Rows of the whole tree by type; what stands in it at several places is counted at each. */
const countsOf = (types: TreeCountsQuery['tree']['types']): FilterCounts => ({
  ...NO_COUNTS,
  types: types.map(({ type, total }) => ({ type: typeRow(type).id, total })),
});

/** Which row of a concept is meant: the one that was chosen, or its first. */
const rowOf = (
  nodes: readonly TreeItemNode[],
  selected: string | null,
  chosen: string | null,
): string | null => {
  if (selected === null) return null;
  const rows = nodes.filter((node) => !isRest(node) && node.row.id === selected);
  return rows.find(({ key }) => key === chosen)?.key ?? rows[0]?.key ?? null;
};

/** Right on a row that is open leads to the first row under it, which is the next one. */
const intoFirst = (event: KeyboardEvent): void => {
  const { target } = event;
  if (event.key !== 'ArrowRight' || !(target instanceof HTMLElement)) return;
  if (target.getAttribute('role') !== 'row' || target.getAttribute('aria-expanded') !== 'true') return;
  event.preventDefault();
  event.stopPropagation();
  target.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
};

/** Opens what stands over the selected concept, once for each, so that it is seen. */
const useWayOpen = ({ selected, onChange }: PaneProps, { open, branches }: TreeBranches): void => {
  const concept = selected !== null && typeOfId(selected) === 'concept' ? selected : null;
  const asked = useAsk(placeInTreeDocument, { id: concept ?? '' }, concept === null);
  const done = useRef<string | null>(null);
  const here = branches.has(TOP);
  // An answer about the concept before may still be there.
  const answer = asked.data?.concept?.id === concept ? asked.data.ancestors : null;
  useEffect(() => {
    if (concept === null || answer === null || !here || done.current === concept) return;
    done.current = concept;
    // Whoever chose it in the tree has opened what is over it already.
    if (answer.paths.some(({ steps }) => steps.every(({ node }) => open.includes(node.id)))) return;
    onChange({ open: [...new Set([...open, ...wayUp(answer.paths)])] });
  }, [concept, answer, here, open, onChange]);
};

export const TreePane = (props: PaneProps) => {
  const { selected, view, onSelect, onOpen, onChange } = props;
  const { filter } = view;
  const input = useMemo(() => filterInput(filter), [filter]);
  const tree = useBranches(input, view.open);
  useWayOpen(props, tree);
  const { branches, more } = tree;
  const counts = useAsk(treeCountsDocument, { filter: input }).data;
  const counted = counts?.overview;
  const nodes = useMemo(() => nodesUnder(branches, new Set(tree.open)), [branches, tree.open]);
  const all = useMemo(() => inOrder(nodes), [nodes]);
  const expanded = useMemo(() => new Set<Key>(openKeys(nodes)), [nodes]);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = rowOf(all, selected, chosen);
  const grid = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const height = narrow ? TOUCHED_ROW : ROW;

  const shown = new Set(all.flatMap((node) => (isRest(node) || !node.row.kept ? [] : [node.row.id]))).size;
  const status = counted === undefined ? '' : treeStatus(shown, counted.totalCount, counted.filteredCount);
  useEffect(() => {
    pageStatus.set(status);
    return () => pageStatus.set('');
  }, [status]);

  // The selected row is brought into sight when it comes, not each time something else is opened.
  const at = current === null ? -1 : all.findIndex(({ key }) => key === current);
  const sought = useRef<string | null>(null);
  useEffect(() => {
    const node = grid.current;
    if (node === null || at < 0 || sought.current === current) return;
    sought.current = current;
    const top = at * height;
    if (top < node.scrollTop || top + height > node.scrollTop + node.clientHeight)
      node.scrollTop = Math.max(0, top - node.clientHeight / 3);
  }, [at, current, height]);

  const { goTo, onKey } = usePlaces({
    grid,
    all,
    height,
    onChoose: useCallback(
      (id: string, key: string, way: readonly string[]) => {
        setChosen(key);
        onSelect(id, { open: [...new Set([...tree.open, ...way])] });
      },
      [onSelect, tree.open],
    ),
  });

  const setOpen = (keys: ReadonlySet<Key>) => {
    const concepts = (set: ReadonlySet<Key>) => new Set([...set].map((key) => conceptOf(String(key))));
    const closed = [...expanded].filter((key) => !keys.has(key)).map((key) => conceptOf(String(key)));
    const added = [...keys].filter((key) => !expanded.has(key));
    const open = [...new Set([...tree.open, ...concepts(new Set(added))])].filter(
      (id) => !closed.includes(id),
    );
    onChange({ open: open.length === 0 ? [NOTHING] : open });
  };
  const choose = (selection: Selection) => {
    const key = selection === 'all' ? undefined : [...selection][0];
    const node = all.find((one) => one.key === key);
    if (node === undefined) {
      // A second time on what is selected: it is opened.
      if (selected !== null) onOpen(selected);
    } else if (isRest(node)) more(node.under);
    else {
      setChosen(node.key);
      sought.current = node.key;
      onSelect(node.row.id);
    }
  };

  const top = branches.get(TOP);
  if (top?.fault !== undefined && top.rows.length === 0)
    return <Failed fault={top.fault} onRetry={() => more(TOP)} />;
  if (top?.total === undefined) return <Waiting what={TREE_WORDS.loading} />;
  const picture = nodes.length > 0 && (
    <PanePicture
      view="tree"
      root={null}
      filter={filter}
      status={status}
      load={async () => {
        const { treeDrawing } = await import('./drawing.ts');
        return (about, notes, measure) => treeDrawing(all, current, about, notes, measure);
      }}
    />
  );
  return (
    <>
      {!narrow && picture}
      <div
        className="tree"
        onKeyDownCapture={(event) => {
          intoFirst(event);
          onKey(event);
        }}
      >
        <div className="tree-head" aria-hidden="true">
          {TREE_WORDS.columns.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </div>
        <GoToPlace value={goTo}>
          <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: height }}>
            <Tree
              ref={grid}
              className="tree-grid"
              aria-label={`${TREE_WORDS.label}. ${TREE_WORDS.keys}`}
              items={nodes}
              dependencies={[nodes]}
              selectionMode="single"
              selectionBehavior="toggle"
              selectedKeys={current === null ? [] : [current]}
              onSelectionChange={choose}
              expandedKeys={expanded}
              onExpandedChange={setOpen}
              renderEmptyState={() => (
                <p className="muted">
                  {(counted?.filteredCount ?? 0) > 0 ? TREE_WORDS.nothingKept : TREE_WORDS.empty}
                </p>
              )}
            >
              {(node) => treeItem(node, null)}
            </Tree>
          </Virtualizer>
        </GoToPlace>
      </div>
      <div className="pane-foot">
        <p className="tree-status muted">{status}</p>
        {narrow && picture}
      </div>
      <LegendFold>
        <FilterBar
          filter={filter}
          counts={countsOf(counts?.tree.types ?? [])}
          shown={counted?.totalCount ?? 0}
          total={(counted?.totalCount ?? 0) + (counted?.filteredCount ?? 0)}
          noun="concept"
          onChange={(next) => onChange({ filter: next })}
        />
      </LegendFold>
    </>
  );
};
