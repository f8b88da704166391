/**
 * What an engine is known to do otherwise, as data. Such a case is run and must fail in just this way: when an
 * engine mends it, the suite says so.
 */
import type { EngineErrorKind } from '../../server/engine/errors.ts';
import type { EngineName } from '../support/engine-names.ts';

export interface KnownGap {
  readonly engine: EngineName;
  readonly case: string;
  readonly reason: string;
  /** How it fails: an engine error of this kind, or another answer. */
  readonly kind: EngineErrorKind | 'another answer';
}

export const KNOWN_GAPS: readonly KnownGap[] = [
  {
    engine: 'embedded',
    case: 'E-TEXT-08',
    reason: 'Grafeo takes a parameter called `as` for the keyword; no statement may have one.',
    kind: 'syntax',
  },
  {
    engine: 'neo4j',
    case: 'E-TEXT-05',
    reason:
      'Neo4j compares a stored text with a parameter in UTF-16 order but sorts by code point, so paging over raw names loses rows; the atlas pages over ASCII keys (E-TEXT-04).',
    kind: 'another answer',
  },
  {
    engine: 'embedded',
    case: 'E-VALUE-10',
    reason: "Grafeo holds '1' = 1 to be true; ids are always strings, checked before a statement.",
    kind: 'another answer',
  },
];
