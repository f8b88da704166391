/**
 * The closed vocabulary of relations: one table from which the SDL enum, the Cypher types, the addresses, the
 * legend and the form are all made. Meanings follow the project's content study (relation vocabulary).
 */
export interface RelationTypeRow {
  /** Data and addresses: `is_a`. */
  readonly id: string;
  /** Reads from subject to object: “search *is one way to realize* direct optimization”. */
  readonly label: string;
  /** Reads from object to subject. */
  readonly inverse: string;
  /** Names a family of relations that share a colour on the map. */
  readonly family: 'hierarchy' | 'need' | 'effect' | 'likeness' | 'opposition' | 'knowledge' | 'example';
  readonly subject: 'concept' | 'example';
  readonly object: 'concept';
  /** The same in both directions: stored once, with the ends in id order. */
  readonly symmetric: boolean;
  readonly transitive: boolean;
  /** No circle may exist over all current relations of this type. */
  readonly acyclic: boolean;
  /** Drawn as hierarchy (subject stands under object). */
  readonly display: boolean;
  /** Holds only as somebody's view, never as the atlas's own. */
  readonly alwaysAttributed: boolean;
  readonly meaning: string;
}

const plain = {
  symmetric: false,
  transitive: false,
  acyclic: false,
  display: false,
  alwaysAttributed: false,
};
const between = { subject: 'concept', object: 'concept' } as const;

export const RELATION_TYPES = [
  {
    ...plain,
    ...between,
    id: 'is_a',
    label: 'is a kind of',
    inverse: 'has kind',
    family: 'hierarchy',
    transitive: true,
    acyclic: true,
    display: true,
    meaning: 'Every case of the subject is a case of the object.',
  },
  {
    ...plain,
    ...between,
    id: 'part_of',
    label: 'is part of',
    inverse: 'has part',
    family: 'hierarchy',
    transitive: true,
    acyclic: true,
    display: true,
    meaning: 'The subject is one stage or component inside the object.',
  },
  {
    ...plain,
    ...between,
    id: 'realizes',
    label: 'is one way to realize',
    inverse: 'can be realized by',
    family: 'hierarchy',
    acyclic: true,
    display: true,
    meaning: 'The subject is a mechanism that can bring about the object; others may too. Not inclusion.',
  },
  {
    ...plain,
    ...between,
    id: 'depends_on',
    label: 'depends on',
    inverse: 'is required by',
    family: 'need',
    transitive: true,
    acyclic: true,
    meaning: 'The subject cannot be stated, or cannot happen, without the object.',
  },
  {
    ...plain,
    ...between,
    id: 'produces',
    label: 'produces',
    inverse: 'is produced by',
    family: 'effect',
    meaning:
      'Running the subject yields the object: an artifact, training data or a process. Loops are allowed.',
  },
  {
    ...plain,
    ...between,
    id: 'can_lead_to',
    label: 'can lead to',
    inverse: 'can result from',
    family: 'effect',
    meaning: 'The subject is a possible cause of the object.',
  },
  {
    ...plain,
    ...between,
    id: 'mitigates',
    label: 'mitigates',
    inverse: 'is mitigated by',
    family: 'effect',
    meaning: 'The subject reduces the object, if the source is right.',
  },
  {
    ...plain,
    ...between,
    id: 'approximates',
    label: 'cheaply approximates',
    inverse: 'is cheaply approximated by',
    family: 'likeness',
    acyclic: true,
    meaning: 'The subject stands in for the result of the object at a lower cost at run time.',
  },
  {
    ...plain,
    ...between,
    id: 'overlaps_with',
    label: 'overlaps with',
    inverse: 'overlaps with',
    family: 'likeness',
    symmetric: true,
    meaning: 'Some cases are both; neither contains the other.',
  },
  {
    ...plain,
    ...between,
    id: 'identified_with',
    label: 'is identified with',
    inverse: 'is identified with',
    family: 'likeness',
    symmetric: true,
    alwaysAttributed: true,
    meaning:
      'Somebody treats the two as the same thing. Always shown with who does, never used for inference.',
  },
  {
    ...plain,
    ...between,
    id: 'contrasts_with',
    label: 'contrasts with',
    inverse: 'contrasts with',
    family: 'opposition',
    symmetric: true,
    meaning: 'A source introduces the two as opposite poles.',
  },
  {
    ...plain,
    ...between,
    id: 'trades_off_with',
    label: 'trades off with',
    inverse: 'trades off with',
    family: 'opposition',
    symmetric: true,
    meaning: 'Under a fixed budget, more of one means less of the other.',
  },
  {
    ...plain,
    ...between,
    id: 'measures',
    label: 'measures',
    inverse: 'is measured by',
    family: 'knowledge',
    meaning: 'The subject is a number or a test for the object.',
  },
  {
    ...plain,
    ...between,
    id: 'explains',
    label: 'is an account of',
    inverse: 'is accounted for by',
    family: 'knowledge',
    meaning: 'The subject is a theory or frame that says why the object is as it is.',
  },
  {
    ...plain,
    id: 'exemplifies',
    label: 'is an example of',
    inverse: 'has example',
    family: 'example',
    subject: 'example',
    object: 'concept',
    meaning: 'The example is a case of the concept.',
  },
  {
    ...plain,
    id: 'uses',
    label: 'uses',
    inverse: 'is used by',
    family: 'example',
    subject: 'example',
    object: 'concept',
    meaning: 'The concept is a component of the example, which is not itself a case of it.',
  },
  // Last, so that the places of the others, which stores keep, stay what they were.
  {
    ...plain,
    ...between,
    id: 'reveals',
    label: 'reveals',
    inverse: 'is revealed by',
    family: 'knowledge',
    meaning: 'The subject is a way to see the object where it is, without changing it.',
  },
] as const satisfies readonly RelationTypeRow[];

export type RelationType = (typeof RELATION_TYPES)[number]['id'];
export type RelationFamily = RelationTypeRow['family'];

/** The ids alone, in vocabulary order. */
export const RELATION_TYPE_IDS = RELATION_TYPES.map((row) => row.id) as readonly RelationType[];

const BY_ID: ReadonlyMap<string, RelationTypeRow & { id: RelationType }> = new Map(
  RELATION_TYPES.map((row) => [row.id, row]),
);

/** True when `value` is a relation type of the vocabulary. */
export const isRelationType = (value: string): value is RelationType => BY_ID.has(value);

/** The row of a type; every type of the closed list has one. */
export const relationType = (id: RelationType): RelationTypeRow & { id: RelationType } => BY_ID.get(id)!;

/** Position in the vocabulary, the first sort key of every list of relations. */
export const relationTypeOrder = (id: RelationType): number => RELATION_TYPE_IDS.indexOf(id);

/** Types that carry the drawn hierarchy: is_a, part_of, realizes. */
export const DISPLAY_TYPES: readonly RelationType[] = RELATION_TYPES.filter((row) => row.display).map(
  (row) => row.id,
);

/** One spelling for GraphQL enums and Cypher types: `is_a` → `IS_A`, `cited-unchecked` → `CITED_UNCHECKED`. */
export const enumName = (term: string): string => term.toUpperCase().replaceAll('-', '_');
