/** Every example, by name. */
import { examplesDocument } from '../find/documents.ts';
import type { IndexExamplesQuery } from '../generated/graphql.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { HOME_WORDS } from '../words/home.ts';
import './home.css';
import { ListEnd, TermRow } from './list-parts.tsx';
import { useLongList } from './use-long-list.ts';

const pick = (data: IndexExamplesQuery) => data.examples;

export const ExamplesPage = () => {
  const list = useLongList(examplesDocument, pick);
  return (
    <article className="page wide">
      <PageTitle title={HOME_WORDS.examples} />
      <p className="lead">{HOME_WORDS.examplesLead}</p>
      <ul className="index-rows">
        {list.nodes.map((one) => (
          <TermRow key={one.id} id={one.id} name={one.name} level={one.level} text={one.description} />
        ))}
      </ul>
      {list.total === 0 && <p>{HOME_WORDS.noExamples}</p>}
      <ListEnd list={list} />
    </article>
  );
};
