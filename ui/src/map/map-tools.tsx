/** Over the map: the other views, the way back, how far it reaches, and the picture of it. */
import { useRouter } from '@tanstack/react-router';
import { ViewSwitch } from '../app/view-switch.tsx';
import { MOST_DEPTH } from '../state/view.ts';
import { MAP_WORDS } from '../words/map.ts';
import type { Layout } from './layout/geometry.ts';
import './map-tools.css';
import { PictureMenu } from './picture/picture-menu.tsx';
import type { PictureAbout } from './picture/citation.ts';

interface MapToolsProps {
  readonly depth: number;
  readonly onDepth: (depth: number) => void;
  readonly layout: Layout | null;
  /** What the picture is of; null before it is known. */
  readonly about: Omit<PictureAbout, 'view' | 'address'> | null;
  /** What is shown and what is not, in one sentence. */
  readonly note: string;
}

const DEPTHS = Array.from({ length: MOST_DEPTH }, (_, index) => index + 1);

export const MapTools = ({ depth, onDepth, layout, about, note }: MapToolsProps) => {
  const { history } = useRouter();
  return (
    <div className="map-tools">
      <ViewSwitch place="term" />
      <button type="button" className="tool-button" onClick={() => history.back()}>
        <span aria-hidden="true">← </span>
        {MAP_WORDS.back}
      </button>
      <fieldset className="map-depth">
        <legend>{MAP_WORDS.depth}</legend>
        {DEPTHS.map((one) => (
          <label key={one} data-on={one === depth}>
            <input
              type="radio"
              name="map-depth"
              value={one}
              checked={one === depth}
              onChange={() => onDepth(one)}
            />
            {one}
          </label>
        ))}
      </fieldset>
      {layout !== null && about !== null && (
        <PictureMenu
          onSave={async (kind) => {
            const [{ savePicture }, { drawingOf }] = await Promise.all([
              import('./picture/make.ts'),
              import('./picture/compose.ts'),
            ]);
            return savePicture(kind, { ...about, view: 'map', address: location.href }, (of, measure) =>
              drawingOf(layout, of, note, measure),
            );
          }}
        />
      )}
    </div>
  );
};
