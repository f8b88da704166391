/** Every concept, by kind. */
import { Link } from '@tanstack/react-router';
import { conceptsDocument } from '../find/documents.ts';
import type { ConceptKind, IndexConceptsQuery } from '../generated/graphql.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { HOME_WORDS } from '../words/home.ts';
import { UI } from '../words/interface.ts';
import { KINDS, KIND_WORDS } from '../words/terms.ts';
import './home.css';
import { ListEnd, TermRow } from './list-parts.tsx';
import { useLongList } from './use-long-list.ts';

type Concept = IndexConceptsQuery['concepts']['nodes'][number];

const pick = (data: IndexConceptsQuery) => data.concepts;

const Kind = ({ kind, concepts }: { readonly kind: ConceptKind; readonly concepts: readonly Concept[] }) => (
  <section className="index-part" aria-labelledby={`kind-${kind}`}>
    <h2 id={`kind-${kind}`}>
      {KIND_WORDS[kind].many} <span className="count">{concepts.length}</span>
    </h2>
    <ul className="index-rows">
      {concepts.map((one) => (
        <TermRow key={one.id} id={one.id} name={one.name} level={one.level} text={one.definition} />
      ))}
    </ul>
  </section>
);

export const ConceptsPage = () => {
  const list = useLongList(conceptsDocument, pick);
  return (
    <article className="page wide">
      <PageTitle title={HOME_WORDS.concepts} />
      <p className="lead">{HOME_WORDS.conceptsLead}</p>
      {KINDS.map((kind) => ({ kind, of: list.nodes.filter((one) => one.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <Kind key={kind} kind={kind} concepts={of} />
        ))}
      {list.total === 0 && (
        <p>
          {HOME_WORDS.noConcepts} <Link to="/add">{UI.addOne}</Link>
        </p>
      )}
      <ListEnd list={list} />
    </article>
  );
};
