/**
 * The plug an engine has to fit. Everything above this file speaks of statements and rows; nothing above
 * `open.ts` knows which engine answers, only what it can do.
 */
import type { z } from 'zod';

/** What travels to and from an engine: no node, date, bigint or undefined ever crosses this line. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export type Params = Readonly<Record<string, Plain>>;

/** One Cypher text with its parameters and the shape of each row it gives. Built by pure functions. */
export interface Statement<Row> {
  /** Stable name for logs, snapshots and the contract suite: `concept.page`. */
  readonly name: string;
  readonly text: string;
  readonly params: Params;
  readonly row: z.ZodType<Row>;
}

export interface ReadOptions {
  /** Longest time to wait for the answer, in milliseconds. */
  readonly deadlineMs?: number;
}

/** What a piece of work inside a write transaction may do: run statements, one after the other. */
export interface Transaction {
  run<Row>(statement: Statement<Row>): Promise<readonly Row[]>;
}

export interface Capabilities {
  /** A running statement can be stopped when its deadline passes. */
  readonly cancelsStatements: boolean;
  /** Several server processes may open the same store at once. */
  readonly sharedStore: boolean;
  /** After a lost answer to COMMIT the outcome is unknown and has to be looked up. */
  readonly commitOutcomeMayBeUnknown: boolean;
  /** The engine writes a backup of itself while open. */
  readonly onlineBackup: boolean;
}

export interface Health {
  readonly ok: boolean;
  /** Name and version of the engine, for people. */
  readonly engine: string;
  readonly detail: string;
}

/** One piece of schema work (a constraint or an index); the lists per engine are in `server/cypher/ddl`. */
export interface SchemaStatement {
  /** Makes the constraint or index; does nothing where it exists. */
  readonly create: string;
  /**
   * Finds values that break the constraint already, as rows {value}, for an engine that would make the
   * constraint over them without a word.
   */
  readonly duplicates?: string;
}

/** A store of one graph. Every method throws EngineError and nothing else of its own. */
export interface GraphEngine {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Runs one statement on its own, in a read of its own; retries what is transient within the deadline. */
  read<Row>(statement: Statement<Row>, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * Runs `work` in one explicit transaction and commits it. Any error rolls everything back and is thrown.
   * `work` runs exactly once: nothing here retries a write. If the answer to COMMIT is lost the error is
   * `unavailable` with `outcomeUnknown: true`, and the caller has to look up what happened.
   * `work` may return `rollback(value)` to end without committing.
   */
  write<T>(work: (tx: Transaction) => Promise<T | Rollback<T>>, options?: ReadOptions): Promise<T>;
  /** Creates constraints and indexes that are missing. Safe to call again. */
  ensureSchema(): Promise<void>;
  /** Writes a copy of the store to `target`; throws kind `unsupported` where `onlineBackup` is false. */
  backup(target: string): Promise<void>;
  health(): Promise<Health>;
  /** Ends the engine; later calls throw kind `closed`. Safe to call again. */
  close(): Promise<void>;
}

const ROLLBACK = Symbol('rollback');

/** A value returned from `write` without committing anything. */
export interface Rollback<T> {
  readonly [ROLLBACK]: true;
  readonly value: T;
}

/** Marks the end of a write that turned out to have nothing to write. */
export const rollback = <T>(value: T): Rollback<T> => ({ [ROLLBACK]: true, value });

/** True for what `rollback` made. */
export const isRollback = <T>(value: T | Rollback<T>): value is Rollback<T> =>
  typeof value === 'object' && value !== null && ROLLBACK in value;
