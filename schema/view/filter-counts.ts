/** How many concepts each choice of the filter would leave, all other choices as they are. */
import type { ConceptKind, Level } from '../vocabulary/terms.ts';
import type { FilteredTerm, ViewFilter } from './filter.ts';
import type { GraphIndex } from './graph-index.ts';
import { perStateInSteps } from './memo.ts';
import type { Steps } from './memo.ts';

/** Where a choice is not named it would leave nothing. */
export interface ConceptCounts {
  readonly kinds: ReadonlyMap<ConceptKind, number>;
  readonly levels: ReadonlyMap<Level, number>;
  /** By the id of whoever holds a relation of a concept or divides by it. */
  readonly agents: ReadonlyMap<string, number>;
  /** By id; all that are current. */
  readonly divisions: ReadonlyMap<string, number>;
  readonly contested: number;
}

/** Concepts looked at between two pauses. */
const AT_ONCE = 500;

const allows = <T>(chosen: readonly T[], value: T): boolean => chosen.length === 0 || chosen.includes(value);

/** Which of the filter’s choices leave a concept out, if one of them alone does; null when none does. */
type Against = 'kind' | 'level' | 'agent' | 'division' | 'contested' | null;

/** The one choice that leaves it out, null for none, undefined for more than one. */
const against = (
  filter: ViewFilter,
  term: FilteredTerm,
  members: ReadonlySet<string> | null,
): Against | undefined => {
  const all: Against[] = [];
  if (!allows(filter.kinds, term.kind)) all.push('kind');
  if (!allows(filter.levels, term.level)) all.push('level');
  if (members !== null && !members.has(term.id)) all.push('division');
  if (filter.contested && !term.contested) all.push('contested');
  if (all.length < 2 && filter.agent !== null && !term.agents.includes(filter.agent)) all.push('agent');
  return all.length > 1 ? undefined : (all[0] ?? null);
};

function* make(graph: GraphIndex, filter: ViewFilter): Steps<ConceptCounts> {
  const kinds = new Map<ConceptKind, number>();
  const levels = new Map<Level, number>();
  const agents = new Map<string, number>();
  let contested = 0;
  const members = graph.members(filter.division);
  const divisions = graph.atlas
    .all('division')
    .filter(({ status }) => status === 'current')
    .map(({ id }) => ({ id, members: graph.members(id) }));
  const divided = new Map(divisions.map(({ id }) => [id, 0]));
  const more = <K>(counts: Map<K, number>, key: K): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  let seen = 0;
  for (const one of graph.terms.values()) {
    seen += 1;
    if (seen % AT_ONCE === 0) yield;
    const { kind } = one;
    if (kind === 'example') continue;
    const term = graph.filtered(one);
    const alone = against(filter, term, members);
    if (alone === undefined) continue;
    const counts = (choice: Against): boolean => alone === null || alone === choice;
    if (counts('kind')) more(kinds, kind);
    if (counts('level')) more(levels, term.level);
    if (counts('agent')) for (const agent of term.agents) more(agents, agent);
    if (counts('division'))
      for (const division of divisions) if (division.members?.has(term.id)) more(divided, division.id);
    if (counts('contested') && term.contested) contested += 1;
  }
  return { kinds, levels, agents, divisions: divided, contested };
}

/** Counts over all concepts; made once for each state of the graph. */
export const conceptCounts = perStateInSteps(make);
