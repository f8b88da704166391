/**
 * The one tab stop of a picture: a real button over the current thing, with its spoken name. Arrow keys move it
 * by the rules of a cursor model, so that map and overview are walked alike.
 */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useRouter } from '@tanstack/react-router';
import { stepWith } from './cursor.ts';
import type { CursorModel, Stop, Trail } from './cursor.ts';
import { STEP_KEYS } from './layout/walk.ts';

interface CanvasCursorProps {
  readonly model: CursorModel;
  /** Where a stop lies, in px from the picture’s corner; null when it is not in sight. */
  readonly placeOf: (id: string) => {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** Whether the thing there is round. */
  readonly pill?: (id: string) => boolean;
  /** Enter or a click. */
  readonly onOpen: (stop: Stop) => void;
  /** Space; without it Space opens as well. */
  readonly onWhy?: (stop: Stop) => void;
  /** The stop it stands on; null when the focus leaves. */
  readonly onMove: (stop: Stop | null) => void;
}

const NO_TRAIL: Trail = new Map();

/** Hidden at the picture’s corner while its thing is out of sight. */
const CORNER = { left: 0, top: 0, width: 24, height: 24 };

/** When something was opened from a cursor: the picture that then comes, perhaps on another page, takes the focus. */
let openedAt = Number.NEGATIVE_INFINITY;
const OPENING_MS = 4_000;

/** Where cursors were left, by step of the history and what stood in the middle, so that Back finds them there. */
const places = new Map<number, Map<string, string>>();

/** The cursor stands at `at` in the view that this step of the history shows. */
const leaveAt = (step: number, home: string, at: string): void => {
  const known = places.get(step) ?? new Map<string, string>();
  known.set(home, at);
  places.set(step, known);
};

/** Where it was left; `home` where it was not moved. */
const leftAt = (step: number, home: string): string => places.get(step)?.get(home) ?? home;

/** What is opened from a step comes instead of all that came after it. */
const forgetAfter = (step: number): void => {
  for (const one of places.keys()) if (one > step) places.delete(one);
};

export const CanvasCursor = (props: CanvasCursorProps) => {
  const { model, placeOf, pill, onOpen, onWhy, onMove } = props;
  const { history } = useRouter();
  const historyStep = (): number => history.location.state.__TSR_index;
  const placeIn = (home: string) => ({ home, at: leftAt(historyStep(), home) });
  // Another home, such as another concept in the middle, takes the cursor there, or where Back had left it.
  const [asked, setAsked] = useState(() => placeIn(model.home));
  if (asked.home !== model.home) setAsked(placeIn(model.home));
  const button = useRef<HTMLButtonElement>(null);
  const held = useRef(false);
  const trail = useRef<Trail>(NO_TRAIL);
  const wanted = asked.home === model.home ? asked.at : model.home;
  const stop = model.stop(wanted) ?? model.stop(model.home);
  const at = stop?.id ?? model.home;

  // A new button for every stop, so that its name is read out when it takes the focus.
  useEffect(() => {
    if (held.current) button.current?.focus();
  }, [at, model.home]);
  useEffect(() => {
    if (performance.now() - openedAt < OPENING_MS) button.current?.focus();
    openedAt = Number.NEGATIVE_INFINITY;
  }, []);
  useEffect(() => {
    trail.current = NO_TRAIL;
  }, [model.home]);

  if (stop === undefined) return null;

  const setAt = (id: string) => {
    leaveAt(historyStep(), model.home, id);
    setAsked({ home: model.home, at: id });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = STEP_KEYS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = stepWith(model, trail.current, at, step);
      trail.current = next.trail;
      setAt(next.at);
    } else if (event.key === 'Home') {
      event.preventDefault();
      setAt(model.home);
    } else if (event.key === ' ') {
      event.preventDefault();
      (onWhy ?? onOpen)(stop);
    }
  };
  return (
    <button
      key={at}
      ref={button}
      type="button"
      className="map-cursor"
      data-keys="map"
      data-term={stop.term}
      data-pill={pill?.(at) === true}
      aria-label={stop.speech}
      style={placeOf(at) ?? CORNER}
      onKeyDown={onKeyDown}
      onClick={() => {
        openedAt = performance.now();
        forgetAfter(historyStep());
        onOpen(stop);
      }}
      onFocus={() => {
        held.current = true;
        onMove(stop);
      }}
      onBlur={(event) => {
        // A blur because the button is replaced is not a leaving.
        if (event.relatedTarget !== null || event.currentTarget.isConnected) held.current = false;
        onMove(null);
      }}
    />
  );
};
