/** All source comments in feed order. */
import { useAsk } from '../api/ask.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { UI, commentName, names, plural } from '../words/interface.ts';
import { commentsDocument } from './documents.ts';
import './source.css';

export const CommentsPage = () => {
  const asked = useAsk(commentsDocument, { after: null });
  const list = asked.data?.comments;
  return (
    <article className="page">
      <PageTitle title={UI.comments} />
      {asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
      {asked.loading && <Waiting />}
      {list !== undefined && (
        <p className="muted">
          {plural(list.totalCount, 'comment')}, as they stand in the feed. Words in this type are the
          source’s.
        </p>
      )}
      <ol className="comment-rows">
        {list?.nodes.map((one) => {
          const quoted = one.paragraphs.filter((paragraph) => paragraph.role === 'QUOTATION');
          const voices = [...new Set(quoted.map((paragraph) => paragraph.speaker.name))];
          return (
            <li key={one.id}>
              <h2>
                <EntityLink id={one.id}>{commentName(one.author.name, one.order)}</EntityLink>
              </h2>
              <p className="muted">
                {one.header === null ? UI.noHeader : `${one.date ?? ''} · header “${one.header}”`}
                {voices.length > 0 && ` · holds words of ${names(voices)}`}
                {` · ${plural(one.quotes.length, 'quote')}`}
              </p>
              <p className="words excerpt">{one.text}</p>
            </li>
          );
        })}
      </ol>
      {list?.pageInfo.hasNextPage === true && (
        <p className="muted">
          {list.nodes.length} of {list.totalCount} shown. The{' '}
          <EntityLink id={list.nodes[0]!.id}>first</EntityLink> is the newest.
        </p>
      )}
    </article>
  );
};
