/**
 * What is cited, as CSL-JSON: only what the atlas knows. Its own entries have no author and the date of their last
 * change; a quote is its speaker’s, a comment its author’s, and a voice without a name is no author. Pure.
 */
import type { CiteQuery } from '../generated/graphql.ts';
import { CITE_NOTES, asOf } from '../words/cite.ts';
import { personName } from './csl.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';

type Node = NonNullable<CiteQuery['node']>;
type OfType<Name extends string> = Extract<Node, { __typename: Name }>;
type Agent = OfType<'Quote'>['speaker'];

interface Told {
  readonly type: CslItem['type'];
  readonly title: string;
  readonly authors?: readonly Agent[];
  readonly container?: string;
  readonly publisher?: string;
  readonly issued?: CslDate | null;
  readonly URL?: string;
  readonly notes: readonly (string | null)[];
}

/** Spaces and line ends as one space each: a citation is one line. */
const line = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The day of a time in the log. */
const day = (at: string): CslDate => ({
  'date-parts': [at.slice(0, 10).split('-').map(Number)],
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FULL_DATE = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})$/u;

/** A comment’s date where its header writes one out; an age such as “1y” is none. */
export const writtenDate = (date: string | null): CslDate | null => {
  const match = FULL_DATE.exec(date ?? '');
  const month = MONTHS.indexOf(match?.[1] ?? '') + 1;
  return match === null || month === 0
    ? null
    : { 'date-parts': [[Number(match[3]), month, Number(match[2])]] };
};

const authorOf = ({ name, kind }: Agent): readonly CslName[] =>
  kind === 'PERSON' ? [personName(name)] : kind === 'GROUP' ? [{ literal: name }] : [];

const unnamed = (agent: Agent): string | null =>
  authorOf(agent).length === 0 ? CITE_NOTES.saidBy(agent.name) : null;

const listed = (people: readonly { readonly name: string }[]): readonly string[] =>
  people.map(({ name }) => name);

const entry = (title: string, updatedAt: string, note: string): Told => ({
  type: 'entry',
  title,
  container: CITE_NOTES.atlas,
  publisher: CITE_NOTES.atlas,
  issued: day(updatedAt),
  notes: [note],
});

const dated = (date: string | null): string | null => (date === null ? null : CITE_NOTES.date(date));

const told = (node: Node, page: string): Told | null => {
  switch (node.__typename) {
    case 'Concept':
    case 'Example':
      return entry(node.name, node.updatedAt, CITE_NOTES.kind[node.__typename]);
    case 'Relation':
      return entry(
        node.sentence,
        node.updatedAt,
        node.mode === 'ATTRIBUTED' ? CITE_NOTES.heldBy(listed(node.holders)) : CITE_NOTES.kind.Relation,
      );
    case 'Division': {
      const people = node.agent === null ? (node.divisionWork?.authors ?? []) : [node.agent];
      return entry(
        node.name,
        node.updatedAt,
        CITE_NOTES.dividedBy(listed(people), node.divisionWork?.title ?? null),
      );
    }
    case 'Question':
      return entry(node.text, node.updatedAt, CITE_NOTES.askedBy(listed(node.askedBy)));
    case 'Position':
      return entry(node.text, node.updatedAt, CITE_NOTES.positionOf(node.holder.name));
    case 'Comment':
      return {
        type: 'post',
        title: `Comment ${node.order}`,
        authors: [node.author],
        container: node.feed.name,
        issued: writtenDate(node.date),
        notes: [
          unnamed(node.author),
          CITE_NOTES.comment(node.order, node.feed.name) + '.',
          dated(node.date),
          node.address === null ? CITE_NOTES.noAddress : CITE_NOTES.address(node.address),
        ],
      };
    case 'Quote': {
      const { comment, speaker } = node;
      return {
        type: 'post',
        title: `“${node.exact}”`,
        authors: [speaker],
        container: CITE_NOTES.comment(comment.order, comment.feed.name),
        issued: speaker.name === comment.author.name ? writtenDate(comment.date) : null,
        notes: [
          unnamed(speaker),
          speaker.name === comment.author.name ? null : CITE_NOTES.quotedBy(comment.author.name),
          CITE_NOTES.comment(comment.order, comment.feed.name) + '.',
          dated(comment.date),
        ],
      };
    }
    case 'Work':
      return {
        type: 'document',
        title: node.title,
        authors: node.authors,
        issued: node.year === null ? null : { 'date-parts': [[node.year]] },
        ...(node.addresses[0] === undefined ? {} : { URL: node.addresses[0] }),
        notes: [CITE_NOTES.status[node.status], CITE_NOTES.workAt(page)],
      };
    default:
      return null;
  }
};

/**
 * The citation of an entity. `origin` is where this atlas is served, without a slash at its end; `seq` the number
 * of its newest change. Null for what cannot be cited.
 */
export const cslOf = (node: Node, seq: number, origin: string): CslItem | null => {
  const page = `${origin}/${node.id}`;
  const is = told(node, page);
  if (is === null) return null;
  const authors = (is.authors ?? []).flatMap(authorOf);
  return {
    id: node.id,
    'citation-key': node.id.replaceAll('/', ':'),
    type: is.type,
    title: line(is.title),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(is.container === undefined ? {} : { 'container-title': line(is.container) }),
    ...(is.publisher === undefined ? {} : { publisher: is.publisher }),
    ...(is.issued == null ? {} : { issued: is.issued }),
    version: String(seq),
    URL: is.URL ?? page,
    note: line([asOf(seq), ...is.notes].filter((part) => part !== null).join(' ')),
  };
};
