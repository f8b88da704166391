/** In place of a page that could not be shown: what to do about it. */
import type { ErrorComponentProps } from '@tanstack/react-router';
import { PageTitle } from '../parts/page-title.tsx';
import { UI } from '../words/interface.ts';
import { BROKEN_WORDS } from '../words/view.ts';

export const Broken = ({ reset }: ErrorComponentProps) => (
  <article className="page">
    <PageTitle title={BROKEN_WORDS.title} />
    <p>{BROKEN_WORDS.why}</p>
    <p>
      <button type="button" className="button" onClick={reset}>
        {UI.retry}
      </button>{' '}
      <button type="button" className="button" onClick={() => location.reload()}>
        {BROKEN_WORDS.reload}
      </button>
    </p>
  </article>
);
