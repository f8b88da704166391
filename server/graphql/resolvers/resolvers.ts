/** All resolvers, by type of the API. */
import type { Resolvers } from '../../generated/resolver-types.ts';
import type { NodeModel } from '../models.ts';
import { typeNameOf } from '../wrap.ts';
import { change, changeEntry } from './changes.ts';
import { mutation } from './mutations.ts';
import { query } from './queries.ts';
import { evidence, relation } from './relations.ts';
import { agentFields, comment, feed, paragraph, quote, work } from './sources.ts';
import { concept, example } from './terms.ts';

const typed = { __resolveType: (node: NodeModel) => typeNameOf(node) };

export const resolvers: Resolvers = {
  Node: typed,
  Term: { __resolveType: ({ card }) => (card.entity.entity === 'concept' ? 'Concept' : 'Example') },
  SearchNode: {
    __resolveType: ({ card }) =>
      card.entity.entity === 'concept' ? 'Concept' : card.entity.entity === 'example' ? 'Example' : 'Quote',
  },
  EvidenceTarget: {
    __resolveType: ({ card }) =>
      card.entity.entity === 'concept'
        ? 'Concept'
        : card.entity.entity === 'example'
          ? 'Example'
          : 'Relation',
  },
  Query: query,
  Mutation: mutation,
  Concept: concept,
  Example: example,
  Relation: relation,
  Evidence: evidence,
  Feed: feed,
  Comment: comment,
  Paragraph: paragraph,
  Quote: quote,
  Work: work,
  Agent: agentFields,
  Change: change,
  ChangeEntry: changeEntry,
};
