import type { GraphEngine } from '../../server/engine/port.ts';
import type { EngineName } from '../support/engine-names.ts';
import type { FreshStore } from '../support/engines.ts';

/** What a case finds: an empty store with its schema made. */
export interface ContractContext extends FreshStore {
  readonly engine: GraphEngine;
  readonly engineName: EngineName;
}

/** One promise of the contract. Ids are for ever: never renamed, never given to another promise. */
export interface ContractCase {
  /** `E` for engines, a theme, a number: `E-TX-03`. */
  readonly id: string;
  readonly title: string;
  /** A case that means something on one engine only says why. */
  readonly only?: { readonly engine: EngineName; readonly reason: string };
  /** Functions of the repository that the case is about, such as `reader.pages`; each has to be named by one. */
  readonly covers?: readonly string[];
  /** Longest run, in milliseconds, where the usual 15 s do not fit. */
  readonly timeoutMs?: number;
  run(context: ContractContext): Promise<void>;
}
