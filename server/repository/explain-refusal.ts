/** Adds to a refusal what only the log knows: the version somebody started from, and what to revert first. */
import { canonicalJson } from '../../schema/entities/entity.ts';
import type { Violation } from '../../schema/constraints/violation.ts';
import { changeAtVersion, laterChanges } from '../cypher/log.ts';
import type { GraphEngine } from '../engine/port.ts';
import { parseChange } from './facts.ts';
import type { Outcome } from './writing.ts';

type Refusal = Extract<Outcome, { kind: 'refused' }>;

const withBase = async (engine: GraphEngine, violation: Violation): Promise<Violation> => {
  const { conflict, about } = violation;
  if (conflict === undefined || conflict.expectedVersion < 1) return violation;
  const [row] = await engine.read(changeAtVersion(about, conflict.expectedVersion));
  const entry = row === undefined ? undefined : parseChange(row.doc).entries.find(({ id }) => id === about);
  const base = entry?.after == null ? null : canonicalJson(entry.after);
  return { ...violation, conflict: { ...conflict, base } };
};

const withLater = async (engine: GraphEngine, violation: Violation): Promise<Violation> => {
  const seq = Number(/^change\/(\d+)$/.exec(violation.about)?.[1] ?? Number.NaN);
  if (violation.code !== 'REVERT_BLOCKED' || Number.isNaN(seq)) return violation;
  const later = await engine.read(laterChanges(violation.ids, seq));
  if (later.length === 0) return violation;
  const numbers = later.map((row) => row.seq);
  return {
    ...violation,
    message: `${violation.message} Revert first, newest first: change ${numbers.join(', ')}.`,
    ids: [...numbers.map((number) => `change/${number}`), ...violation.ids],
  };
};

/** The refusal with its violations filled in; reads the log, at most twice a violation. */
export const explainRefusal = async (engine: GraphEngine, outcome: Refusal): Promise<Refusal> => ({
  kind: 'refused',
  violations: await Promise.all(
    outcome.violations.map(async (violation) => withLater(engine, await withBase(engine, violation))),
  ),
});
