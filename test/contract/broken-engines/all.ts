/**
 * Engines that are wrong, each in one way. `ATLAS_BROKEN=<name>` puts one under the contract suite, which must
 * then go red: that is how the suite itself is tested.
 */
import type { GraphEngine } from '../../../server/engine/port.ts';
import { acknowledgesEarly } from './acknowledges-early.ts';
import { keepsTheRest } from './keeps-the-rest.ts';
import { retriesBlindly } from './retries-blindly.ts';

export interface BrokenEngine {
  readonly name: string;
  /** What is wrong with it. */
  readonly fault: string;
  /** Engines on which the fault can show at all. */
  readonly showsOn: readonly ('embedded' | 'neo4j')[];
  readonly wrap: (engine: GraphEngine) => GraphEngine;
}

export const BROKEN_ENGINES: readonly BrokenEngine[] = [
  {
    name: 'keeps-the-rest',
    fault: 'After an error it commits what had succeeded before it.',
    showsOn: ['embedded', 'neo4j'],
    wrap: keepsTheRest,
  },
  {
    name: 'retries-blindly',
    fault: 'When the answer to COMMIT is lost it runs the work again.',
    showsOn: ['neo4j'],
    wrap: retriesBlindly,
  },
  {
    name: 'acknowledges-early',
    fault: 'It says that a write is done before it has been committed.',
    showsOn: ['embedded', 'neo4j'],
    wrap: acknowledgesEarly,
  },
];

/** The wrapper of a broken engine, or undefined if the name is that of something else that is broken. */
export const brokenEngine = (name: string): BrokenEngine['wrap'] | undefined =>
  BROKEN_ENGINES.find((each) => each.name === name)?.wrap;
