/** All facts of one round in one statement: each branch gives whole entities, tombstones or changes. */
import { z } from 'zod';
import type { FactRequest } from '../../schema/constraints/facts.ts';
import type { Statement } from '../engine/port.ts';
import { cypher } from './identifier.ts';

const factRow = z.object({
  kind: z.enum(['entity', 'change']),
  id: z.string(),
  doc: z.string().nullable(),
  version: z.int(),
  createdAt: z.string().nullable(),
  createdBy: z.string().nullable(),
  updatedAt: z.string().nullable(),
  updatedBy: z.string().nullable(),
});
export type FactRow = z.infer<typeof factRow>;

/** Most rows a branch may give; a round that reaches it is refused rather than cut. */
export const FACT_LIMIT = 20_000;

const RETURN_NODE = `WITH DISTINCT n
RETURN 'entity' AS kind, n.id AS id, n.doc AS doc, n.version AS version, n.createdAt AS createdAt,
  n.createdBy AS createdBy, n.updatedAt AS updatedAt, n.updatedBy AS updatedBy LIMIT ${FACT_LIMIT}`;

const RETURN_CHANGE = `WITH DISTINCT n
RETURN 'change' AS kind, n.mutationId AS id, n.doc AS doc, n.seq AS version, n.at AS createdAt,
  n.by AS createdBy, n.at AS updatedAt, n.by AS updatedBy LIMIT ${FACT_LIMIT}`;

/** One line of what is asked: all of it is one parameter, so that the store sees one sort of call. */
interface Ask {
  readonly kind: string;
  readonly key: string;
  readonly seq: number;
}

/** A branch that answers what is asked of one kind. */
const answering = (kind: string, match: string): string =>
  ["UNWIND $asked AS ask WITH ask WHERE ask.kind = '", kind, "'\n", match].join('');

/** All relations on the way up; 60 steps are deeper than any vocabulary known, and bounded. */
const closure = (edges: string): string =>
  `MATCH (:Entity {id: ask.key})-[:edges*0..60]->(a:Concept)
WITH DISTINCT a
MATCH (a)-[r:edges]->(:Concept)
WITH DISTINCT r.id AS relationId
MATCH (n:Entity {id: relationId})`.replaceAll(':edges', edges);

/** The relations of inference: whether a way up may be used depends on what is said against its steps. */
const DOUBTED = closure(':<<edge:is_a>>').replace('(n:Entity', '(:Entity');

const NODES: readonly (readonly [kind: string, match: string])[] = [
  ['entity', 'MATCH (n:Entity {id: ask.key})'],
  ['name', 'MATCH (n:Concept {foldedName: ask.key})'],
  ['name', 'MATCH (n:Concept)-[:HAS_ALIAS]->(:Alias {fold: ask.key})'],
  ['relations', "MATCH (:Entity {id: ask.key})<-[:SUBJECT|OBJECT]-(n:Relation) WHERE n.status = 'current'"],
  ['display', closure(':<<edges:display>>')],
  ['depends_on', closure(':<<edge:depends_on>>')],
  ['approximates', closure(':<<edge:approximates>>')],
  ['doubts', `${DOUBTED}<-[:SHOWS]-(n:Evidence)`],
  ['doubts', `${DOUBTED}<-[:SHOWS]-(:Evidence)-[:GIVES]->(n:Entity)`],
  ['doubts', `${DOUBTED}<-[:BEARS_ON]-(n:Position)`],
  ['evidence', 'MATCH (:Entity {id: ask.key})<-[:SHOWS]-(n:Evidence)'],
  ['evidence', 'MATCH (:Entity {id: ask.key})<-[:BEARS_ON]-(n:Position)'],
  ['evidence', 'MATCH (:Entity {id: ask.key})<-[:SHOWS]-(:Evidence)-[:GIVES]->(n:Entity)'],
  ['key', 'MATCH (n:Facet)'],
  ['key', 'MATCH (n:FacetValue)'],
  ['key', 'MATCH (n:Rule)'],
  ['answered', "MATCH (n:Example)-[:ABOUT]->(:Facet) WHERE n.status = 'current'"],
  ['referrers', 'MATCH (:Entity {id: ask.key})<-[:<<links:all>>]-(n:Entity)'],
];

const CHANGES: readonly (readonly [kind: string, match: string])[] = [
  ['change', 'MATCH (n:Change {seq: ask.seq})'],
  ['mutation', 'MATCH (n:Change {mutationId: ask.key})'],
];

/**
 * One text and one parameter for every round, whatever is asked. Neo4j plans a text anew for each combination of
 * its parameters' types and the magnitude of their lists, and planning this one takes it a second.
 */
const TEXT = cypher(
  [
    ...NODES.map(([kind, match]) => [answering(kind, match), RETURN_NODE].join('\n')),
    ...CHANGES.map(([kind, match]) => [answering(kind, match), RETURN_CHANGE].join('\n')),
  ].join('\nUNION ALL\n'),
);

/** Hierarchies of one type that is not drawn; all others are answered with everything that is drawn. */
const ALONE: ReadonlySet<string> = new Set(['depends_on', 'approximates']);

const askOf = (request: FactRequest): Ask => {
  switch (request.kind) {
    case 'name':
      return { kind: 'name', key: request.key, seq: 0 };
    case 'closure':
      return { kind: ALONE.has(request.over) ? request.over : 'display', key: request.id, seq: 0 };
    case 'key':
    case 'answered':
      return { kind: request.kind, key: '', seq: 0 };
    case 'change':
      return { kind: 'change', key: '', seq: request.seq };
    case 'mutation':
      return { kind: 'mutation', key: request.mutationId, seq: 0 };
    default:
      return { kind: request.kind, key: request.id, seq: 0 };
  }
};

/** The statement that answers `requests`; a branch that nobody asked for finds nothing. */
export const factsStatement = (requests: readonly FactRequest[]): Statement<FactRow> => {
  const asked = requests.map(askOf);
  const distinct = new Map(asked.map((ask) => [JSON.stringify(ask), { ...ask }]));
  return { name: 'facts', text: TEXT, params: { asked: [...distinct.values()] }, row: factRow };
};
