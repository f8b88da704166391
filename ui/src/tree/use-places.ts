/** From one place of a concept in the tree to another: opens what is over it, and puts the focus on its row there. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { isRest, rowKeyOf } from './rows.ts';
import type { TreeItemNode } from './rows.ts';
import { nextPlace } from './standing.ts';
import type { GoTo } from './tree-row.tsx';

/** Frames to wait for a row that has been scrolled to. */
const MOST_FRAMES = 30;

interface PlacesProps {
  readonly grid: RefObject<HTMLDivElement | null>;
  /** All rows as they stand under each other. */
  readonly all: readonly TreeItemNode[];
  /** Height of a row in px. */
  readonly height: number;
  /** The row with this key is chosen, with these concepts open as well. */
  readonly onChoose: (id: string, key: string, way: readonly string[]) => void;
}

export interface Places {
  readonly goTo: GoTo;
  /** Square brackets on a row lead to its concept’s place after this one, or before it. */
  readonly onKey: (event: KeyboardEvent) => void;
}

export const usePlaces = ({ grid, all, height, onChoose }: PlacesProps): Places => {
  const wanted = useRef<string | null>(null);
  // Where the place is open already nothing else changes.
  const [turn, setTurn] = useState(0);
  const goTo: GoTo = useCallback(
    ({ id }, { way }) => {
      const key = rowKeyOf(way, id);
      wanted.current = key;
      setTurn((before) => before + 1);
      onChoose(id, key, way);
    },
    [onChoose],
  );

  // The row may have to be loaded first; then it is brought into sight, and then it is there.
  useEffect(() => {
    const key = wanted.current;
    const node = grid.current;
    const at = key === null ? -1 : all.findIndex((one) => one.key === key);
    if (key === null || node === null || at < 0) return undefined;
    wanted.current = null;
    const top = at * height;
    if (top < node.scrollTop || top + height > node.scrollTop + node.clientHeight)
      node.scrollTop = Math.max(0, top - node.clientHeight / 3);
    let frames = 0;
    const focus = () => {
      const row = node.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
      frames += 1;
      if (row !== null) row.focus();
      else if (frames < MOST_FRAMES) requestAnimationFrame(focus);
    };
    requestAnimationFrame(focus);
    return undefined;
  }, [turn, all, grid, height]);

  const onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if ((key !== '[' && key !== ']') || event.ctrlKey || event.metaKey) return;
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const node = all.find((one) => one.key === row?.dataset['row']);
    if (node === undefined || isRest(node)) return;
    // Else it would be a letter of a name that is looked for.
    event.preventDefault();
    event.stopPropagation();
    const place = nextPlace(node.row, node.key, key === '[');
    if (place !== null) goTo(node.row, place);
  };
  return { goTo, onKey };
};
