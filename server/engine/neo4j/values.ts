import neo4j from 'neo4j-driver';
import type { Params, Plain } from '../port.ts';

/**
 * Parameters as the driver needs them: it sends every JavaScript number as a float, and `LIMIT $n` with 2.0 is
 * an error, so whole numbers are wrapped.
 */
export const toDriver = (params: Params): Readonly<Record<string, unknown>> => mapValues(params, wrap);

const wrap = (value: Plain): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(wrap) : mapValues(value, wrap);
};

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);

const mapValues = (
  map: Readonly<Record<string, Plain>>,
  change: (value: Plain) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
