/** A change of the log in words: `Added concept “Search”`. Pure: names come from the entries, else from ids. */
import type { Change, Entry } from '../../schema/entities/change.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import { diffEntities } from '../../schema/edit/diff.ts';
import { slugOf } from '../../schema/vocabulary/ids.ts';
import { sentenceOf } from './words.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  scopeNote: 'scope note',
  primaryParent: 'primary parent',
  replacedBy: 'replacement',
};

const spoken = (id: string): string => slugOf(id).replaceAll('-', ' ').replaceAll('/', ' ');

const after = (change: Change, id: string): Entity | null =>
  change.entries.find((entry) => entry.id === id)?.after ?? null;

/** What a thing is called, from the entries of the change where they hold it. */
const nameIn = (change: Change, id: string): string => {
  const entity = after(change, id) ?? change.entries.find((entry) => entry.id === id)?.before ?? null;
  return entity !== null && 'name' in entity ? entity.name : spoken(id);
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const changedFields = (entry: Entry | undefined): string =>
  entry === undefined
    ? 'fields'
    : listed(diffEntities(entry.before, entry.after).map(({ field }) => FIELD_WORDS[field] ?? field));

const relationWords = (change: Change, id: string): string => {
  const relation = after(change, id);
  if (relation?.entity !== 'relation') return spoken(id);
  return sentenceOf(relation, nameIn(change, relation.subject), nameIn(change, relation.object));
};

const targetWords = (change: Change, id: string): string =>
  id.startsWith('relation/') ? `“${relationWords(change, id)}”` : `“${nameIn(change, id)}”`;

/** The change in words, without a full stop. */
export const summaryOf = (change: Change): string => {
  const { operation, subject } = change;
  switch (operation) {
    case 'seed': {
      const added = change.entries.filter((entry) => entry.before === null).length;
      return `Loaded the seed: ${counted(added, 'entry', 'entries')} added`;
    }
    case 'add-concept':
      return `Added concept “${nameIn(change, subject ?? '')}”`;
    case 'add-relation':
      return `Added relation “${relationWords(change, subject ?? '')}”`;
    case 'update-concept': {
      const entry = change.entries.find(({ id }) => id === subject);
      return `Changed ${changedFields(entry)} of “${nameIn(change, subject ?? '')}”`;
    }
    case 'add-evidence': {
      const evidence = subject === null ? null : after(change, subject);
      if (evidence?.entity !== 'evidence') return 'Added evidence';
      const stance = { for: 'for', against: 'against', mention: 'that mentions' }[evidence.stance];
      return `Added evidence ${stance} ${targetWords(change, evidence.target)}`;
    }
    case 'revert':
      return `Reverted change ${change.reverts ?? ''}`.trimEnd();
  }
};
