/** Figures of the filter over all concepts, for views that the server has filtered: overview and tree. */
import { useMemo } from 'react';
import { useAsk } from '../api/ask.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import type { ConceptKind, Level } from '../../../schema/vocabulary/terms.ts';
import { filterInput } from '../overview/above.ts';
import { termId } from '../words/terms.ts';
import type { FilterCounts } from './counts.ts';
import { conceptCountsDocument } from './documents.ts';

/** `known` with the figures that are missing, once they are here. Asks only where some are. */
export const useConceptCounts = (known: FilterCounts, filter: ViewFilter): FilterCounts => {
  const wanted = known.kinds === null;
  const counts = useAsk(conceptCountsDocument, { filter: filterInput(filter) }, !wanted).data?.conceptCounts;
  return useMemo(() => {
    if (!wanted || counts === undefined) return known;
    const byId = (list: readonly { readonly id: string; readonly total: number }[]) =>
      new Map(list.map(({ id, total }) => [id, total]));
    return {
      types: known.types,
      kinds: new Map(counts.kinds.map(({ kind, total }) => [termId(kind) as ConceptKind, total])),
      levels: new Map(counts.levels.map(({ level, total }) => [termId(level) as Level, total])),
      agents: byId(counts.agents),
      divisions: byId(counts.divisions),
      contested: counts.contested,
    };
  }, [wanted, counts, known]);
};
