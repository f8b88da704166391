/** The map's one tab stop: a real button over the current box, with its spoken name. Arrow keys move it. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Layout } from './layout/geometry.ts';
import type { Group, MapTerm } from './model.ts';
import { boxSpeech } from './speech.ts';
import { STEP_KEYS, walk } from './layout/walk.ts';

interface MapCursorProps {
  readonly layout: Layout;
  readonly center: MapTerm;
  readonly groups: readonly Group[];
  readonly onOpen: (term: string) => void;
  readonly onChoose: (relation: string | null) => void;
  /** The concept it stands on, so that its copies light up; null when focus leaves. */
  readonly onMove: (term: string | null) => void;
}

export const MapCursor = ({ layout, center, groups, onOpen, onChoose, onMove }: MapCursorProps) => {
  const [at, setAt] = useState(center.id);
  const button = useRef<HTMLButtonElement>(null);
  const held = useRef(false);
  const box = layout.boxes.find((one) => one.id === at) ?? layout.boxes[0]!;

  // A new button for every box, so that its name is read out when it takes the focus.
  useEffect(() => {
    if (!held.current) return;
    button.current?.focus({ preventScroll: false });
  }, [box.id, center.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEP_KEYS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(walk(layout, box.id, step));
    } else if (event.key === 'Home') {
      event.preventDefault();
      setAt(center.id);
    } else if (event.key === ' ') {
      event.preventDefault();
      onChoose(box.relation?.id ?? null);
    }
  };
  return (
    <button
      key={box.id}
      ref={button}
      type="button"
      className="map-cursor"
      data-pill={box.term.shape === 'mechanism'}
      aria-label={boxSpeech(box, center, groups)}
      style={{ left: box.x - box.w / 2, top: box.y - box.h / 2, width: box.w, height: box.h }}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (box.side === 'focus') return;
        setAt(box.term.id);
        onOpen(box.term.id);
      }}
      onFocus={() => {
        held.current = true;
        onMove(box.term.id);
      }}
      onBlur={(event) => {
        // A blur because the button is replaced is not a leaving.
        if (event.relatedTarget !== null || event.currentTarget.isConnected) held.current = false;
        onMove(null);
      }}
    />
  );
};
