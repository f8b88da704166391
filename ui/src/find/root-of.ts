/** Which concept the first map is drawn round. Pure. */
import { typeRow } from '../words/relations.ts';
import type { RelationType } from '../generated/graphql.ts';

interface Link {
  readonly type: RelationType;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/**
 * The concept that stands under nothing and has most standing under it; of several the first by id. Undefined
 * where there is no hierarchy.
 */
export const rootOf = (relations: readonly Link[]): string | undefined => {
  const hierarchy = relations.filter((one) => typeRow(one.type).display);
  const below = new Set(hierarchy.map((one) => one.subject.id));
  const counts = new Map<string, number>();
  for (const { object } of hierarchy) {
    if (!below.has(object.id)) counts.set(object.id, (counts.get(object.id) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
};
