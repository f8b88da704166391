/** Lists by name of questions, divisions, works and agents, a page at a time; as in `lists.ts`. */
import type { Statement } from '../../engine/port.ts';
import { cypher } from '../identifier.ts';
import { listRow } from './lists.ts';
import type { ListRow, NameKey } from './lists.ts';

const page = (type: 'question' | 'division' | 'work' | 'agent', filter: string): string =>
  cypher(
    `CALL () {
  MATCH (n:<<label:${type}>>)
  WHERE FILTER
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:<<label:${type}>>)
  WHERE FILTER AND (n.sortName > $name OR (n.sortName = $name AND n.id > $id))
  WITH n ORDER BY n.sortName, n.id LIMIT $most
  RETURN collect(<<card:n>>) AS cards
}
RETURN total, cards LIMIT 1`.replaceAll('FILTER', filter),
  );

const QUESTIONS = page('question', 'n.status = $status AND n.state IN $states');
const DIVISIONS = page('division', 'n.status = $status');
const DIVISIONS_OF = page(
  'division',
  'n.status = $status AND EXISTS { MATCH (n)-[:<<link:DIVIDES>>]->(c:Entity) WHERE c.id = $of }',
);
const WORKS = page('work', 'n.retired IS NULL AND n.status IN $statuses');
const AGENTS = page('agent', 'n.retired IS NULL AND n.kind IN $kinds');

const listed = (
  name: string,
  text: string,
  filter: Readonly<Record<string, string | readonly string[]>>,
  after: NameKey,
  most: number,
): Statement<ListRow> => ({ name, text, params: { ...filter, ...after, most }, row: listRow });

export interface QuestionFilter {
  readonly status: string;
  readonly states: readonly string[];
}

/** Questions by the beginning of their words. */
export const questionsByName = (filter: QuestionFilter, after: NameKey, most: number): Statement<ListRow> =>
  listed('questions.by-name', QUESTIONS, { ...filter }, after, most);

/** Divisions by name. */
export const divisionsByName = (status: string, after: NameKey, most: number): Statement<ListRow> =>
  listed('divisions.by-name', DIVISIONS, { status }, after, most);

/** The same, only those of one concept. */
export const divisionsOf = (of: string, status: string, after: NameKey, most: number): Statement<ListRow> =>
  listed('divisions.of', DIVISIONS_OF, { of, status }, after, most);

/** Works by title that were checked so far. */
export const worksByName = (statuses: readonly string[], after: NameKey, most: number): Statement<ListRow> =>
  listed('works.by-name', WORKS, { statuses }, after, most);

/** Agents of these kinds by name. */
export const agentsByName = (kinds: readonly string[], after: NameKey, most: number): Statement<ListRow> =>
  listed('agents.by-name', AGENTS, { kinds }, after, most);
