/** Whose view and which division the filter offers: those that are in the atlas. */
import { useMemo } from 'react';
import { useAsk } from '../api/ask.ts';
import { useAll } from '../find/use-all.ts';
import type { FilterAgentsQuery } from '../generated/graphql.ts';
import type { DivisionChoice } from './counts.ts';
import { filterAgentsDocument, filterDivisionsDocument } from './documents.ts';

/** A division with its name and whose it is: “Beren Millidge: direct and amortized”. */
export interface NamedDivision extends DivisionChoice {
  readonly name: string;
}

export interface NamedAgent {
  readonly id: string;
  readonly name: string;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The divisions of the atlas; undefined while they are asked for. Asks only when `wanted`. */
export const useDivisions = (wanted: boolean): readonly NamedDivision[] | undefined => {
  const asked = useAsk(filterDivisionsDocument, {}, !wanted);
  const nodes = asked.data?.divisions.nodes;
  return useMemo(
    () =>
      nodes
        ?.filter(({ status }) => status === 'CURRENT')
        .map(({ id, name, agent, of, members }) => ({
          id,
          name: agent === null ? name : `${agent.name}: ${lowerFirst(name)}`,
          members: new Set([of.id, ...members.map((one) => one.id)]),
        })),
    [nodes],
  );
};

const pickAgents = (data: FilterAgentsQuery) => data.agents;

/** Agents who are quoted, hold a position or divide something, by name. Asks as soon as it is there. */
export const useAgents = (): { readonly agents: readonly NamedAgent[]; readonly done: boolean } => {
  const { nodes, done } = useAll(filterAgentsDocument, pickAgents);
  const agents = useMemo(
    () =>
      nodes
        .filter(
          ({ retired, quotes, positions, divisions }) =>
            !retired && quotes.length + positions.length + divisions.length > 0,
        )
        .map(({ id, name }) => ({ id, name })),
    [nodes],
  );
  return { agents, done };
};
