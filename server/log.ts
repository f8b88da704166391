/** The log: one JSON object a line. No variables of queries, no headers, no passwords enter it. */
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export interface LogOptions {
  readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where lines go; the error stream when left out, so that answers of commands stay clean. */
  readonly destination?: DestinationStream;
}

/** Makes the log of a process. */
export const createLog = ({ level = 'info', destination = pino.destination(2) }: LogOptions = {}): Log =>
  pino({ level, base: null }, destination);
