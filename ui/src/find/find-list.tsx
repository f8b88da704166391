/** The rows under the search box: what can be done, then what was found. */
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { FIND } from '../words/find.ts';
import type { Command } from './commands/fixed.ts';
import type { Found } from './finder/local-index.ts';
import { HitRow } from './hit-row.tsx';

/** Key of the row that leads to all hits. */
export const ALL_ROW = 'all';

interface FindListProps {
  readonly text: string;
  readonly found: Found;
  readonly commands: readonly Command[];
  /** Said where there is no row at all. */
  readonly none: string;
  /** Words of a last row that leads to all hits; null for none. */
  readonly all: string | null;
  /** With the id of a hit, `do:` and the id of a command, or `ALL_ROW`. */
  readonly onPick: (key: string) => void;
}

export const FindList = ({ text, found, commands, none, all, onPick }: FindListProps) => {
  const hits = found.hits.map((hit) => (
    <ListBoxItem key={hit.id} id={hit.id} textValue={hit.name} className="find-item">
      <HitRow hit={hit} text={text} />
    </ListBoxItem>
  ));
  return (
    <ListBox
      className="find-list"
      aria-label={FIND.hits(text)}
      onAction={(key) => onPick(String(key))}
      renderEmptyState={() => <p className="find-empty muted">{none}</p>}
    >
      {commands.length > 0 && (
        <ListBoxSection id="do">
          <Header className="find-head">{FIND.commands}</Header>
          {commands.map((command) => (
            <ListBoxItem
              key={`do:${command.id}`}
              id={`do:${command.id}`}
              textValue={command.words}
              className="find-item find-command"
            >
              <span className="find-arrow" aria-hidden="true">
                →
              </span>
              <span className="hit-name">{command.words}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
      {commands.length > 0 && found.hits.length > 0 ? (
        <ListBoxSection id="found">
          <Header className="find-head">{FIND.title}</Header>
          {hits}
        </ListBoxSection>
      ) : (
        hits
      )}
      {all !== null && (
        <ListBoxItem id={ALL_ROW} textValue={all} className="find-item find-command">
          <span className="find-arrow" aria-hidden="true">
            →
          </span>
          <span className="hit-name">{all}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
};
