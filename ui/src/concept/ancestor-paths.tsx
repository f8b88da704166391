/** Where a concept stands: every way up, as one line of links each. */
import type { ConceptPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { typeRow } from '../words/relations.ts';
import { CONCEPT_TEXT } from '../words/pages/concept.ts';

type Ancestors = NonNullable<ConceptPageQuery['ancestors']>;

type Path = Ancestors['paths'][number];

const Way = ({ path }: { readonly path: Path }) => (
  <>
    {[...path.steps].reverse().map((step) => (
      <span key={step.relation.id}>
        <EntityLink id={step.node.id}>{step.node.name}</EntityLink>
        <span aria-hidden="true"> › </span>
      </span>
    ))}
    <span className="muted">{typeRow(path.steps[0]!.relation.type).label}</span>
  </>
);

export const AncestorPaths = ({ ancestors }: { readonly ancestors: Ancestors }) => {
  const [first, ...more] = ancestors.paths;
  if (first === undefined) return null;
  return (
    <nav aria-label={CONCEPT_TEXT.whereItStands} className="paths">
      <p>
        <Way path={first} />
      </p>
      {more.length > 0 && (
        <details>
          <summary>{CONCEPT_TEXT.moreWaysUp(more.length)}</summary>
          <ul>
            {more.map((path) => (
              <li key={path.steps.map((step) => step.relation.id).join(' ')}>
                <Way path={path} />
              </li>
            ))}
          </ul>
          {!ancestors.complete && <p className="muted">{CONCEPT_TEXT.thereAreMoreThan}</p>}
        </details>
      )}
    </nav>
  );
};
