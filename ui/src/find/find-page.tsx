/** All hits of a search, with an address of its own; filtered by kind. */
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { noteAsked } from '../api/asked-now.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { FIND, FIND_KINDS } from '../words/find.ts';
import type { FindKind } from '../words/find.ts';
import { plural } from '../words/interface.ts';
import { CommandLink } from './command-link.tsx';
import { searchDocument } from './documents.ts';
import { commandsFor } from './commands/commands.ts';
import { nearestNames } from './finder/nearest-names.ts';
import { useFinder } from './finder/use-finder.ts';
import { isOf } from './hit.ts';
import type { Hit } from './hit.ts';
import { HitRow } from './hit-row.tsx';
import type { FindSearch } from './search.ts';
import { MOST_FROM_SERVER, useHits } from './use-hits.ts';

/** More than can be found in an atlas of the size whose words a page holds. */
const ALL = 1_000;

const countsOf = (hits: readonly Hit[]) =>
  FIND_KINDS.map(([kind, one, many]) => ({
    kind,
    one,
    many,
    count: hits.filter((hit) => isOf(hit, kind)).length,
  })).filter(({ count }) => count > 0);

const Kinds = ({
  q,
  hits,
  chosen,
}: {
  readonly q: string;
  readonly hits: readonly Hit[];
  readonly chosen: FindKind | undefined;
}) => (
  <nav className="filter-row" aria-label={FIND.kinds}>
    <Link to="/find" search={{ q }} data-on={chosen === undefined} activeOptions={{ exact: true }}>
      {FIND.everything}
    </Link>
    {countsOf(hits).map(({ kind, one, many, count }) => (
      <Link key={kind} to="/find" search={{ q, kind }} data-on={chosen === kind}>
        {plural(count, one, many)}
      </Link>
    ))}
  </nav>
);

const Nothing = ({ q, size }: { readonly q: string; readonly size: number | null }) => {
  const finder = useFinder();
  const nearest = useMemo(() => (finder === null ? [] : nearestNames(finder.entries, q)), [finder, q]);
  return (
    <>
      <p>{FIND.nothing(q)}</p>
      <p className="muted">{size === null ? FIND.searchedThere : FIND.searched(size)}</p>
      {nearest.length > 0 && (
        <section className="page-part" aria-labelledby="nearest-heading">
          <h2 id="nearest-heading">{FIND.nearest}</h2>
          <ul className="find-nearest">
            {nearest.map(({ id, name, kind }) => (
              <li key={id}>
                <EntityLink id={id}>{name}</EntityLink> <span className="muted">{kind}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

export const FindPage = () => {
  const { q = '', kind }: FindSearch = useSearch({ strict: false });
  const found = useHits(q, ALL);
  const { text } = found;
  const finder = useFinder();
  useEffect(() => {
    // The page’s own index answers, but the server’s would say the same.
    if (text === '') return undefined;
    return noteAsked({ query: searchDocument.toString(), variables: { text, first: MOST_FROM_SERVER } });
  }, [text]);
  const commands = useMemo(() => commandsFor(q, finder), [q, finder]);
  const answered = found.text === q.trim();
  const shown = kind === undefined ? found.hits : found.hits.filter((hit) => isOf(hit, kind));
  return (
    <article className="page">
      <PageTitle title={q === '' ? FIND.title : FIND.forWords(q)} />
      <p role="status" className="muted">
        {found.fault ?? (q === '' ? FIND.start : answered ? plural(found.total, 'hit') : '')}
      </p>
      {commands.length > 0 && (
        <ul className="find-commands" aria-label={FIND.commands}>
          {commands.map((command) => (
            <li key={command.id}>
              <CommandLink command={command} />
            </li>
          ))}
        </ul>
      )}
      {answered && found.total === 0 && q !== '' && found.fault === undefined && (
        <Nothing q={q} size={found.size} />
      )}
      {found.hits.length > 0 && <Kinds q={q} hits={found.hits} chosen={kind} />}
      <ul className="hit-rows">
        {shown.map((hit) => (
          <li key={`${hit.id} ${hit.field}`}>
            <EntityLink id={hit.id}>
              <HitRow hit={hit} text={q} />
            </EntityLink>
          </li>
        ))}
      </ul>
      {answered && found.total > found.hits.length && (
        <p className="muted">{FIND.more(found.hits.length, found.total)}</p>
      )}
    </article>
  );
};
