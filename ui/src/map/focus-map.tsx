/** The map of one concept or example: a canvas, words over it, and one button that stands on the current box. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMedia, useStill } from '../state/media.ts';
import { makeMap } from './atlas-map.ts';
import type { AtlasMap } from './atlas-map.ts';
import { exposeMap } from './exposed.ts';
import type { Layout } from './layout/geometry.ts';
import { layoutMap } from './layout/layout.ts';
import { MapCursor } from './map-cursor.tsx';
import './map.css';
import { MapWords } from './map-words.tsx';
import type { Group, MapTerm } from './model.ts';
import { mapSpeech } from './speech.ts';
import { canvasMeasure } from './layout/text.ts';
import { useMapReady } from './ready.ts';

export interface FocusMapProps {
  readonly center: MapTerm;
  readonly groups: readonly Group[];
  /** The relation chosen in the list or here. */
  readonly chosen: string | null;
  /** The type under the pointer in the legend. */
  readonly dimOthers: string | null;
  readonly onChoose: (relation: string | null) => void;
  readonly onOpen: (term: string) => void;
  /** “+ 3 more” of a group was asked for. */
  readonly onMore: (group: string) => void;
  readonly onLayout: (layout: Layout) => void;
}

const useSize = (element: React.RefObject<HTMLElement | null>) => {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const read = () => setSize({ width: node.clientWidth, height: node.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return size;
};

export const FocusMap = (props: FocusMapProps) => {
  const { center, groups, chosen, dimOthers, onLayout } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const ready = useMapReady();
  const size = useSize(frame);
  const still = useStill();
  const contrast = useMedia('(forced-colors: active)');
  const measure = useMemo(canvasMeasure, []);
  const [lit, setLit] = useState<string | null>(null);
  const layout = useMemo(
    () => (ready && size !== null && size.width > 0 ? layoutMap(center, groups, size, measure) : null),
    [center, groups, size, ready, measure],
  );

  const events = useRef(props);
  useEffect(() => {
    events.current = props;
  });

  useEffect(() => {
    const node = canvas.current;
    if (node === null) return;
    const made = makeMap(node, {
      open: (term) => events.current.onOpen(term),
      choose: (relation) => events.current.onChoose(relation),
      hover: ({ box, relation }) => {
        node.dataset['over'] = box !== null || relation !== null ? 'yes' : 'no';
        setLit(box === null ? null : (box.split('@')[0] ?? null));
      },
    });
    map.current = made;
    return () => {
      made.dispose();
      map.current = null;
      window.__atlasMap = undefined;
    };
  }, []);

  const moved = useRef(center.id);
  const scrolled = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (map.current === null || layout === null) return;
    map.current.show(layout, !still && moved.current !== center.id);
    const box = layout.boxes[0];
    // Where the map is wider than its window, the focus is brought into the middle.
    if (frame.current !== null && box !== undefined && scrolled.current !== center.id) {
      frame.current.scrollLeft = box.x - frame.current.clientWidth / 2;
      scrolled.current = center.id;
    }
    moved.current = center.id;
    exposeMap(map.current.cy, center.id);
    onLayout(layout);
  }, [layout, center.id, still, onLayout]);

  useEffect(() => map.current?.choose(chosen), [chosen, layout]);
  useEffect(() => map.current?.light(lit), [lit, layout]);
  useEffect(() => map.current?.dimOthers(dimOthers), [dimOthers, layout]);
  useEffect(() => map.current?.restyle(), [contrast]);

  const label = mapSpeech(center, layout?.boxes.length ?? 0, layout?.lines.length ?? 0);
  return (
    <div className="map-frame" ref={frame}>
      <div
        className="map-sheet"
        role="group"
        aria-label={label}
        style={layout === null ? {} : { width: layout.width, height: layout.height }}
      >
        <div className="map-canvas" ref={canvas} aria-hidden="true" />
        {layout !== null && (
          <>
            <MapWords layout={layout} chosen={chosen} dimOthers={dimOthers} onMore={props.onMore} />
            <MapCursor
              layout={layout}
              center={center}
              groups={groups}
              onOpen={props.onOpen}
              onChoose={props.onChoose}
              onMove={setLit}
            />
          </>
        )}
      </div>
    </div>
  );
};
