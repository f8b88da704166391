/** How the code of a page comes. */
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { WIDE } from '../state/media.ts';
import { BROKEN_WORDS } from '../words/view.ts';

/** Fetches the map while the page that shows it comes, where the screen is wide enough to show it at once. */
export const besideMap = <Page>(page: Promise<Page>): Promise<Page> => {
  if (matchMedia(WIDE).matches) void import('../map/focus-map.tsx').catch(() => undefined);
  return page;
};

/**
 * Says in the frame that a page's code did not come. The router would load the whole window again for that, and
 * without connection or server there would be nothing left of it.
 */
export const sure =
  <Page>(load: () => Promise<Page>) =>
  (): Promise<Page> =>
    load().catch((cause: unknown) => {
      throw new AtlasError('INTERNAL', BROKEN_WORDS.title, { cause });
    });
