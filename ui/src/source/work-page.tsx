/** A work: what it is, how far that was checked, and what rests on it. */
import { useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import { DivisionRow } from '../division/division-rows.tsx';
import { People } from '../debate/people.tsx';
import type { WorkPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { UI, commentName } from '../words/interface.ts';
import { RULE_KIND_WORDS } from '../words/pages/classify.ts';
import { WORK_STATUS_WORDS } from '../words/terms.ts';
import { workDocument } from './documents.ts';
import { SupportsByKind } from './supports.tsx';
import './source.css';
import { SOURCE_TEXT } from '../words/pages/source.ts';

type Work = NonNullable<WorkPageQuery['work']>;

const Rules = ({ rules }: { readonly rules: Work['rules'] }) => (
  <section className="page-part" aria-labelledby="rules-heading">
    <h2 id="rules-heading">
      {SOURCE_TEXT.linesOfTheClassification} <span className="count muted">{rules.length}</span>
    </h2>
    <ul className="supports">
      {rules.map((rule) => (
        <li key={rule.id}>
          <strong>{rule.label}</strong>{' '}
          <span className="muted">
            {RULE_KIND_WORDS[rule.kind]}
            {rule.division !== null && (
              <>
                {' in '}
                <EntityLink id={rule.division.id}>{rule.division.name}</EntityLink>
              </>
            )}
          </span>
          <p className="reading">{rule.reason}</p>
        </li>
      ))}
    </ul>
  </section>
);

const Body = ({ work }: { readonly work: Work }) => (
  <article className="page">
    <p className="caption">{SOURCE_TEXT.work}</p>
    <PageTitle title={work.title} />
    <p>
      <People people={work.authors} />
      {work.year !== null && `, ${work.year}`}
    </p>
    <p>
      <span className={work.status === 'VERIFIED' ? 'tag for' : 'tag qualified'}>
        {WORK_STATUS_WORDS[work.status]}
      </span>{' '}
      {work.note !== null && <span className="muted">{work.note}</span>}
    </p>
    {work.retired && <p className="notice">{SOURCE_TEXT.retiredKeptForIts}</p>}
    {work.addresses.length === 0 ? (
      <p>{UI.addressUnknown}</p>
    ) : (
      <ul className="addresses">
        {work.addresses.map((address) => (
          <li key={address}>
            <a href={address} rel="noreferrer">
              {address}
            </a>
          </li>
        ))}
      </ul>
    )}
    <section className="page-part" aria-labelledby="rests-heading">
      <h2 id="rests-heading">
        {SOURCE_TEXT.whatRestsOnIt} <span className="count muted">{work.evidence.length}</span>
      </h2>
      {work.evidence.length === 0 && <p className="muted">{SOURCE_TEXT.noConceptRelationExample}</p>}
      <SupportsByKind evidence={work.evidence} />
    </section>
    {work.divisions.length > 0 && (
      <section className="page-part" aria-labelledby="divisions-heading">
        <h2 id="divisions-heading">{SOURCE_TEXT.divisionsProposedInIt}</h2>
        <ul className="division-rows">
          {work.divisions.map((one) => (
            <DivisionRow key={one.id} division={one} here={work.id} />
          ))}
        </ul>
      </section>
    )}
    {work.rules.length > 0 && <Rules rules={work.rules} />}
    {work.replies.length > 0 && (
      <section className="page-part" aria-labelledby="replies-heading">
        <h2 id="replies-heading">{SOURCE_TEXT.commentsThatReplyTo}</h2>
        <ul className="supports">
          {work.replies.map((comment) => (
            <li key={comment.id}>
              <EntityLink id={comment.id}>{commentName(comment.author.name, comment.order)}</EntityLink>
            </li>
          ))}
        </ul>
      </section>
    )}
    <CiteThis id={work.id} />
  </article>
);

export const WorkPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `work/${_splat}`;
  const asked = useAsk(workDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.work}>
      {(work) => <Body work={work} />}
    </PageOf>
  );
};
