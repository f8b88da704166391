/** Loading, failed and missing, alike on every page. */
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Asked } from '../api/ask.ts';
import { UI } from '../words/interface.ts';
import { PageTitle } from './page-title.tsx';

/** Says that something is loading, but only when it takes longer than 300 ms. */
export const Waiting = ({ what = UI.loading }: { readonly what?: string }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="muted waiting">
      {late ? what : ''}
    </p>
  );
};

export const Failed = ({ fault, onRetry }: { readonly fault: string; readonly onRetry: () => void }) => (
  <div className="notice failed" role="alert">
    <p>{fault}</p>
    <button type="button" className="button" onClick={onRetry}>
      {UI.retry}
    </button>
  </div>
);

/** A page for an id that names nothing, with ways on. */
export const Missing = ({ id }: { readonly id: string }) => (
  <article className="page">
    <PageTitle title={UI.notFound} />
    <p>
      Nothing in the atlas has the id <code>{id}</code>. It may be mistyped, or never have been there.
    </p>
    <p>
      Press <kbd>/</kbd> to search, or go to the <Link to="/">index of concepts</Link> or the{' '}
      <Link to="/comments">comments</Link>.
    </p>
  </article>
);

interface PageOfProps<Data, Thing> {
  readonly id: string;
  readonly asked: Asked<Data>;
  readonly pick: (data: Data) => Thing | null;
  readonly children: (thing: Thing) => ReactNode;
}

/** Loading, failed, missing, or the page itself. The last good view stays while a new answer fails. */
export const PageOf = <Data, Thing>({ id, asked, pick, children }: PageOfProps<Data, Thing>) => {
  if (asked.data === undefined) {
    return (
      <article className="page">
        {asked.fault === undefined ? <Waiting /> : <Failed fault={asked.fault} onRetry={asked.retry} />}
      </article>
    );
  }
  const thing = pick(asked.data);
  if (thing === null) return <Missing id={id} />;
  return (
    <>
      {asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
      {children(thing)}
    </>
  );
};
