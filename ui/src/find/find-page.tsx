/** All hits of a search, with an address of its own. */
import { useSearch } from '@tanstack/react-router';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { plural } from '../words/interface.ts';
import { HitRow } from './hit-row.tsx';
import { useHits } from './use-hits.ts';

export const FindPage = () => {
  const { q = '' }: { q?: string } = useSearch({ strict: false });
  const found = useHits(q, 100);
  const answered = found.text === q.trim();
  return (
    <article className="page">
      <PageTitle title={q === '' ? 'Search' : `Search for “${q}”`} />
      <p role="status" className="muted">
        {found.fault ?? (q === '' ? 'Press / and type.' : answered ? plural(found.total, 'hit') : '')}
      </p>
      {answered && found.total === 0 && q !== '' && found.fault === undefined && (
        <p>
          No concept, example or quote has these words in its name, other names, definition or text, and no
          name is near enough to be a misspelling.
        </p>
      )}
      <ul className="hit-rows">
        {found.hits.map((hit) => (
          <li key={`${hit.node.id} ${hit.field}`}>
            <EntityLink id={hit.node.id}>
              <HitRow hit={hit} />
            </EntityLink>
          </li>
        ))}
      </ul>
      {answered && found.total > found.hits.length && (
        <p className="muted">
          {found.hits.length} of {found.total} shown.
        </p>
      )}
    </article>
  );
};
