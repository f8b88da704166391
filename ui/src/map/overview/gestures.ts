/** Wheel, drag and pinch on a picture, as moves of a camera. */
import type { Spot } from './camera.ts';

export interface GestureEvents {
  readonly zoom: (factor: number, at: Spot) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly hover: (at: Spot | null) => void;
  /** A press that did not become a drag; `again` when it is the second one of two quick ones. */
  readonly press: (at: Spot, again: boolean) => void;
}

/** Farther than this a press is a drag. */
const SLACK = 4;
/** Two presses within this many ms are one double press. */
const DOUBLE_MS = 400;
const ZOOM_PER_PIXEL = 0.0016;
/** Pixels of a line, where a wheel counts lines. */
const LINE = 18;

// Kept across pictures: the first press of two may lead to another page with the same picture.
let lastPress = { time: -Infinity, x: 0, y: 0 };

/** Follows an element's pointers and wheel; gives the way to stop. */
export const followGestures = (element: HTMLElement, events: GestureEvents): (() => void) => {
  const pointers = new Map<number, Spot>();
  let start: Spot | null = null;
  let dragged = false;

  const spotOf = (event: MouseEvent): Spot => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
    // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
    const speed = event.ctrlKey ? 6 * ZOOM_PER_PIXEL : ZOOM_PER_PIXEL;
    events.zoom(Math.exp(-Math.max(-400, Math.min(400, pixels)) * speed), spotOf(event));
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, spotOf(event));
    if (pointers.size === 1) {
      start = spotOf(event);
      dragged = false;
    } else dragged = true;
  };
  const pinch = (id: number, spot: Spot): void => {
    const other = [...pointers].find(([key]) => key !== id)?.[1];
    const before = pointers.get(id);
    if (other === undefined || before === undefined) return;
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const now = Math.hypot(spot.x - other.x, spot.y - other.y);
    if (was > 8) events.zoom(now / was, { x: (spot.x + other.x) / 2, y: (spot.y + other.y) / 2 });
    events.pan((spot.x - before.x) / 2, (spot.y - before.y) / 2);
  };
  const onMove = (event: PointerEvent) => {
    const spot = spotOf(event);
    const before = pointers.get(event.pointerId);
    if (before === undefined) return events.hover(spot);
    if (start !== null && Math.hypot(spot.x - start.x, spot.y - start.y) > SLACK) dragged = true;
    if (pointers.size > 1) pinch(event.pointerId, spot);
    else if (dragged) events.pan(spot.x - before.x, spot.y - before.y);
    if (dragged || pointers.size > 1) pointers.set(event.pointerId, spot);
  };
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || dragged || event.type !== 'pointerup') return;
    const { timeStamp, clientX: x, clientY: y } = event;
    const again =
      timeStamp - lastPress.time < DOUBLE_MS && Math.hypot(x - lastPress.x, y - lastPress.y) < 2 * SLACK;
    lastPress = { time: again ? -Infinity : timeStamp, x, y };
    events.press(spotOf(event), again);
  };
  const onLeave = () => events.hover(null);

  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  element.addEventListener('pointerleave', onLeave);
  return () => {
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onUp);
    element.removeEventListener('pointerleave', onLeave);
  };
};
