/** The layout of a model, made in a worker; answers that came too late are dropped. */
import { useEffect, useMemo, useState } from 'react';
import type { MapModel } from './further.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-request.ts';
import type { Layout } from './layout/geometry.ts';
import type { LayoutSize } from './layout/layout.ts';
import { canvasWidths, widthsOf } from './layout/text.ts';
import { textsOf } from './layout/texts.ts';

/** A layout with what it was made from. */
export interface Laid {
  readonly model: MapModel;
  readonly open: readonly string[];
  readonly layout: Layout;
}

/** Names under which the browser's own tools, and the bench, find how long a map took. */
export const BUILT = 'atlas map: built';
export const APPLIED = 'atlas map: applied';

// One for the page, started with the map's code, so that it is ready when the first answer comes.
const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
let broken = false;
worker.addEventListener('error', () => {
  broken = true;
});
let tickets = 0;

/** Where no worker can be had, the page lays out itself. */
const layOutHere = async (request: LayoutRequest): Promise<LayoutAnswer> => {
  const { layOut } = await import('./layout-request.ts');
  return { ticket: request.ticket, layout: layOut(request) };
};

/** Asks for a layout; the returned function forgets the question. */
const ask = (request: LayoutRequest, tell: (layout: Layout) => void): (() => void) => {
  const hear = ({ ticket, layout }: LayoutAnswer) => {
    if (ticket === request.ticket) tell(layout);
  };
  const onMessage = ({ data }: MessageEvent<LayoutAnswer>) => hear(data);
  const onError = () => void layOutHere(request).then((answer) => wanted && hear(answer));
  let wanted = true;
  if (broken) onError();
  else {
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.postMessage(request);
  }
  return () => {
    wanted = false;
    worker.removeEventListener('message', onMessage);
    worker.removeEventListener('error', onError);
  };
};

/** The newest layout that is there; null before the first. `ready` says that names can be measured. */
export const useLayout = (
  model: MapModel,
  open: readonly string[],
  size: LayoutSize | null,
  ready: boolean,
): Laid | null => {
  const measure = useMemo(canvasWidths, []);
  const [laid, setLaid] = useState<Laid | null>(null);
  const { width, height } = size ?? { width: 0, height: 0 };
  useEffect(() => {
    if (!ready || width === 0) return undefined;
    tickets += 1;
    const start = performance.now();
    const widths = widthsOf(textsOf(model), measure);
    const request = { ticket: tickets, model, size: { width, height }, open, widths };
    return ask(request, (layout) => {
      performance.measure(BUILT, { start, end: performance.now() });
      setLaid({ model, open, layout });
    });
  }, [model, open, width, height, ready, measure]);
  return laid;
};
