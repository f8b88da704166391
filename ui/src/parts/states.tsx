/** Loading, failed and missing, alike on every page. */
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import type { Asked } from '../api/ask.ts';
import { nearestNames } from '../find/finder/nearest-names.ts';
import { useFinder, wakeFinder } from '../find/finder/use-finder.ts';
import { UI } from '../words/interface.ts';
import { STATE_WORDS } from '../words/pages/states.ts';
import { EntityLink } from './entity-link.tsx';
import { PageTitle } from './page-title.tsx';

/** Says that something is loading, but only when it takes longer than 300 ms. */
export const Waiting = ({ what = UI.loading }: { readonly what?: string }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p role="status" className="muted waiting">
        {late ? what : ''}
      </p>
      {late && <div className="sunk-boxes" aria-hidden="true" />}
    </>
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

/** Up to five things whose names are nearest to the words of an id. */
const Nearest = ({ id }: { readonly id: string }) => {
  const finder = useFinder();
  useEffect(wakeFinder, []);
  const near = useMemo(
    () => (finder === null ? [] : nearestNames(finder.entries, slugOf(id).replaceAll(/[-_/]/gu, ' '))),
    [finder, id],
  );
  if (near.length === 0) return null;
  return (
    <section className="page-part" aria-labelledby="nearest-heading">
      <h2 id="nearest-heading">{STATE_WORDS.nearest}</h2>
      <ul className="find-nearest">
        {near.map((one) => (
          <li key={one.id}>
            <EntityLink id={one.id}>{one.name}</EntityLink>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A page for an id that names nothing, with ways on. */
export const Missing = ({ id }: { readonly id: string }) => (
  <article className="page">
    <PageTitle title={STATE_WORDS.missing} />
    <p>
      {STATE_WORDS.missingId[0]}
      <code>{id}</code>
      {STATE_WORDS.missingId[1]}
    </p>
    <Nearest id={id} />
    <p>
      {STATE_WORDS.wayOn[0]}
      <kbd>/</kbd>
      {STATE_WORDS.wayOn[1]}
      <Link to="/">{STATE_WORDS.index}</Link>
      {STATE_WORDS.wayOn[2]}
      <Link to="/comments">{STATE_WORDS.comments}</Link>.
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
