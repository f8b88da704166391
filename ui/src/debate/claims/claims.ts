/** Claims of a question and who stands where on them. Pure. */
import type { BearingStance } from '../../generated/graphql.ts';

/** The order in which stances are shown. */
export const STANDS: readonly BearingStance[] = ['FOR', 'QUALIFIED', 'AGAINST'];

interface Bears<Claim> {
  readonly stance: BearingStance;
  readonly claim: Claim;
}

interface Holds<Claim> {
  readonly bearings: readonly Bears<Claim>[];
}

/** A claim and the positions on it. */
export interface Stands<Claim, Position> {
  readonly claim: Claim;
  /** By stance; a position has one stance on a claim. */
  readonly by: Readonly<Record<BearingStance, readonly Position[]>>;
  readonly count: number;
}

/**
 * The claims that positions bear on: those that most bear on first, then those on which most stances are taken,
 * then as they come.
 */
export const standsOf = <Claim extends { readonly id: string }, Position extends Holds<Claim>>(
  positions: readonly Position[],
): readonly Stands<Claim, Position>[] => {
  const found = new Map<string, { claim: Claim; by: Record<BearingStance, Position[]>; count: number }>();
  for (const position of positions) {
    for (const { claim, stance } of position.bearings) {
      const one = found.get(claim.id) ?? { claim, by: { FOR: [], QUALIFIED: [], AGAINST: [] }, count: 0 };
      one.by[stance].push(position);
      one.count += 1;
      found.set(claim.id, one);
    }
  }
  const sides = (one: Stands<Claim, Position>): number =>
    STANDS.filter((stance) => one.by[stance].length > 0).length;
  return [...found.values()].sort((a, b) => b.count - a.count || sides(b) - sides(a));
};

/** A claim in words: a relation as its sentence, other things by their names. */
export const claimName = (
  claim:
    | { readonly __typename: 'Relation'; readonly sentence: string }
    | { readonly __typename: 'Example' | 'Division'; readonly name: string },
): string => (claim.__typename === 'Relation' ? claim.sentence : claim.name);
