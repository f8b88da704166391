/** Something found, the same whether the page's own index found it or the server. Pure. */
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import type { SearchField as Field } from '../../../schema/search/document.ts';
import type { FindableQuery, Level, SearchField, SearchQuery } from '../generated/graphql.ts';
import { commentName } from '../words/interface.ts';
import { AGENT_KIND_WORDS, KIND_WORDS } from '../words/terms.ts';

export type Entry = FindableQuery['findable']['entries'][number];
type ServerHit = SearchQuery['search']['hits'][number];

export interface Hit {
  readonly id: string;
  /** Its name, a question’s words, a work’s title, the quoted words, or what a relation or a position says. */
  readonly name: string;
  readonly field: SearchField;
  /** The text that matched, as it stands. */
  readonly text: string;
  /** What sort of thing it is: `mechanism`, `example`, `quote`. */
  readonly kind: string;
  /** Where it stands, or who says it; null where that is not known. */
  readonly place: string | null;
  readonly level: Level | null;
}

/** A field as the API spells it. */
export const fieldEnum = (field: Field): SearchField =>
  field.toUpperCase().replaceAll('-', '_') as SearchField;

/** What an entry of the page's own index is as a hit. */
export const entryHit = (entry: Entry, field: Field, text: string): Hit => ({
  id: entry.id,
  name: entry.quote ?? entry.claims[0] ?? entry.name,
  field: fieldEnum(field),
  text,
  kind: entry.kind,
  place: entry.place,
  level: entry.level,
});

type Described = Pick<Hit, 'name' | 'kind' | 'place' | 'level'>;

const described = (node: ServerHit['node']): Described => {
  switch (node.__typename) {
    case 'Concept':
      return { name: node.name, kind: KIND_WORDS[node.kind].one, place: null, level: node.level };
    case 'Example':
      return { name: node.name, kind: 'example', place: null, level: node.level };
    case 'Quote':
      return { name: node.exact, kind: 'quote', place: node.speaker.name, level: null };
    case 'Question':
      return { name: node.text, kind: 'question', place: null, level: null };
    case 'Division':
      return { name: node.name, kind: 'division', place: `of ${node.of.name}`, level: node.level };
    case 'Work':
      return {
        name: node.title,
        kind: 'work',
        place: node.year === null ? null : String(node.year),
        level: null,
      };
    case 'Agent':
      return { name: node.name, kind: AGENT_KIND_WORDS[node.agentKind], place: null, level: null };
    case 'Comment':
      return { name: commentName(node.author.name, node.order), kind: 'comment', place: null, level: null };
    case 'Relation':
      return { name: node.sentence, kind: 'relation', place: null, level: node.level };
    case 'Position':
      return { name: node.text, kind: 'position', place: node.holder.name, level: node.level };
  }
};

/** What the server found, as a hit. */
export const serverHit = ({ node, field, text }: ServerHit): Hit => ({
  id: node.id,
  field,
  text,
  ...described(node),
});

/** Whether a hit is of a type: `quote`, `concept`. */
export const isOf = (hit: { readonly id: string }, ...types: readonly string[]): boolean =>
  types.includes(typeOfId(hit.id) ?? '');
