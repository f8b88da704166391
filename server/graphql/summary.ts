/** A change of the log in words: `Added concept “Search”`. Pure: names come from the entries, else from ids. */
import type { Change, Entry } from '../../schema/entities/change.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import { diffEntities } from '../../schema/edit/diff.ts';
import { slugOf, typeOfId } from '../../schema/vocabulary/ids.ts';
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
  if (entity === null) return spoken(id);
  if ('name' in entity) return entity.name;
  if ('title' in entity) return entity.title;
  if ('label' in entity) return entity.label;
  return entity.entity === 'question' || entity.entity === 'position' ? brief(entity.text) : spoken(id);
};

/** The beginning of a longer text, cut between words. */
const brief = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s+\S*$/u, '')} …`;

const typeWords = (id: string): string => (typeOfId(id) ?? 'thing').replaceAll('-', ' ');

const isThing = ({ entity }: Entity): boolean => entity !== 'quote' && entity !== 'evidence';

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
    case 'add': {
      const things = change.entries.filter(({ after: made }) => made !== null && isThing(made));
      const [first] = things;
      if (first === undefined) return 'Added nothing';
      const named = `${typeWords(first.id)} “${nameIn(change, first.id)}”`;
      const more = things.length - 1;
      return `Added ${named}${more === 0 ? '' : ` and ${counted(more, 'more thing', 'more things')}`}`;
    }
    case 'update': {
      const entry = change.entries.find(({ id }) => id === subject);
      return `Changed ${changedFields(entry)} of ${targetWords(change, subject ?? '')}`;
    }
    case 'retire':
      return `Retired ${typeWords(subject ?? '')} ${targetWords(change, subject ?? '')}`;
    case 'revert':
      return `Reverted change ${change.reverts ?? ''}`.trimEnd();
  }
};
