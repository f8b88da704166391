/**
 * Level, holders and contested: derived from evidence, never typed in. Pure functions over one target's
 * evidence and what that evidence gives.
 */
import type { Evidence, Quote } from '../entities/evidence.ts';
import type { Work } from '../entities/sources.ts';
import { LEVELS } from '../vocabulary/terms.ts';
import type { Bearing, Level, Mode } from '../vocabulary/terms.ts';

/** One piece of evidence with the quote or the work it gives. */
export interface Shown {
  readonly evidence: Evidence;
  readonly quote: Quote | null;
  readonly work: Work | null;
}

/** Rank of a level for sorting: 0 is the strongest. */
export const levelRank = (level: Level): number => LEVELS.indexOf(level);

const levelOf = ({ evidence, quote, work }: Shown): Level | null => {
  // Mention, against and a question never raise a level.
  if (evidence.stance !== 'for' || evidence.mode === 'asks') return null;
  if (quote !== null) {
    if (quote.state !== 'exact') return null;
    return evidence.mode === 'hedges' ? 'hedged' : 'quoted';
  }
  if (work !== null) return work.status === 'unverified' ? 'cited-unchecked' : 'cited';
  return null;
};

/** What a concept, relation or example rests on: the strongest of its evidence, else its rationale, else nothing. */
export const deriveLevel = (shown: readonly Shown[], rationale: string | null): Level => {
  const levels = shown.map(levelOf).filter((level) => level !== null);
  const best = levels.sort((a, b) => levelRank(a) - levelRank(b))[0];
  return best ?? (rationale === null ? 'unsourced' : 'inferred');
};

/** Who holds what a piece of evidence says: the agent it names, else the speaker, else the authors. */
export const holdersOf = ({ evidence, quote, work }: Shown): readonly string[] =>
  evidence.agent !== null ? [evidence.agent] : quote !== null ? [quote.speaker] : (work?.authors ?? []);

/** Ids of those who are for, or against, a target; each once, in id order. */
export const holders = (shown: readonly Shown[], stance: 'for' | 'against'): readonly string[] => {
  const ids = shown
    .filter((item) => item.evidence.stance === stance && item.evidence.mode !== 'asks')
    .flatMap(holdersOf);
  return [...new Set(ids)].sort();
};

/** What a position says of a claim, and whose position it is. */
export interface Stand {
  readonly holder: string;
  readonly stance: Bearing;
}

/**
 * Contested: somebody is against it or takes it with a qualification, and somebody else is for it. Of what the
 * atlas itself asserts, the atlas counts as being for it. Evidence and positions count alike.
 */
export const deriveContested = (
  shown: readonly Shown[],
  mode: Mode,
  stands: readonly Stand[] = [],
): boolean => {
  const against = [
    ...holders(shown, 'against'),
    ...stands.filter(({ stance }) => stance !== 'for').map(({ holder }) => holder),
  ];
  const pro = [
    ...holders(shown, 'for'),
    ...stands.filter(({ stance }) => stance === 'for').map(({ holder }) => holder),
  ];
  return (
    against.some((one) => pro.some((other) => other !== one)) || (mode === 'asserted' && against.length > 0)
  );
};
