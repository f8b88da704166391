/** The index: every concept by kind, every example, relation and comment, and how much there is. */
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAsk } from '../api/ask.ts';
import type { ConceptKind, Level } from '../generated/graphql.ts';
import type {
  CommentsPageQuery,
  IndexConceptsQuery,
  IndexExamplesQuery,
  IndexRelationsQuery,
} from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { commentsDocument } from '../source/documents.ts';
import { ATLAS, UI, commentName, plural } from '../words/interface.ts';
import { typeRow } from '../words/relations.ts';
import { KINDS, KIND_WORDS } from '../words/terms.ts';
import { conceptsDocument, examplesDocument, relationsDocument, statsDocument } from './documents.ts';
import { IndexMap } from './index-map.tsx';
import { useNarrow } from '../state/media.ts';
import './index-page.css';
import { rootOf } from './root-of.ts';
import { useAll } from './use-all.ts';
import type { All } from './use-all.ts';
import { WaysOn } from './ways-on.tsx';

const pickConcepts = (data: IndexConceptsQuery) => data.concepts;
const pickExamples = (data: IndexExamplesQuery) => data.examples;
const pickRelations = (data: IndexRelationsQuery) => data.relations;
const pickComments = (data: CommentsPageQuery) => data.comments;

type Concept = IndexConceptsQuery['concepts']['nodes'][number];
type Relation = IndexRelationsQuery['relations']['nodes'][number];

const TermRow = ({
  id,
  name,
  level,
  text,
}: {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly text: string;
}) => (
  <li className="index-row">
    <LevelGlyph level={level} />
    <span>
      <EntityLink id={id} className="index-name">
        {name}
      </EntityLink>
      <span className="index-line muted">{text}</span>
    </span>
  </li>
);

const Kind = ({ kind, concepts }: { readonly kind: ConceptKind; readonly concepts: readonly Concept[] }) => (
  <section aria-labelledby={`kind-${kind}`}>
    <h3 id={`kind-${kind}`}>
      {KIND_WORDS[kind].many} <span className="count">{concepts.length}</span>
    </h3>
    <ul className="index-rows">
      {concepts.map((one) => (
        <TermRow key={one.id} id={one.id} name={one.name} level={one.level} text={one.definition} />
      ))}
    </ul>
  </section>
);

const Relations = ({ relations }: { readonly relations: readonly Relation[] }) => {
  const types = [...new Set(relations.map((one) => one.type))];
  return (
    <div className="index-relations">
      {types.map((type) => {
        const rows = relations.filter((one) => one.type === type);
        return (
          <section key={type} aria-labelledby={`type-${type}`}>
            <h3 id={`type-${type}`}>
              {typeRow(type).label} <span className="count">{rows.length}</span>
            </h3>
            <ul>
              {rows.map((one) => (
                <li key={one.id} className="index-relation">
                  <EntityLink id={one.id}>
                    {one.subject.name} {typeRow(type).label} {one.object.name}
                  </EntityLink>
                  {one.mode === 'ATTRIBUTED' && <span className="muted">, by some</span>}
                  {one.contested && <span className="tag contested">± {UI.contested}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};

const Stats = () => {
  const asked = useAsk(statsDocument, {});
  const stats = asked.data?.stats;
  if (stats === undefined) return <p className="muted stats">&nbsp;</p>;
  return (
    <p className="muted stats">
      {plural(stats.concepts, 'concept')}, {plural(stats.relations, 'relation')},{' '}
      {plural(stats.examples, 'example')}, {plural(stats.quotes, 'quote')} from{' '}
      {plural(stats.comments, 'comment')}, {plural(stats.works, 'work')}
    </p>
  );
};

const Whole = <T,>({ list }: { readonly list: All<T> }) => {
  if (list.fault !== undefined) return <Failed fault={list.fault} onRetry={list.retry} />;
  return list.done ? null : <Waiting />;
};

export const IndexPage = () => {
  const concepts = useAll(conceptsDocument, pickConcepts);
  const examples = useAll(examplesDocument, pickExamples);
  const relations = useAll(relationsDocument, pickRelations);
  const comments = useAll(commentsDocument, pickComments);
  const narrow = useNarrow();
  const root = useMemo(() => rootOf(relations.nodes), [relations.nodes]);
  return (
    <article className="page wide">
      <PageTitle title={ATLAS}>What kinds of optimization are there?</PageTitle>
      <p className="lead">
        Every concept, relation and example here is traced to the words of a source comment or a work, or says
        plainly that it is not. Open a concept to see where it stands and why each edge is there.
      </p>
      <Stats />
      <WaysOn />
      {root !== undefined && !narrow && <IndexMap root={root} />}
      <section className="index-part" aria-labelledby="concepts-heading">
        <h2 id="concepts-heading">{UI.concepts}</h2>
        <Whole list={concepts} />
        <div className="index-kinds">
          {KINDS.map((kind) => ({ kind, of: concepts.nodes.filter((one) => one.kind === kind) }))
            .filter(({ of }) => of.length > 0)
            .map(({ kind, of }) => (
              <Kind key={kind} kind={kind} concepts={of} />
            ))}
        </div>
        {concepts.done && concepts.nodes.length === 0 && (
          <p>
            No concepts yet. <Link to="/add">{UI.addOne}</Link>
          </p>
        )}
      </section>
      <section className="index-part" aria-labelledby="examples-heading">
        <h2 id="examples-heading">Examples</h2>
        <Whole list={examples} />
        <ul className="index-rows">
          {examples.nodes.map((one) => (
            <TermRow key={one.id} id={one.id} name={one.name} level={one.level} text={one.description} />
          ))}
        </ul>
      </section>
      <section className="index-part" aria-labelledby="comments-heading">
        <h2 id="comments-heading">
          <Link to="/comments">{UI.comments}</Link>
        </h2>
        <Whole list={comments} />
        <ul className="index-rows">
          {comments.nodes.map((one) => (
            <li key={one.id} className="index-row">
              <span>
                <EntityLink id={one.id} className="index-name">
                  {commentName(one.author.name, one.order)}
                </EntityLink>
                <span className="index-line words">{one.text}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="index-part" aria-labelledby="relations-heading">
        <h2 id="relations-heading">Relations</h2>
        <Whole list={relations} />
        <Relations relations={relations.nodes} />
      </section>
    </article>
  );
};
