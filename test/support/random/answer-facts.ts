/** Answers fact requests from a whole atlas with just what was asked for, as a store does. */
import { Atlas } from '../../../schema/entities/atlas.ts';
import type { Change } from '../../../schema/entities/change.ts';
import type { Stored, Tombstone } from '../../../schema/entities/entity.ts';
import type { Relation } from '../../../schema/entities/graph.ts';
import { Facts, typesOver } from '../../../schema/constraints/facts.ts';
import type { FactRequest, Hierarchy } from '../../../schema/constraints/facts.ts';

const relations = (atlas: Atlas, id: string): readonly Relation[] =>
  atlas
    .referrers(id, 'relation')
    .flatMap((from) => atlas.of('relation', from) ?? [])
    .filter(({ status }) => status === 'current');

/** Current relations met when walking up. */
const above = (atlas: Atlas, root: string, over: Hierarchy): readonly Relation[] => {
  const seen = new Set([root]);
  const met: Relation[] = [];
  for (const id of seen) {
    for (const relation of relations(atlas, id)) {
      if (relation.subject !== id || !typesOver(over).includes(relation.type)) continue;
      met.push(relation);
      seen.add(relation.object);
    }
  }
  return met;
};

/** Evidence about a target with what it gives, and the positions that bear on it. */
const evidence = (atlas: Atlas, target: string): readonly string[] => [
  ...atlas
    .referrers(target, 'evidence')
    .flatMap((id) => atlas.of('evidence', id) ?? [])
    .filter((one) => one.target === target)
    .flatMap(({ id, quote, work }) => [id, quote ?? work ?? id]),
  ...atlas.referrers(target, 'position'),
];

const idsFor = (atlas: Atlas, request: FactRequest): readonly string[] => {
  switch (request.kind) {
    case 'entity':
      return [request.id];
    case 'name':
      return atlas.named(request.key);
    case 'relations':
      return relations(atlas, request.id).map(({ id }) => id);
    case 'closure':
      return above(atlas, request.id, request.over).map(({ id }) => id);
    case 'doubts':
      return above(atlas, request.id, request.over).flatMap(({ id }) => evidence(atlas, id));
    case 'evidence':
      return evidence(atlas, request.id);
    case 'referrers':
      return atlas.referrers(request.id);
    case 'key':
      return (['facet', 'facet-value', 'rule'] as const).flatMap((type) =>
        atlas.all(type).map(({ id }) => id),
      );
    case 'answered':
      return atlas
        .all('example')
        .filter(({ facets, status }) => status === 'current' && (facets ?? []).length > 0)
        .map(({ id }) => id);
    case 'change':
    case 'mutation':
      return [];
  }
};

/** Lets `facts` know the answers to `requests`, and nothing else. */
export const answerFacts = (
  facts: Facts,
  atlas: Atlas,
  changes: readonly Change[],
  requests: readonly FactRequest[],
): void => {
  const ids = [...new Set(requests.flatMap((request) => idsFor(atlas, request)))];
  const stored: Stored[] = ids.flatMap((id) => atlas.stored(id) ?? []);
  const tombstones: Tombstone[] = ids.flatMap((id) => {
    const version = atlas.tombstone(id);
    return version === undefined ? [] : [{ tombstone: id, version }];
  });
  const asked = changes.filter(({ seq, mutationId }) =>
    requests.some(
      (request) =>
        (request.kind === 'change' && request.seq === seq) ||
        (request.kind === 'mutation' && request.mutationId === mutationId),
    ),
  );
  facts.extend(requests, { stored, tombstones, changes: asked });
};

/** Facts of nothing yet. */
export const emptyFacts = (): Facts => new Facts(new Atlas(), []);
