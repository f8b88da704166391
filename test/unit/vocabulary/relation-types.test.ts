import { describe, expect, it } from 'vitest';
import { ATLAS_ERROR_CODES, AtlasError, isAtlasError } from '../../../schema/vocabulary/errors.ts';
import {
  DISPLAY_TYPES,
  enumName,
  isRelationType,
  RELATION_TYPE_IDS,
  RELATION_TYPES,
  relationType,
  relationTypeOrder,
} from '../../../schema/vocabulary/relation-types.ts';
import * as terms from '../../../schema/vocabulary/terms.ts';

describe('the table of relation types', () => {
  it('has each type once, in a fixed order, with a spelling that comes back from an enum', () => {
    expect(new Set(RELATION_TYPE_IDS).size).toBe(RELATION_TYPES.length);
    for (const [at, row] of RELATION_TYPES.entries()) {
      expect(row.id).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(relationTypeOrder(row.id)).toBe(at);
      expect(relationType(row.id)).toBe(row);
      expect(enumName(row.id).toLowerCase()).toBe(row.id);
    }
    expect(isRelationType('is_a')).toBe(true);
    for (const no of ['IS_A', '', 'constructor', '__proto__']) expect(isRelationType(no)).toBe(false);
  });

  it('reads well both ways: a symmetric type alike, any other differently', () => {
    for (const { label, inverse, symmetric, meaning } of RELATION_TYPES) {
      expect(label === inverse).toBe(symmetric);
      expect(meaning.length).toBeGreaterThan(10);
    }
  });

  it('no type contradicts itself', () => {
    for (const row of RELATION_TYPES) {
      if (row.symmetric) expect(row.acyclic || row.display || row.transitive).toBe(false);
      if (row.display) expect(row.acyclic).toBe(true);
      if (row.subject === 'example') expect(row.display).toBe(false);
    }
    expect(DISPLAY_TYPES).toEqual(['is_a', 'part_of', 'realizes']);
    expect(RELATION_TYPES.filter((row) => row.alwaysAttributed).map(({ id }) => id)).toEqual([
      'identified_with',
    ]);
  });
});

describe('closed lists', () => {
  it('repeat nothing, and their enum names are told apart', () => {
    for (const list of Object.values(terms).filter((value) => Array.isArray(value))) {
      expect(new Set(list).size).toBe(list.length);
      expect(new Set(list.map(enumName)).size).toBe(list.length);
      for (const word of list) expect(enumName(word)).toMatch(/^[A-Z][A-Z_]*$/);
    }
  });

  it('an error keeps its code, place and facts', () => {
    const error = new AtlasError('CONFLICT', 'Somebody was faster.', { path: ['a', 1], details: { seq: 3 } });
    expect(isAtlasError(error, 'CONFLICT')).toBe(true);
    expect(isAtlasError(error, 'INTERNAL')).toBe(false);
    expect(isAtlasError(new RangeError('no'))).toBe(false);
    expect([error.path, error.details]).toEqual([['a', 1], { seq: 3 }]);
    for (const text of Object.values(ATLAS_ERROR_CODES)) expect(text).toMatch(/\.$/);
  });
});
