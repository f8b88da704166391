/** The vocabulary: the same for every atlas of this version. */
import { RELATION_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';

const terms = (list: readonly string[]) => list.map((id) => ({ id, label: id.replaceAll('-', ' ') }));

const VOCABULARY = {
  relationTypes: RELATION_TYPES.map((row) => ({ ...row, type: row.id })),
  levels: terms(LEVELS),
  conceptKinds: terms(CONCEPT_KINDS),
};

export const vocabulary = () => VOCABULARY;
