/** Where a server is in its life: starting, ready or draining. The app listens before the store is open. */
import type { Services } from '../graphql/context.ts';

export interface Progress {
  /** What is being done: `opening the store`, `seeding`. */
  readonly step: string;
  readonly done: number;
  /** How much there is to do; 0 when that is not known. */
  readonly of: number;
}

export type ReadinessState =
  | ({ readonly phase: 'starting' } & Progress)
  | { readonly phase: 'ready'; readonly services: Services }
  | { readonly phase: 'draining'; readonly services: Services | null };

export interface Readiness {
  state(): ReadinessState;
  /** Says how far the start has come. */
  report(step: string, done?: number, of?: number): void;
  /** From now on queries are answered. */
  ready(services: Services): void;
  /** From now on no new work should be sent here; what comes is still answered until the server closes. */
  drain(): void;
}

/** A server that has just begun to start. */
export const createReadiness = (): Readiness => {
  let state: ReadinessState = { phase: 'starting', step: 'starting', done: 0, of: 0 };
  return {
    state: () => state,
    report(step, done = 0, of = 0) {
      if (state.phase === 'starting') state = { phase: 'starting', step, done, of };
    },
    ready(services) {
      if (state.phase === 'starting') state = { phase: 'ready', services };
    },
    drain() {
      state = { phase: 'draining', services: state.phase === 'starting' ? null : state.services };
    },
  };
};

/** How far the start has come, in words: `Seeding: 120 of 300`. */
export const progressWords = ({ step, done, of }: Progress): string => {
  const words = `${step.charAt(0).toUpperCase()}${step.slice(1)}`;
  return of > 0 ? `${words}: ${done} of ${of}` : words;
};

/** What queries are answered from, or null while there is nothing yet. */
export const servicesOf = (state: ReadinessState): Services | null =>
  state.phase === 'starting' ? null : state.services;
