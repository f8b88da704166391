/** A question's claims drawn: a canvas with words over it. The list beside it says the same to everybody. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { makeMap } from '../../map/atlas-map.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { exposeMap } from '../../map/exposed.ts';
import { MapWords } from '../../map/map-words.tsx';
import '../../map/map.css';
import { canvasMeasure } from '../../map/layout/text.ts';
import { useMapReady } from '../../map/ready.ts';
import { useMedia } from '../../state/media.ts';
import { layoutClaims } from './claim-layout.ts';
import type { ClaimLine } from './claim-layout.ts';
import '../debate.css';
import { DEBATE_TEXT } from '../../words/pages/debate.ts';

interface ClaimMapProps {
  /** The question's id. */
  readonly id: string;
  readonly claims: readonly ClaimLine[];
  readonly chosen: string | null;
  readonly onChoose: (relation: string) => void;
  readonly onOpen: (term: string) => void;
}

export const ClaimMap = ({ id, claims, chosen, onChoose, onOpen }: ClaimMapProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const ready = useMapReady();
  const contrast = useMedia('(forced-colors: active)');
  const measure = useMemo(canvasMeasure, []);
  const [width, setWidth] = useState(0);
  const layout = useMemo(
    () => (ready && width > 0 ? layoutClaims(claims, width, measure) : null),
    [claims, width, ready, measure],
  );
  const events = useRef({ onChoose, onOpen });
  useEffect(() => {
    events.current = { onChoose, onOpen };
  });
  useLayoutEffect(() => {
    const node = frame.current;
    if (node === null) return;
    const observer = new ResizeObserver(() => setWidth(node.clientWidth));
    observer.observe(node);
    setWidth(node.clientWidth);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const node = canvas.current;
    if (node === null) return;
    const made = makeMap(node, {
      open: (term) => events.current.onOpen(term),
      choose: (relation) => {
        if (relation !== null) events.current.onChoose(relation);
      },
      hover: ({ box, relation }) => {
        node.dataset['over'] = box !== null || relation !== null ? 'yes' : 'no';
      },
    });
    map.current = made;
    return () => {
      made.dispose();
      map.current = null;
      window.__atlasMap = undefined;
    };
  }, []);
  useLayoutEffect(() => {
    if (map.current === null || layout === null) return;
    map.current.show(layout, false);
    exposeMap(map.current.cy, id);
  }, [layout, id]);
  useEffect(() => map.current?.choose(chosen), [chosen, layout]);
  useEffect(() => map.current?.restyle(), [contrast]);
  return (
    <div
      className="claim-map"
      ref={frame}
      // Where it is wider than the window, it has to be reached by keyboard to be scrolled.
      {...(layout !== null && layout.width > width
        ? { tabIndex: 0, role: 'region', 'aria-label': DEBATE_TEXT.mapScrolls }
        : {})}
    >
      <div
        className="map-sheet"
        role="group"
        aria-label={DEBATE_TEXT.mapOf(claims.length)}
        style={layout === null ? {} : { width: layout.width, height: layout.height }}
      >
        <div className="map-canvas" ref={canvas} aria-hidden="true" />
        {layout !== null && (
          <MapWords layout={layout} chosen={chosen} dimOthers={null} onMore={() => undefined} />
        )}
      </div>
    </div>
  );
};
