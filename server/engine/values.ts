/**
 * The border for values. What goes in is refused where an engine would alter it silently; what comes out is
 * refused where it is not plain. Both engines use the same two functions, so they refuse the same things.
 */
import type { Params, Plain, Statement } from './port.ts';
import { EngineError } from './errors.ts';

/**
 * Refuses parameters that an engine would store as something else: lone surrogates (replaced by U+FFFD),
 * integers beyond 2^53 - 1 (rounded), NaN and infinities, undefined (null), and objects such as Map or Date.
 * Throws EngineError `invalid` naming the place.
 */
export const checkParams = (statement: Statement<unknown>): Params => {
  for (const [name, value] of Object.entries(statement.params)) {
    const fault = findFault(value, `$${name}`);
    if (fault !== undefined) {
      throw new EngineError('invalid', `Statement ${statement.name}: ${fault}.`, {
        statement: statement.name,
      });
    }
  }
  return statement.params;
};

/** The value as Plain. Throws EngineError `internal` for a node, date, bigint or number past 2^53 - 1. */
export const toPlain = (value: unknown, statement: string, column: string): Plain => {
  const fault = findFault(value, column);
  if (fault !== undefined || !isPlain(value)) {
    throw new EngineError('internal', `Statement ${statement} answered with ${fault ?? column}.`, {
      statement,
    });
  }
  return value;
};

/** What a value is that may not cross, or undefined if it may. */
const findFault = (value: unknown, place: string): string | undefined => {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? undefined : `${place}, which is not well-formed Unicode`;
    case 'number':
      return numberFault(value, place);
    case 'boolean':
      return undefined;
    case 'object':
      return value === null ? undefined : objectFault(value, place);
    default:
      return `${place}, which is a ${typeof value}`;
  }
};

const numberFault = (value: number, place: string): string | undefined => {
  if (!Number.isFinite(value)) return `${place}, which is not a finite number`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return `${place}, an integer beyond 2^53 - 1`;
  }
  return undefined;
};

const objectFault = (value: object, place: string): string | undefined => {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const fault = findFault(item, `${place}[${index}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return `${place}, which is a ${value.constructor.name}`;
  }
  // The embedded engine hands out nodes and edges as maps with these reserved keys.
  if ('_id' in value && ('_labels' in value || '_type' in value))
    return `${place}, which is a node or an edge`;
  for (const [key, item] of Object.entries(value)) {
    if (!key.isWellFormed()) return `a key in ${place}, which is not well-formed Unicode`;
    const fault = findFault(item, `${place}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** The type-level half of `findFault`: call it only on a value in which that found nothing. */
const isPlain = (value: unknown): value is Plain => value === null || typeof value !== 'undefined';
