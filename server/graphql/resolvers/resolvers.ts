/** All resolvers, by type of the API. */
import type { Resolvers } from '../../generated/resolver-types.ts';
import type { NodeModel } from '../models.ts';
import { typeNameOf } from '../wrap.ts';
import { change, changeEntry } from './changes.ts';
import {
  classification,
  facetChoice,
  facetDifference,
  finding,
  gate,
  levelOutcome,
  nearExample,
  verdict,
  wouldChange,
} from './classification.ts';
import { bearing, division, position, question } from './debate.ts';
import { facet, facetAnswer, facetCondition, facetValue, rule } from './key.ts';
import { mutation } from './mutations.ts';
import { query } from './queries.ts';
import { evidence, relation } from './relations.ts';
import { agentFields, comment, feed, paragraph, quote, work } from './sources.ts';
import { concept, example } from './terms.ts';

const typed = { __resolveType: (node: NodeModel) => typeNameOf(node) };

const CLAIMS = { relation: 'Relation', example: 'Example', division: 'Division' } as const;
const EVIDENCE_TARGETS = { ...CLAIMS, concept: 'Concept', position: 'Position' } as const;
const FOUND = {
  concept: 'Concept',
  example: 'Example',
  quote: 'Quote',
  question: 'Question',
  division: 'Division',
  work: 'Work',
  agent: 'Agent',
  comment: 'Comment',
  relation: 'Relation',
  position: 'Position',
} as const;
const WAITING = { ...EVIDENCE_TARGETS, quote: 'Quote', work: 'Work' } as const;

export const resolvers: Resolvers = {
  Node: typed,
  Term: { __resolveType: ({ card }) => (card.entity.entity === 'concept' ? 'Concept' : 'Example') },
  SearchNode: { __resolveType: ({ card }) => FOUND[card.entity.entity] },
  EvidenceTarget: { __resolveType: ({ card }) => EVIDENCE_TARGETS[card.entity.entity] },
  Claim: { __resolveType: ({ card }) => CLAIMS[card.entity.entity] },
  WorklistNode: { __resolveType: ({ card }) => WAITING[card.entity.entity] },
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
  Question: question,
  Position: position,
  Bearing: bearing,
  Division: division,
  Facet: facet,
  FacetValue: facetValue,
  FacetCondition: facetCondition,
  FacetAnswer: facetAnswer,
  Rule: rule,
  Classification: classification,
  Gate: gate,
  Finding: finding,
  Verdict: verdict,
  LevelOutcome: levelOutcome,
  FacetChoice: facetChoice,
  WouldChange: wouldChange,
  NearExample: nearExample,
  FacetDifference: facetDifference,
};
