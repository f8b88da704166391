/** Positions by stance. Pure. */
import type { BearingStance, PositionCardFragment } from '../generated/graphql.ts';

/** What a claim says of the positions on it. */
export interface Stand {
  readonly stance: BearingStance;
  readonly position: PositionCardFragment;
}

/** The positions of each stance, in the order in which they come. */
export const byStance = (
  stands: readonly Stand[],
): Readonly<Record<BearingStance, readonly PositionCardFragment[]>> => {
  const on = (stance: BearingStance) =>
    stands.filter((one) => one.stance === stance).map((one) => one.position);
  return { FOR: on('FOR'), QUALIFIED: on('QUALIFIED'), AGAINST: on('AGAINST') };
};

interface Asked {
  readonly id: string;
  readonly text: string;
}

/** The questions behind some positions, each once. */
export const questionsBehind = (
  stands: readonly { readonly position: { readonly question: Asked | null } }[],
): readonly Asked[] => {
  const found = new Map(
    stands.flatMap(({ position: { question } }) =>
      question === null ? [] : [[question.id, question] as const],
    ),
  );
  return [...found.values()];
};
