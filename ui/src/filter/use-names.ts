/** Names of the agent and the division that the filter holds by id. */
import { useAsk } from '../api/ask.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { FILTER_WORDS } from '../words/filter.ts';
import type { FilterNames } from '../words/filter.ts';
import { agentNameDocument } from './documents.ts';
import type { NamedAgent, NamedDivision } from './use-options.ts';

/** The names; a plain word for what is not in the atlas, a dash while it is asked for. */
export const useFilterNames = (
  filter: ViewFilter,
  divisions: readonly NamedDivision[] | undefined,
  present: readonly NamedAgent[],
): FilterNames => {
  const known = present.find(({ id }) => id === filter.agent)?.name;
  const asked = useAsk(
    agentNameDocument,
    { id: filter.agent ?? '' },
    filter.agent === null || known !== undefined,
  );
  const division =
    divisions === undefined
      ? '…'
      : (divisions.find(({ id }) => id === filter.division)?.name ?? FILTER_WORDS.unknownDivision);
  const agent = asked.data === undefined ? '…' : (asked.data.agent?.name ?? FILTER_WORDS.unknownAgent);
  return { agent: known ?? agent, division };
};
