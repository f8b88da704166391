/** A work: what it is, how far that was checked, and what rests on it. */
import { useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { UI, commentName } from '../words/interface.ts';
import { WORK_STATUS_WORDS } from '../words/terms.ts';
import { workDocument } from './documents.ts';
import { Supports } from './supports.tsx';
import './source.css';

export const WorkPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `work/${_splat}`;
  const asked = useAsk(workDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.work}>
      {(work) => (
        <article className="page">
          <p className="caption">Work</p>
          <PageTitle title={work.title} />
          <p>
            {work.authors.map((author, index) => (
              <span key={author.id}>
                {index > 0 && ', '}
                <EntityLink id={author.id}>{author.name}</EntityLink>
              </span>
            ))}
            {work.year !== null && `, ${work.year}`}
          </p>
          <p className="muted">
            {WORK_STATUS_WORDS[work.status]}
            {work.note !== null && `: ${work.note}`}
          </p>
          {work.addresses.length === 0 ? (
            <p>{UI.addressUnknown}</p>
          ) : (
            <ul>
              {work.addresses.map((address) => (
                <li key={address}>
                  <a href={address} rel="noreferrer">
                    {address}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <h2>What rests on it</h2>
          {work.evidence.length === 0 && <p className="muted">Nothing yet.</p>}
          <Supports evidence={work.evidence} />
          {work.replies.length > 0 && (
            <>
              <h2>Comments that reply to it</h2>
              <ul>
                {work.replies.map((comment) => (
                  <li key={comment.id}>
                    <EntityLink id={comment.id}>{commentName(comment.author.name, comment.order)}</EntityLink>
                  </li>
                ))}
              </ul>
            </>
          )}
        </article>
      )}
    </PageOf>
  );
};
