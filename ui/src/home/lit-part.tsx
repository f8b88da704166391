/** What a query’s answer lights, as a list: whoever cannot see the map has it here. */
import { Link } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { patched } from '../state/use-view.ts';
import { QUERY_WORDS } from '../words/pages/query.ts';
import { litDocument } from './documents.ts';

/** The API gives at most so many things at once. */
const MOST = 100;

export const LitPart = ({ lit }: { readonly lit: readonly string[] }) => {
  const asked = useAsk(litDocument, { ids: lit.slice(0, MOST) });
  const names = new Map(
    (asked.data?.nodes ?? []).flatMap((node) =>
      node?.__typename === 'Concept' || node?.__typename === 'Example' ? [[node.id, node.name]] : [],
    ),
  );
  return (
    <section className="panel-part" aria-labelledby="lit-heading">
      <h2 id="lit-heading" className="panel-heading">
        {QUERY_WORDS.lit(lit.length)}
      </h2>
      <ul className="lit-rows">
        {lit.map((id) => (
          <li key={id}>
            <EntityLink id={id}>{names.get(id) ?? id}</EntityLink>
          </li>
        ))}
      </ul>
      <p>
        <Link to="." search={(before: Readonly<Record<string, unknown>>) => patched(before, { lit: [] })}>
          {QUERY_WORDS.putOut}
        </Link>
      </p>
    </section>
  );
};
