/** How the code of a page comes. */
import { lazyRouteComponent } from '@tanstack/react-router';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { WIDE } from '../state/media.ts';
import { BROKEN_WORDS } from '../words/view.ts';

/** Fetches the map while the page that shows it comes, where the screen is wide enough to show it at once. */
export const besideMap = <Page>(page: Promise<Page>): Promise<Page> => {
  if (matchMedia(WIDE).matches) void import('../map/focus-map.tsx').catch(() => undefined);
  return page;
};

/**
 * A page whose code comes when it is first wanted. Where it does not come, that is said in the frame: the router would
 * load the whole window again, and without connection or server there would be nothing left of it.
 */
export const lazyPage = <Page extends Record<string, unknown>, Name extends keyof Page>(
  load: () => Promise<Page>,
  name: Name,
) =>
  lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new AtlasError('INTERNAL', BROKEN_WORDS.title, { cause });
      }),
    name,
  );
