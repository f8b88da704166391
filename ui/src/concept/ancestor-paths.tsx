/** Where a concept stands: every way up, as one line of links each. */
import type { ConceptPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { typeRow } from '../words/relations.ts';

type Ancestors = NonNullable<ConceptPageQuery['ancestors']>;

export const AncestorPaths = ({ ancestors }: { readonly ancestors: Ancestors }) => {
  const { paths, complete } = ancestors;
  if (paths.length === 0) return null;
  return (
    <nav aria-label="Where it stands" className="paths">
      <ul>
        {paths.map((path) => (
          <li key={path.steps.map((step) => step.relation.id).join(' ')}>
            {[...path.steps].reverse().map((step) => (
              <span key={step.relation.id}>
                <EntityLink id={step.node.id}>{step.node.name}</EntityLink>
                <span aria-hidden="true"> › </span>
                <span className="visually-hidden"> above what </span>
              </span>
            ))}
            <span className="muted">{typeRow(path.steps[0]!.relation.type).label}</span>
          </li>
        ))}
      </ul>
      {!complete && <p className="muted">There are more ways up than are listed here.</p>}
    </nav>
  );
};
