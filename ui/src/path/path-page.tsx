/** Ways between two concepts or examples: up to five, as sentences and drawn, the best founded first. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAsk } from '../api/ask.ts';
import { namesDocument } from '../find/documents.ts';
import { isOf } from '../find/hit.ts';
import { TwoEnds } from '../find/two-ends.tsx';
import type { ChosenEnd } from '../find/two-ends.tsx';
import type { PathsBetweenQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { PATH } from '../words/path.ts';
import { typeEnum } from '../words/relations.ts';
import { pathsDocument } from './documents.ts';
import { typesOf } from './search.ts';
import type { PathSearch } from './search.ts';
import './path.css';
import { TypeChoice } from './type-choice.tsx';
import { WayList } from './way-list.tsx';

type Answer = NonNullable<PathsBetweenQuery['paths']>;

const isEnd = (id: string): boolean => isOf({ id }, 'concept', 'example');

const None = ({ answer, some }: { readonly answer: Answer; readonly some: boolean }) => (
  <p className="notice" role="status">
    {PATH.none}
    {some && ` ${PATH.noneOver}`}
    {answer.commonAncestor === null ? (
      <>, {PATH.noAncestor}</>
    ) : (
      <>
        ; {PATH.ancestor} <EntityLink id={answer.commonAncestor.id}>{answer.commonAncestor.name}</EntityLink>.
      </>
    )}
  </p>
);

const missingWords = (from: string | undefined, to: string | undefined): string => {
  if (from !== undefined) return to === undefined ? PATH.chooseTo : PATH.same;
  return to === undefined ? PATH.chooseBoth : PATH.chooseFrom;
};

export const PathPage = () => {
  const search: PathSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { from, to } = search;
  const types = typesOf(search);
  const ready = from !== undefined && to !== undefined && from !== to;
  const ids = useMemo(() => [from, to].filter((id) => id !== undefined), [from, to]);
  const named = useAsk(namesDocument, { ids: [...ids] }, ids.length === 0);
  const asked = useAsk(
    pathsDocument,
    { from: from ?? '', to: to ?? '', types: types.length === 0 ? null : types.map(typeEnum) },
    !ready,
  );
  const nameOf = (id: string): string | undefined => {
    const node = named.data?.nodes.find((one) => one?.id === id);
    return node != null && 'name' in node ? node.name : undefined;
  };
  const end = (id: string | undefined): ChosenEnd | null =>
    id === undefined ? null : { id, name: nameOf(id) };
  const look = (next: PathSearch, replace = false) =>
    void navigate({
      to: '/path',
      replace,
      resetScroll: false,
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)),
    });
  const answer = ready ? asked.data?.paths : undefined;
  const [one, other] = [end(from)?.name, end(to)?.name];
  const title = one !== undefined && other !== undefined ? PATH.between(one, other) : PATH.title;
  return (
    <article className="page wide">
      <PageTitle title={title} />
      <p className="muted">{PATH.lead}</p>
      <TwoEnds
        labels={[PATH.from, PATH.to]}
        placeholder={PATH.find}
        ends={[end(from), end(to)]}
        only={isEnd}
        swap={PATH.swap}
        onChoose={(which, id) => {
          const { n: _n, ...rest } = search;
          look({ ...rest, ...(which === 0 ? { from: id } : { to: id }) });
        }}
        onSwap={() => look(swapped(search))}
      />
      <TypeChoice
        chosen={types}
        onChoose={(next) => {
          const { n: _n, types: _types, ...rest } = search;
          look({ ...rest, ...(next.length === 0 ? {} : { types: next.join(',') }) }, true);
        }}
      />
      {!ready && <p className="notice">{missingWords(from, to)}</p>}
      {ready && asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
      {ready && asked.loading && <Waiting />}
      {answer === null && <p className="notice">{PATH.gone}</p>}
      {answer != null && answer.paths.length === 0 && <None answer={answer} some={types.length > 0} />}
      {answer != null && answer.paths.length > 0 && (
        <WayList
          ways={answer.paths}
          chosen={Math.min(search.n ?? 1, answer.paths.length)}
          onChoose={(n) => {
            const { n: _n, ...rest } = search;
            look({ ...rest, ...(n === 1 ? {} : { n }) }, true);
          }}
        />
      )}
      {ready && (
        <p>
          <Link to="/compare" search={{ a: from, b: to }}>
            {PATH.compare}
          </Link>
        </p>
      )}
    </article>
  );
};

const swapped = ({ from, to, types }: PathSearch): PathSearch => ({
  ...(to === undefined ? {} : { from: to }),
  ...(from === undefined ? {} : { to: from }),
  ...(types === undefined ? {} : { types }),
});
