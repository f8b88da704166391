/** The view from above in the page: a canvas, one button that stands on the current dot, and buttons that zoom. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useZoomKeys } from '../../keys/zoom.ts';
import { useMedia, useStill } from '../../state/media.ts';
import { OVERVIEW_WORDS } from '../../words/overview.ts';
import { CanvasCursor } from '../canvas-cursor.tsx';
import type { CursorModel } from '../cursor.ts';
import { makeAboveMap } from './above-map.ts';
import type { AboveMap } from './above-map.ts';
import { STEP } from './camera.ts';
import type { Camera } from './camera.ts';
import { exposeOverview } from './exposed.ts';
import type { Above } from './model.ts';
import { headingWords } from './heading-words.ts';
import '../map.css';
import './overview.css';

interface OverviewCanvasProps {
  readonly above: Above;
  readonly cursor: CursorModel;
  /** Spoken name of the whole picture. */
  readonly label: string;
  readonly selected: string | null;
  readonly lit: readonly string[];
  /** Holds the map while it is there, for a picture of it. */
  readonly handle: RefObject<AboveMap | null>;
  /** Space, or one press. */
  readonly onSelect: (id: string) => void;
  /** Enter, or two presses. */
  readonly onOpen: (id: string) => void;
}

// The camera of each branch outlives the picture: whoever comes back finds it as it was.
interface KeptCamera {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** What was lit when it was left. */
  readonly lit: string;
}
const cameras = new Map<string, KeptCamera>();

const keptCamera = ({ root, width, height }: Above): Camera | null => {
  const kept = cameras.get(root?.id ?? '');
  return kept?.width === width && kept.height === height ? kept.camera : null;
};

export const OverviewCanvas = (props: OverviewCanvasProps) => {
  const { above, cursor, selected, lit } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [map, setMap] = useState<AboveMap | null>(null);
  const [, setTurn] = useState(0);
  const still = useStill();
  const contrast = useMedia('(forced-colors: active)');
  const latest = useRef({ props, still });
  useLayoutEffect(() => {
    latest.current = { props, still };
  });

  useLayoutEffect(() => {
    const node = canvas.current;
    const context = node?.getContext('2d') ?? null;
    if (node === null || context === null) return undefined;
    const made = makeAboveMap(
      node,
      context,
      {
        press: ({ id }, again) => {
          const { onSelect, onOpen } = latest.current.props;
          (again ? onOpen : onSelect)(id);
        },
        // The button over the current dot follows the camera.
        moved: () => setTurn((before) => before + 1),
        headingWords,
      },
      () => latest.current.still,
    );
    setMap(made);
    const holder = latest.current.props.handle;
    holder.current = made;
    return () => {
      made.dispose();
      holder.current = null;
      setMap(null);
    };
  }, []);

  useLayoutEffect(() => {
    if (map === null) return undefined;
    map.show(above, keptCamera(above));
    const take = exposeOverview(map, above);
    return () => {
      const camera = map.camera();
      if (camera !== null)
        cameras.set(above.root?.id ?? '', {
          camera,
          width: above.width,
          height: above.height,
          lit: latest.current.props.lit.join(','),
        });
      take();
    };
  }, [map, above]);
  useEffect(() => {
    map?.look({ selected });
    if (selected !== null) map?.reveal(selected);
  }, [map, above, selected]);
  useEffect(() => {
    map?.look({ lit: new Set(lit) });
    // Whoever comes back to the same light finds the camera where it was.
    const before = cameras.get(above.root?.id ?? '');
    if (lit.length > 0 && before?.lit !== lit.join(',')) map?.showLit();
  }, [map, above, lit]);
  useEffect(() => map?.restyle(), [map, contrast]);

  const zoom = useCallback(
    (way: 'in' | 'out' | 'reset') => {
      if (way === 'reset') map?.fit();
      else map?.zoomBy(way === 'in' ? STEP : 1 / STEP);
    },
    [map],
  );
  useZoomKeys(zoom);

  return (
    <div className="overview" role="group" aria-label={props.label} data-keys="overview">
      <canvas className="overview-canvas" ref={canvas} aria-hidden="true" />
      {map !== null && above.dots.length > 0 && (
        <CanvasCursor
          model={cursor}
          placeOf={(id) => {
            const cover = map.cover(id);
            return cover === null
              ? null
              : { left: cover.x1, top: cover.y1, width: cover.x2 - cover.x1, height: cover.y2 - cover.y1 };
          }}
          onOpen={(stop) => props.onOpen(stop.term)}
          onWhy={(stop) => props.onSelect(stop.term)}
          onMove={(stop) => {
            map.look({ hovered: stop?.term ?? null });
            if (stop !== null) map.reveal(stop.term);
          }}
        />
      )}
      <div className="overview-zoom">
        <button type="button" aria-label={OVERVIEW_WORDS.zoomIn} onClick={() => zoom('in')}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" aria-label={OVERVIEW_WORDS.zoomOut} onClick={() => zoom('out')}>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" aria-label={OVERVIEW_WORDS.fit} onClick={() => zoom('reset')}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
        </button>
      </div>
    </div>
  );
};
