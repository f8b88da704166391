/** What the page asks the API about a thing that is cited, made from the seed’s own entities. */
import type { Atlas } from '../../../schema/entities/atlas.ts';
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import type { CiteQuery } from '../../../ui/src/generated/graphql.ts';

export type CitedNode = NonNullable<CiteQuery['node']>;

const AT = '2026-11-25T04:31:37.683Z';

const enumOf = (text: string): string => text.toUpperCase().replaceAll('-', '_');

/** Every concept, example, relation, comment, quote, work and question of an atlas. */
export const citedNodes = (atlas: Atlas): readonly CitedNode[] => {
  const agent = (id: string) => {
    const found = atlas.of('agent', id);
    if (found === undefined) throw new RangeError(`${id} is not there`);
    return { name: found.name, kind: enumOf(found.kind) as 'PERSON' };
  };
  const nameOf = (id: string): string => atlas.of('concept', id)?.name ?? atlas.of('example', id)?.name ?? id;
  const commentOf = (id: string) => {
    const { order, date, author, feed } = atlas.of('comment', id)!;
    return { order, date, author: agent(author), feed: { name: atlas.of('feed', feed)!.name } };
  };
  return [
    ...atlas.all('concept').map(({ id, name, definition }) => ({
      __typename: 'Concept' as const,
      id,
      name,
      definition,
      updatedAt: AT,
    })),
    ...atlas.all('example').map(({ id, name, description }) => ({
      __typename: 'Example' as const,
      id,
      name,
      description,
      updatedAt: AT,
    })),
    ...atlas.all('relation').map(({ id, subject, type, object, mode }) => ({
      __typename: 'Relation' as const,
      id,
      sentence: `${nameOf(subject)} ${relationType(type).label} ${nameOf(object)}`,
      mode: enumOf(mode) as 'ASSERTED',
      updatedAt: AT,
      holders: [],
    })),
    ...atlas.all('question').map(({ id, text, askedBy }) => ({
      __typename: 'Question' as const,
      id,
      text,
      updatedAt: AT,
      askedBy: askedBy.map(agent),
    })),
    ...atlas.all('comment').map(({ id, address }) => ({
      __typename: 'Comment' as const,
      id,
      address,
      ...commentOf(id),
    })),
    ...atlas.all('quote').map(({ id, exact, speaker, comment }) => ({
      __typename: 'Quote' as const,
      id,
      exact,
      speaker: agent(speaker),
      comment: commentOf(comment),
    })),
    ...atlas.all('work').map(({ id, title, year, addresses, status, authors }) => ({
      __typename: 'Work' as const,
      id,
      title,
      year,
      addresses,
      status: enumOf(status) as 'VERIFIED',
      authors: authors.map(agent),
    })),
  ];
};
