/** In place of a page that could not be shown: what to do about it. */
import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { PageTitle } from '../parts/page-title.tsx';
import { useOnline } from '../state/media.ts';
import { UI } from '../words/interface.ts';
import { BROKEN_WORDS } from '../words/view.ts';

export const Broken = ({ reset }: ErrorComponentProps) => {
  const router = useRouter();
  const online = useOnline();
  const retry = () => void router.invalidate().finally(reset);
  return (
    <article className="page">
      <PageTitle title={BROKEN_WORDS.title} />
      <p>{online ? BROKEN_WORDS.why : BROKEN_WORDS.offline}</p>
      <p>
        <button type="button" className="button" onClick={retry}>
          {UI.retry}
        </button>{' '}
        {online && (
          <button type="button" className="button" onClick={() => location.reload()}>
            {BROKEN_WORDS.reload}
          </button>
        )}
      </p>
    </article>
  );
};
