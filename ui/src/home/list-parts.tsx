/** What the lists of everything share. */
import type { Level } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { HOME_WORDS } from '../words/home.ts';
import type { LongList } from './use-long-list.ts';

interface TermRowProps {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly text: string;
}

export const TermRow = ({ id, name, level, text }: TermRowProps) => (
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

/** The end of a list: loading, failed, or how much more there is. */
export const ListEnd = <T,>({ list }: { readonly list: LongList<T> }) => {
  if (list.fault !== undefined) return <Failed fault={list.fault} onRetry={list.retry} />;
  if (list.loading) return <Waiting />;
  if (list.total === undefined || list.nodes.length >= list.total) return null;
  return (
    <p>
      <span className="muted">{HOME_WORDS.shown(list.nodes.length, list.total)}</span>{' '}
      <button type="button" className="button" onClick={list.more}>
        {HOME_WORDS.more}
      </button>
    </p>
  );
};
