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

/** All relations on the way up; 60 steps are deeper than any vocabulary known, and bounded. */
const closure = (edges: string, roots: string): string =>
  `UNWIND $roots AS id
MATCH (:Entity {id: id})-[:edges*0..60]->(a:Concept)
WITH DISTINCT a
MATCH (a)-[r:edges]->(:Concept)
WITH DISTINCT r.id AS relationId
MATCH (n:Entity {id: relationId})`
    .replaceAll(':edges', edges)
    .replace('$roots', roots);

/** The relations of inference: whether a way up may be used depends on what is said against its steps. */
const DOUBTED = closure(':<<edge:is_a>>', '$doubtRoots').replace('(n:Entity', '(:Entity');

const BRANCHES: readonly { readonly param: string; readonly match: string; readonly change?: true }[] = [
  { param: 'ids', match: 'UNWIND $ids AS id MATCH (n:Entity {id: id})' },
  { param: 'names', match: 'UNWIND $names AS name MATCH (n:Concept {foldedName: name})' },
  { param: 'names', match: 'UNWIND $names AS name MATCH (n:Concept)-[:HAS_ALIAS]->(:Alias {fold: name})' },
  {
    param: 'relationEnds',
    match: `UNWIND $relationEnds AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(n:Relation) WHERE n.status = 'current'`,
  },
  { param: 'displayRoots', match: closure(':<<edges:display>>', '$displayRoots') },
  { param: 'needRoots', match: closure(':<<edge:depends_on>>', '$needRoots') },
  { param: 'likenessRoots', match: closure(':<<edge:approximates>>', '$likenessRoots') },
  { param: 'doubtRoots', match: `${DOUBTED}<-[:SHOWS]-(n:Evidence)` },
  { param: 'doubtRoots', match: `${DOUBTED}<-[:SHOWS]-(:Evidence)-[:GIVES]->(n:Entity)` },
  { param: 'targets', match: 'UNWIND $targets AS id MATCH (:Entity {id: id})<-[:SHOWS]-(n:Evidence)' },
  {
    param: 'targets',
    match: 'UNWIND $targets AS id MATCH (:Entity {id: id})<-[:SHOWS]-(:Evidence)-[:GIVES]->(n:Entity)',
  },
  {
    param: 'targets',
    match: 'UNWIND $targets AS id MATCH (:Entity {id: id})<-[:BEARS_ON]-(n:Position)',
  },
  {
    param: 'referred',
    match: 'UNWIND $referred AS id MATCH (:Entity {id: id})<-[:<<links:all>>]-(n:Entity)',
  },
  { param: 'keyParts', match: 'UNWIND $keyParts AS part MATCH (n:Facet) WHERE part = $keyParts[0]' },
  { param: 'keyParts', match: 'UNWIND $keyParts AS part MATCH (n:FacetValue) WHERE part = $keyParts[1]' },
  { param: 'keyParts', match: 'UNWIND $keyParts AS part MATCH (n:Rule) WHERE part = $keyParts[2]' },
  {
    param: 'answering',
    match: 'UNWIND $answering AS status MATCH (n:Example)-[:ABOUT]->(:Facet) WHERE n.status = status',
  },
  { param: 'seqs', match: 'UNWIND $seqs AS number MATCH (n:Change {seq: number})', change: true },
  { param: 'mutations', match: 'UNWIND $mutations AS id MATCH (n:Change {mutationId: id})', change: true },
];

const ids = (requests: readonly FactRequest[], ...kinds: readonly FactRequest['kind'][]): string[] => [
  ...new Set(
    requests.flatMap((request) => ('id' in request && kinds.includes(request.kind) ? [request.id] : [])),
  ),
];

const roots = (requests: readonly FactRequest[], wanted: (over: string) => boolean): string[] => [
  ...new Set(
    requests.flatMap((request) => (request.kind === 'closure' && wanted(request.over) ? [request.id] : [])),
  ),
];

const OTHER_HIERARCHIES: ReadonlySet<string> = new Set(['depends_on', 'approximates']);

/** The statement that answers `requests`; branches nobody asks for are left out. */
export const factsStatement = (requests: readonly FactRequest[]): Statement<FactRow> => {
  const params: Record<string, readonly string[] | readonly number[]> = {
    // Ends of closures, relations and evidence are asked for as entities too where they are needed.
    ids: ids(requests, 'entity'),
    names: requests.flatMap((request) => (request.kind === 'name' ? [request.key] : [])),
    relationEnds: ids(requests, 'relations'),
    displayRoots: roots(requests, (over) => !OTHER_HIERARCHIES.has(over)),
    needRoots: roots(requests, (over) => over === 'depends_on'),
    likenessRoots: roots(requests, (over) => over === 'approximates'),
    doubtRoots: ids(requests, 'doubts'),
    targets: ids(requests, 'evidence'),
    referred: ids(requests, 'referrers'),
    keyParts: requests.some((request) => request.kind === 'key') ? ['facet', 'facet-value', 'rule'] : [],
    answering: requests.some((request) => request.kind === 'answered') ? ['current'] : [],
    seqs: requests.flatMap((request) => (request.kind === 'change' ? [request.seq] : [])),
    mutations: requests.flatMap((request) => (request.kind === 'mutation' ? [request.mutationId] : [])),
  };
  const asked = BRANCHES.filter(({ param }) => params[param]!.length > 0);
  const used = new Set(asked.map(({ param }) => param));
  return {
    name: 'facts',
    text: cypher(
      asked
        .map(({ match, change }) => [match, change === true ? RETURN_CHANGE : RETURN_NODE].join('\n'))
        .join('\nUNION ALL\n'),
    ),
    params: Object.fromEntries(Object.entries(params).filter(([name]) => used.has(name))),
    row: factRow,
  };
};
