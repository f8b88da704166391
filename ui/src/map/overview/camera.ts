/** From the plane to the screen: moved and scaled. Pure. */

export interface Camera {
  /** Screen pixels to a unit of the plane. */
  readonly zoom: number;
  /** Where the plane's corner lies on the screen. */
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const MOST_ZOOM = 3;
/** How far out, against what shows the whole. */
const FARTHEST = 0.6;
/** One press of + or −. */
export const STEP = 1.25;

export const toScreen = ({ zoom, x, y }: Camera, spot: Spot): Spot => ({
  x: spot.x * zoom + x,
  y: spot.y * zoom + y,
});

/**
 * The whole plane in the middle of a window, never larger than life. `reaches`: what lies at `x` of the plane takes
 * that many pixels to the right of it, whatever the zoom.
 */
export const fitted = (
  plane: Size,
  window: Size,
  reaches: readonly { readonly x: number; readonly reach: number }[] = [],
): Camera => {
  const zoom = reaches.reduce(
    (least, { x, reach }) => (x > 0 ? Math.min(least, Math.max((window.width - reach) / x, 0.1)) : least),
    Math.min(window.width / plane.width, window.height / plane.height, 1),
  );
  const right = reaches.reduce((most, { x, reach }) => Math.max(most, x * zoom + reach), 0);
  return {
    zoom,
    x: Math.max((window.width - (right === 0 ? plane.width * zoom : right)) / 2, 0),
    y: Math.max((window.height - plane.height * zoom) / 2, 0),
  };
};

/** Keeps some of the plane in the window. */
export const held = (camera: Camera, plane: Size, window: Size): Camera => {
  const hold = (at: number, length: number, room: number): number => {
    const margin = Math.min(120, room / 3);
    return Math.min(Math.max(at, margin - length), room - margin);
  };
  return {
    zoom: camera.zoom,
    x: hold(camera.x, plane.width * camera.zoom, window.width),
    y: hold(camera.y, plane.height * camera.zoom, window.height),
  };
};

/** Zoomed by a factor; what lies under `at` stays there. */
export const zoomed = (camera: Camera, factor: number, at: Spot, plane: Size, window: Size): Camera => {
  const least = fitted(plane, window).zoom * FARTHEST;
  const zoom = Math.min(Math.max(camera.zoom * factor, least), MOST_ZOOM);
  const by = zoom / camera.zoom;
  return held({ zoom, x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by }, plane, window);
};

/** Moved as little as brings a spot of the plane, and `right` pixels beside it, away from the edges. */
export const revealed = (camera: Camera, spot: Spot, window: Size, right: number): Camera => {
  const at = toScreen(camera, spot);
  const edge = 32;
  const into = (value: number, least: number, most: number): number =>
    most < least ? least - value : Math.max(least - value, 0) + Math.min(most - value, 0);
  return {
    zoom: camera.zoom,
    x: camera.x + into(at.x, edge, window.width - edge - right),
    y: camera.y + into(at.y, edge, window.height - edge),
  };
};

/** Space round what is brought into the window. */
const ROUND = 40;

/** Spots of the plane in the middle of a window, as large as there is room for; each reaches that many pixels to the right. */
export const closeTo = (
  spots: readonly { readonly x: number; readonly y: number; readonly reach: number }[],
  window: Size,
): Camera => {
  const [left, top] = [Math.min(...spots.map(({ x }) => x)), Math.min(...spots.map(({ y }) => y))];
  const bottom = Math.max(...spots.map(({ y }) => y));
  const [wide, high] = [window.width - 2 * ROUND, window.height - 2 * ROUND];
  const zoom = Math.max(
    spots.reduce(
      (least, { x, reach }) => (x > left ? Math.min(least, (wide - reach) / (x - left)) : least),
      bottom > top ? Math.min(1, high / (bottom - top)) : 1,
    ),
    0.1,
  );
  const right = Math.max(...spots.map(({ x, reach }) => (x - left) * zoom + reach));
  return {
    zoom,
    x: (window.width - right) / 2 - left * zoom,
    y: (window.height - (bottom - top) * zoom) / 2 - top * zoom,
  };
};

/** Part of the way from one camera to another; `part` from 0 to 1. */
export const between = (from: Camera, to: Camera, part: number): Camera => ({
  zoom: from.zoom + (to.zoom - from.zoom) * part,
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});
