/** Paths up a hierarchy that several types of relation make together: acyclic each, not always as a whole. */
import type { Relation } from '../../../schema/entities/graph.ts';
import { compare, relationCard } from './assemble.ts';
import type { AncestorsView, Card, RelationCard } from '../cards.ts';

/** Paths that are given at most. */
export const MOST_PATHS = 50;

/** Unfinished paths that are followed at most at any length. */
const MOST_OPEN = 2_000;

interface Open {
  readonly steps: readonly RelationCard[];
  /** Things passed, so that none is passed twice. */
  readonly passed: ReadonlySet<string>;
  readonly at: string;
}

/**
 * Every path from `from` to something that stands under nothing (or only under what the path passed already),
 * shortest first, equal lengths by the ids of their relations. `cards` holds the things, `relations` lead up.
 */
export const pathsUp = (
  from: string,
  cards: ReadonlyMap<string, Card>,
  relations: readonly Card<Relation>[],
): AncestorsView => {
  const up = new Map<string, RelationCard[]>();
  let complete = true;
  for (const relation of relations.toSorted((a, b) => compare(a.entity.id, b.entity.id))) {
    const card = relationCard(cards, relation);
    const subject = relation.entity.subject;
    // Beyond the bound of the statement.
    if (card === undefined) complete = false;
    else up.set(subject, [...(up.get(subject) ?? []), card]);
  }

  const paths: (readonly RelationCard[])[] = [];
  let open: readonly Open[] = [{ steps: [], passed: new Set([from]), at: from }];
  while (open.length > 0 && paths.length < MOST_PATHS) {
    const longer: Open[] = [];
    for (const path of open) {
      const next = (up.get(path.at) ?? []).filter((step) => !path.passed.has(step.object.entity.id));
      if (next.length === 0 && path.steps.length > 0) paths.push(path.steps);
      for (const step of next) {
        const at = step.object.entity.id;
        longer.push({ steps: [...path.steps, step], passed: new Set([...path.passed, at]), at });
      }
    }
    if (longer.length > MOST_OPEN) complete = false;
    open = longer.slice(0, MOST_OPEN);
  }
  return {
    paths: paths.slice(0, MOST_PATHS),
    complete: complete && open.length === 0 && paths.length <= MOST_PATHS,
  };
};
