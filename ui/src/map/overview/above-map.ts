/** The view from above on the screen: one canvas, a camera, and what the reader points at. */
import { darkNow } from '../../state/colours.ts';
import { between, closeTo, fitted, held, revealed, toScreen, zoomed } from './camera.ts';
import type { Camera, Size, Spot } from './camera.ts';
import { followGestures } from './gestures.ts';
import type { Above, AboveDot } from './model.ts';
import type { MeasureText, Rect } from './names.ts';
import type { Shown } from './drawing.ts';
import { paintScene } from './paint.ts';
import { abovePalette } from './palette.ts';
import { penOf } from './pen.ts';
import { coverOf, dotAt, inSight, prepare, reaches, sceneOf } from './scene.ts';
import type { DrawnHeading, Look, Prepared, Scene } from './scene.ts';

const GLIDE_MS = 200;
/** Where the whole would be smaller than this, its beginning is shown, with names that can be read. */
const READABLE = 0.6;

export interface AboveEvents {
  readonly press: (dot: AboveDot, again: boolean) => void;
  /** The camera has moved, or the window has another size. */
  readonly moved: () => void;
  readonly headingWords: (heading: DrawnHeading) => string;
}

export interface AboveMap {
  /** Another atlas, filter or branch. The camera stays where `camera` is given. */
  readonly show: (above: Above, camera: Camera | null) => void;
  readonly look: (look: Partial<Look>) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Brings a dot into sight. */
  readonly reveal: (id: string) => void;
  /** Brings what is lit into sight, where some of it is outside or too small to be read. */
  readonly showLit: () => void;
  /** What a picture of it shows: what is on the screen, without what the pointer does. */
  readonly shown: () => Shown | null;
  readonly camera: () => Camera | null;
  readonly scene: () => Scene | null;
  /** What a button over a dot covers; null when it is not in sight. */
  readonly cover: (id: string) => Rect | null;
  readonly restyle: () => void;
  readonly dispose: () => void;
}

const NOTHING: Look = { selected: null, hovered: null, lit: new Set() };

const measureWith = (context: CanvasRenderingContext2D): MeasureText => {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    context.font = font;
    const width = Math.ceil(context.measureText(text).width);
    known.set(key, width);
    return width;
  };
};

/** The first camera: the whole, or its beginning round the largest dot where the whole could not be read. */
const firstCamera = (prepared: Prepared, window: Size, measure: MeasureText): Camera => {
  const { above } = prepared;
  const whole = fitted(above, window, reaches(prepared, measure));
  if (whole.zoom >= READABLE) return whole;
  const largest = above.dots.reduce<AboveDot | null>(
    (best, dot) => (best === null || dot.below > best.below ? dot : best),
    null,
  );
  const zoom = 0.72;
  const y = above.height * zoom <= window.height ? whole.y : window.height / 2 - (largest?.y ?? 0) * zoom;
  const room = window.height - above.height * zoom;
  return { zoom, x: 0, y: room > 0 ? room / 2 : Math.max(Math.min(y, 0), room) };
};

/** Makes the view in a canvas. `still`: nothing glides. */
export const makeAboveMap = (
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  events: AboveEvents,
  still: () => boolean,
): AboveMap => {
  const pen = penOf(context);
  let measure = measureWith(context);
  let palette = abovePalette(canvas);
  let size: Size = { width: canvas.clientWidth, height: canvas.clientHeight };
  let prepared: Prepared | null = null;
  let camera: Camera | null = null;
  let look = NOTHING;
  let scene: Scene | null = null;
  let frame = 0;
  let glide = 0;

  const build = (): void => {
    scene = prepared === null || camera === null ? null : sceneOf(prepared, camera, look, measure);
  };
  const paint = (): void => {
    frame = 0;
    build();
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    if (scene !== null) paintScene(pen, scene, palette, look, events.headingWords);
    events.moved();
  };
  const ask = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const goTo = (next: Camera): void => {
    camera = next;
    ask();
  };
  const stopGlide = (): void => {
    cancelAnimationFrame(glide);
    glide = 0;
  };
  const glideTo = (end: Camera): void => {
    stopGlide();
    if (camera === null || still()) return goTo(end);
    const from = camera;
    let begun: number | null = null;
    const step = (now: number): void => {
      begun ??= now;
      const part = Math.min((now - begun) / GLIDE_MS, 1);
      goTo(between(from, end, 1 - (1 - part) ** 3));
      glide = part < 1 ? requestAnimationFrame(step) : 0;
    };
    glide = requestAnimationFrame(step);
  };
  const dotOf = (spot: Spot): AboveDot | null => (scene === null ? null : (dotAt(scene, spot)?.dot ?? null));

  const stopGestures = followGestures(canvas, {
    zoom: (factor, at) => {
      stopGlide();
      if (camera !== null && prepared !== null) goTo(zoomed(camera, factor, at, prepared.above, size));
    },
    pan: (dx, dy) => {
      stopGlide();
      if (camera === null || prepared === null) return;
      goTo(held({ ...camera, x: camera.x + dx, y: camera.y + dy }, prepared.above, size));
    },
    hover: (at) => {
      const hovered = at === null ? null : (dotOf(at)?.id ?? null);
      canvas.dataset['over'] = hovered === null ? 'no' : 'yes';
      if (hovered === look.hovered) return;
      look = { ...look, hovered };
      ask();
    },
    press: (at, again) => {
      const dot = dotOf(at);
      if (dot !== null) events.press(dot, again);
    },
  });
  const observer = new ResizeObserver(() => {
    const before = size;
    size = { width: canvas.clientWidth, height: canvas.clientHeight };
    if (prepared !== null && size.width > 0 && (camera === null || before.width === 0)) {
      camera = firstCamera(prepared, size, measure);
    }
    paint();
  });
  observer.observe(canvas);
  const restyle = (): void => {
    palette = abovePalette(canvas);
    ask();
  };
  const unfollow = darkNow.follow(restyle);
  // Names that were measured before their font came are measured again.
  const onFonts = (): void => {
    measure = measureWith(context);
    ask();
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  const middle = (): Spot => ({ x: size.width / 2, y: size.height / 2 });

  return {
    show: (above, kept) => {
      prepared = prepare(above);
      if (size.width > 0) camera = kept ?? firstCamera(prepared, size, measure);
      paint();
    },
    look: (change) => {
      look = { ...look, ...change };
      ask();
    },
    zoomBy: (factor) => {
      if (camera !== null && prepared !== null)
        glideTo(zoomed(camera, factor, middle(), prepared.above, size));
    },
    fit: () => prepared !== null && glideTo(fitted(prepared.above, size, reaches(prepared, measure))),
    panBy: (dx, dy) => {
      if (camera !== null && prepared !== null)
        glideTo(held({ ...camera, x: camera.x + dx, y: camera.y + dy }, prepared.above, size));
    },
    reveal: (id) => {
      const dot = prepared?.dots.get(id);
      if (dot === undefined || camera === null) return;
      const right = Math.min(200, 8 * dot.name.length + 24);
      const next = revealed(camera, dot, size, right);
      if (next.x !== camera.x || next.y !== camera.y) glideTo(next);
    },
    showLit: () => {
      if (prepared === null || camera === null) return;
      const seen = camera;
      const ends = reaches(prepared, measure);
      const lit = prepared.above.dots.flatMap(({ id, x, y }, at) =>
        look.lit.has(id) ? [{ x, y, reach: ends[at]?.reach ?? 0 }] : [],
      );
      const outside = lit.some(({ x, y, reach }) => {
        const at = toScreen(seen, { x, y });
        return at.x < 0 || at.y < 0 || at.x + reach > size.width || at.y > size.height;
      });
      if (lit.length === 0 || (!outside && seen.zoom >= READABLE)) return;
      stopGlide();
      goTo(closeTo(lit, size));
    },
    shown: () => {
      const seen = { ...look, hovered: null };
      return prepared === null || camera === null
        ? null
        : { scene: sceneOf(prepared, camera, seen, measure), look: seen, size, zoom: camera.zoom };
    },
    camera: () => camera,
    scene: () => {
      build();
      return scene;
    },
    cover: (id) => {
      const drawn = scene?.dots.find(({ dot }) => dot.id === id);
      return drawn === undefined || !inSight(drawn, size) ? null : coverOf(drawn);
    },
    restyle,
    dispose: () => {
      document.fonts.removeEventListener('loadingdone', onFonts);
      cancelAnimationFrame(frame);
      stopGlide();
      observer.disconnect();
      unfollow();
      stopGestures();
    },
  };
};
