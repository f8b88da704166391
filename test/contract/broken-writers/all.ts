/**
 * Writers that are wrong, each in one way: the real one over an engine that leaves out or alters a statement of
 * it. `ATLAS_BROKEN=<name>` puts one into every case that writes; the suite must then go red.
 */
import type { GraphEngine } from '../../../server/engine/port.ts';
import { locksLate, writesUnlocked } from './locks.ts';
import { countsOutside, forgetsTheOutcome, keepsOldLevels, neverLooksUp } from './records.ts';

export interface BrokenWriter {
  readonly name: string;
  /** What is wrong with it. */
  readonly fault: string;
  /** Engines on which the fault can show at all: the embedded one has one opener and one queue. */
  readonly showsOn: readonly ('embedded' | 'neo4j')[];
  readonly wrap: (engine: GraphEngine) => GraphEngine;
}

export const BROKEN_WRITERS: readonly BrokenWriter[] = [
  {
    name: 'writes-unlocked',
    fault: 'It compares and sets without the lock.',
    showsOn: ['neo4j'],
    wrap: writesUnlocked,
  },
  {
    name: 'locks-late',
    fault: 'It reads the facts before it takes the lock.',
    showsOn: ['neo4j'],
    wrap: locksLate,
  },
  {
    name: 'counts-outside',
    fault: 'It sets seq outside the transaction.',
    showsOn: ['embedded', 'neo4j'],
    wrap: countsOutside,
  },
  {
    name: 'forgets-the-outcome',
    fault: 'It does not store the outcome under its mutationId.',
    showsOn: ['embedded', 'neo4j'],
    wrap: forgetsTheOutcome,
  },
  {
    name: 'keeps-old-levels',
    fault: 'It does not derive levels anew when evidence comes or goes.',
    showsOn: ['embedded', 'neo4j'],
    wrap: keepsOldLevels,
  },
  {
    name: 'never-looks-up',
    fault: 'It tries again after a lost COMMIT without looking up what happened.',
    showsOn: ['embedded', 'neo4j'],
    wrap: neverLooksUp,
  },
];

/** What the broken writer of this name has under it; the engine itself if there is no such writer. */
export const underBrokenWriter = (name: string | undefined, engine: GraphEngine): GraphEngine =>
  BROKEN_WRITERS.find((each) => each.name === name)?.wrap(engine) ?? engine;
