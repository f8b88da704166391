/** The picture of overview or tree: the menu of the map, with the state of the atlas asked for when it is wanted. */
import { useClient } from 'urql';
import { isFiltering } from '../../../../schema/view/filter.ts';
import type { ViewFilter } from '../../../../schema/view/filter.ts';
import { askOnce } from '../../api/ask.ts';
import { FILTER_WORDS, filterWords } from '../../words/filter.ts';
import { PICTURE_WORDS } from '../../words/picture.ts';
import type { Measure } from '../layout/text.ts';
import '../map-tools.css';
import type { PictureAbout } from './citation.ts';
import { pictureStateDocument } from './documents.ts';
import { PictureMenu } from './picture-menu.tsx';
import type { Drawing } from './shapes.ts';

/** Draws what is shown now: `notes` say what that is and how it is filtered. */
export type Draw = (about: PictureAbout, notes: readonly string[], measure: Measure) => Drawing;

interface PanePictureProps {
  readonly view: 'overview' | 'tree';
  /** The open branch; null for the whole. */
  readonly root: { readonly id: string; readonly name: string } | null;
  readonly filter: ViewFilter;
  /** How much is shown, in one sentence. */
  readonly status: string;
  /** Loads what draws; the drawing is of the moment when it is called. */
  readonly load: () => Promise<Draw>;
}

export const PanePicture = ({ view, root, filter, status, load }: PanePictureProps) => {
  const client = useClient();
  return (
    <PictureMenu
      onSave={async (kind) => {
        const [{ savePicture }, draw, state] = await Promise.all([
          import('./make.ts'),
          load(),
          askOnce(client, pictureStateDocument, {
            agent: filter.agent ?? '',
            withAgent: filter.agent !== null,
            division: filter.division ?? '',
            withDivision: filter.division !== null,
          }),
        ]);
        const named = {
          agent: state.agent?.name ?? FILTER_WORDS.unknownAgent,
          division: state.division?.name ?? FILTER_WORDS.unknownDivision,
        };
        const about: PictureAbout = {
          view,
          name: root?.name ?? PICTURE_WORDS.whole,
          id: root?.id ?? null,
          seq: state.latestChange?.seq ?? 0,
          date: state.latestChange?.at.slice(0, 10) ?? '',
          address: location.href,
        };
        const filtered = isFiltering(filter) ? PICTURE_WORDS.filtered(filterWords(filter, named)) : '';
        return savePicture(kind, about, (of, measure) => draw(of, [status, filtered], measure));
      }}
    />
  );
};
