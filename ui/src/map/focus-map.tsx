/** The map of one concept or example: a canvas, words over it, and one button that stands on the current box. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMedia, useStill } from '../state/media.ts';
import { makeMap } from './atlas-map.ts';
import type { AtlasMap } from './atlas-map.ts';
import { exposeMap } from './exposed.ts';
import type { MapModel } from './further.ts';
import type { Layout } from './layout/geometry.ts';
import { MapCursor } from './map-cursor.tsx';
import './map.css';
import { MapWords } from './map-words.tsx';
import { useMapReady } from './ready.ts';
import { mapSpeech } from './speech.ts';
import { APPLIED, useLayout } from './use-layout.ts';
import type { Laid } from './use-layout.ts';
import { useSize } from './use-size.ts';
import { NO_WAYS } from './ways/place.ts';
import { MapWays } from './ways/map-ways.tsx';

export interface FocusMapProps {
  readonly model: MapModel;
  /** Groups that are unfolded. */
  readonly open: readonly string[];
  /** Ids that are lit. */
  readonly lit: readonly string[];
  /** The relation chosen in the list or here. */
  readonly chosen: string | null;
  /** The type under the pointer in the legend. */
  readonly dimOthers: string | null;
  /** What is shown and what is not, in one sentence. */
  readonly status: string;
  readonly onChoose: (relation: string | null) => void;
  readonly onOpen: (term: string) => void;
  /** “+ 3 more” of a group was asked for, or “Show fewer”. */
  readonly onMore: (group: string, fewer: boolean) => void;
  readonly onLayout: (layout: Layout) => void;
}

export const FocusMap = (props: FocusMapProps) => {
  const { model, open, lit, chosen, dimOthers, status, onLayout } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const size = useSize(frame);
  const laid = useLayout(model, open, size, useMapReady());
  const layout = laid?.layout ?? null;
  const still = useStill();
  const contrast = useMedia('(forced-colors: active)');
  const [pointed, setPointed] = useState<string | null>(null);

  const events = useRef(props);
  useEffect(() => {
    events.current = props;
  });

  useEffect(() => {
    const node = canvas.current;
    if (node === null) return undefined;
    const made = makeMap(node, {
      open: (term) => events.current.onOpen(term),
      choose: (relation) => events.current.onChoose(relation),
      hover: ({ box, relation }) => {
        node.dataset['over'] = box !== null || relation !== null ? 'yes' : 'no';
        setPointed(box === null ? null : (box.split('@')[0] ?? null));
      },
    });
    map.current = made;
    return () => {
      made.dispose();
      map.current = null;
      window.__atlasMap = undefined;
    };
  }, []);

  const before = useRef<Laid | null>(null);
  useLayoutEffect(() => {
    if (map.current === null || laid === null) return;
    const { center } = laid.model;
    // Another size alone is no move.
    const moved = before.current?.model !== laid.model || before.current.open !== laid.open;
    const start = performance.now();
    map.current.show(laid.layout, !still && moved);
    performance.measure(APPLIED, { start, end: performance.now() });
    const box = laid.layout.boxes[0];
    // Where the map is wider than its window, the focus is brought into the middle.
    if (frame.current !== null && box !== undefined && before.current?.model.center.id !== center.id) {
      frame.current.scrollLeft = box.x - frame.current.clientWidth / 2;
    }
    before.current = laid;
    exposeMap(map.current.cy, center.id);
    onLayout(laid.layout);
  }, [laid, still, onLayout]);

  useEffect(() => map.current?.choose(chosen), [chosen, layout]);
  useEffect(() => map.current?.light(pointed), [pointed, layout]);
  useEffect(() => map.current?.mark(lit), [lit, layout]);
  useEffect(() => map.current?.dimOthers(dimOthers), [dimOthers, layout]);
  useEffect(() => map.current?.restyle(), [contrast]);

  const label = mapSpeech(model.center, layout?.boxes.length ?? 0, layout?.lines.length ?? 0);
  return (
    <div className="map-frame" ref={frame}>
      <div
        className="map-sheet"
        role="group"
        aria-label={status === '' ? label : `${label} ${status}.`}
        // What is drawn is of the view before, until the worker has laid out this one.
        aria-busy={laid?.model !== model || laid.open !== open}
        style={layout === null ? {} : { width: layout.width, height: layout.height }}
      >
        <div className="map-canvas" ref={canvas} aria-hidden="true" />
        {laid !== null && (
          <>
            <MapWords
              layout={laid.layout}
              chosen={chosen}
              dimOthers={dimOthers}
              onMore={(group, fewer) => events.current.onMore(group, fewer)}
            />
            <MapWays ways={laid.layout.ways ?? NO_WAYS} center={laid.model.center.name} />
            <MapCursor
              layout={laid.layout}
              center={laid.model.center}
              groups={laid.model.groups}
              beside={laid.model.beside}
              onOpen={props.onOpen}
              onChoose={props.onChoose}
              onMove={setPointed}
            />
          </>
        )}
      </div>
    </div>
  );
};
