/** The work list: what is quoted wrong, rests on nothing, on a reason alone, or on what nobody checked. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askOnce, useAsk } from '../api/ask.ts';
import '../debate/debate.css';
import type { WorklistPageQuery, WorklistReason } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { latestSeq } from '../state/changes.ts';
import { useStore } from '../state/store.ts';
import { UI, plural } from '../words/interface.ts';
import { WORK_STATUS_WORDS } from '../words/terms.ts';
import { REASONS, REASON_WORDS } from '../words/pages/worklist.ts';
import { worklistDocument } from './documents.ts';
import type { WorklistSearch } from './search.ts';
import './upkeep.css';
import { UPKEEP_TEXT } from '../words/pages/upkeep.ts';

type Entry = WorklistPageQuery['worklist']['edges'][number];

const KINDS: Readonly<Record<Entry['node']['__typename'], string>> = {
  Concept: 'concept',
  Relation: 'relation',
  Example: 'example',
  Position: 'position',
  Division: 'division',
  Quote: 'quote',
  Work: 'work',
};

const Name = ({ node }: { readonly node: Entry['node'] }) => {
  switch (node.__typename) {
    case 'Relation':
      return <EntityLink id={node.id}>{node.sentence}</EntityLink>;
    case 'Position':
      return (
        <EntityLink id={node.id}>
          {node.holder.name}: {node.text}
        </EntityLink>
      );
    case 'Quote':
      return (
        <>
          <EntityLink id={node.id} className="words">
            “{node.exact}”
          </EntityLink>{' '}
          <span className="muted">
            {node.state.toLowerCase()}
            {UPKEEP_TEXT.in}
          </span>{' '}
          <EntityLink id={node.comment.id}>
            {UPKEEP_TEXT.comment} {node.comment.order}
          </EntityLink>
        </>
      );
    case 'Work':
      return (
        <>
          <EntityLink id={node.id}>{node.title}</EntityLink>
          <span className="muted">
            {node.year !== null && `, ${node.year}`}; {WORK_STATUS_WORDS[node.status]}
            {node.note !== null && `. ${node.note}`}
          </span>
        </>
      );
    default:
      return <EntityLink id={node.id}>{node.name}</EntityLink>;
  }
};

const Row = ({ entry }: { readonly entry: Entry }) => {
  const { node } = entry;
  return (
    <li className="work-row">
      {node.__typename === 'Quote' || node.__typename === 'Work' ? null : <LevelGlyph level={node.level} />}
      <span>
        <Name node={node} /> <span className="muted work-kind">{KINDS[node.__typename]}</span>
      </span>
    </li>
  );
};

/** All entries for one reason, or for all. */
const useEntries = (reason: WorklistReason | undefined) => {
  const client = useClient();
  const seq = useStore(latestSeq);
  const asked = useAsk(worklistDocument, { reasons: reason === undefined ? null : [reason], after: null });
  const [more, setMore] = useState<{ readonly of: unknown; readonly edges: readonly Entry[] }>({
    of: null,
    edges: [],
  });
  const list = asked.data?.worklist;
  const after = list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor : null;
  useEffect(() => {
    let there = true;
    const load = async () => {
      const edges: Entry[] = [];
      let cursor = after;
      while (cursor !== null && there) {
        const { worklist } = await askOnce(client, worklistDocument, {
          reasons: reason === undefined ? null : [reason],
          after: cursor,
        });
        edges.push(...worklist.edges);
        cursor = worklist.pageInfo.hasNextPage ? worklist.pageInfo.endCursor : null;
      }
      if (there) setMore({ of: list, edges });
    };
    load().catch(() => undefined);
    return () => {
      there = false;
    };
  }, [client, after, reason, list, seq]);
  return { asked, list, edges: [...(list?.edges ?? []), ...(more.of === list ? more.edges : [])] };
};

export const WorklistPage = () => {
  const { reason: word }: WorklistSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const reason = REASONS.find((one) => one.toLowerCase() === word);
  const { asked, list, edges } = useEntries(reason);
  const counts = new Map(list?.counts.map((one) => [one.reason, one.total]));
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return (
    <article className="page">
      <PageTitle title={UI.worklist} />
      <p>{UPKEEP_TEXT.whatStillHasTo}</p>
      <nav className="filter-row" aria-label={UPKEEP_TEXT.whichEntries}>
        <Link
          to="/worklist"
          search={{}}
          data-on={reason === undefined}
          aria-current={reason === undefined ? 'page' : undefined}
        >
          {UPKEEP_TEXT.all} {list !== undefined && all}
        </Link>
        {REASONS.map((one) => (
          <Link
            key={one}
            to="/worklist"
            search={{ reason: one.toLowerCase() }}
            data-on={reason === one}
            aria-current={reason === one ? 'page' : undefined}
          >
            {REASON_WORDS[one].name} {list !== undefined && (counts.get(one) ?? 0)}
          </Link>
        ))}
      </nav>
      {asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
      {list === undefined && asked.fault === undefined && <Waiting />}
      {list !== undefined && edges.length === 0 && (
        <p>
          {UPKEEP_TEXT.nothingWaitsHere}{' '}
          {reason !== undefined && (
            <button
              type="button"
              className="plain-button"
              onClick={() => void navigate({ to: '/worklist', search: {} })}
            >
              {UPKEEP_TEXT.showTheWholeList}
            </button>
          )}
        </p>
      )}
      {REASONS.map((one) => ({ one, of: edges.filter((edge) => edge.reason === one) }))
        .filter(({ of }) => of.length > 0)
        .map(({ one, of }) => (
          <section key={one} className="page-part" aria-labelledby={`reason-${one}`}>
            <h2 id={`reason-${one}`}>
              {REASON_WORDS[one].heading} <span className="count muted">{counts.get(one) ?? of.length}</span>
            </h2>
            <p className="muted">{REASON_WORDS[one].meaning}</p>
            <ul className="work-rows">
              {of.map((entry) => (
                <Row key={`${entry.reason} ${entry.node.id}`} entry={entry} />
              ))}
            </ul>
            {of.length < (counts.get(one) ?? 0) && (
              <p className="muted">
                {plural(of.length, 'entry', 'entries')} {UPKEEP_TEXT.loadedSoFar}
              </p>
            )}
          </section>
        ))}
    </article>
  );
};
