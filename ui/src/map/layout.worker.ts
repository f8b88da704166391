/** Lays maps out beside the page, so that the page answers meanwhile. */
import type { LayoutAnswer, LayoutRequest } from './layout-request.ts';
import { layOut } from './layout-request.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = { ticket: data.ticket, layout: layOut(data) };
  postMessage(answer);
});
