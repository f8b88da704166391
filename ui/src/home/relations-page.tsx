/** Every relation, by type. */
import { relationsDocument } from '../find/documents.ts';
import type { IndexRelationsQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { ContestedTag } from '../parts/contested-tag.tsx';
import { HOME_WORDS } from '../words/home.ts';
import { typeRow } from '../words/relations.ts';
import './home.css';
import { ListEnd } from './list-parts.tsx';
import { useLongList } from './use-long-list.ts';
import { HOME_TEXT } from '../words/pages/home.ts';

type Relation = IndexRelationsQuery['relations']['nodes'][number];

const pick = (data: IndexRelationsQuery) => data.relations;

const Type = ({ rows }: { readonly rows: readonly Relation[] }) => {
  const first = rows[0];
  if (first === undefined) return null;
  const { id, label } = typeRow(first.type);
  return (
    <section aria-labelledby={`type-${id}`}>
      <h2 id={`type-${id}`} className="index-type">
        {label} <span className="count">{rows.length}</span>
      </h2>
      <ul>
        {rows.map((one) => (
          <li key={one.id} className="index-relation">
            <EntityLink id={one.id}>
              {one.subject.name} {label} {one.object.name}
            </EntityLink>
            {one.mode === 'ATTRIBUTED' && <span className="muted">{HOME_TEXT.bySome}</span>}
            {one.contested && <ContestedTag />}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const RelationsPage = () => {
  const list = useLongList(relationsDocument, pick);
  const types = [...new Set(list.nodes.map(({ type }) => type))];
  return (
    <article className="page wide">
      <PageTitle title={HOME_WORDS.relations} />
      <p className="lead">{HOME_WORDS.relationsLead}</p>
      <div className="index-relations">
        {types.map((type) => (
          <Type key={type} rows={list.nodes.filter((one) => one.type === type)} />
        ))}
      </div>
      {list.total === 0 && <p>{HOME_WORDS.noRelations}</p>}
      <ListEnd list={list} />
    </article>
  );
};
