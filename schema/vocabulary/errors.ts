/**
 * The closed set of things that can go wrong in the atlas itself, each with a stable code. People read the
 * message, programs and tests read the code. Engines have kinds of their own (`server/engine/errors.ts`).
 */
export const ATLAS_ERROR_CODES = {
  INVALID_TEXT: 'Text is ill-formed, holds a control character, or is too long or empty.',
  INVALID_ID: 'An id is not of the form type/segments in a-z, 0-9, - and _.',
  INVALID_INPUT: 'An input has the wrong shape.',
  UNKNOWN_ID: 'No current entity has this id.',
  WRONG_TYPE: 'The id names an entity of another type than is needed here.',
  ID_TAKEN: 'Another entity, present or deleted, already has this id.',
  NAME_TAKEN: 'Another concept already has this name, or one that differs only in spelling.',
  ALIAS_IS_NAME: 'An alias repeats the concept’s own name exactly.',
  ALIAS_REPEATED: 'The same alias is given twice.',
  SELF_RELATION: 'A concept cannot be related to itself.',
  RELATION_CYCLE: 'The relation would close a circle in a hierarchy that may not have one.',
  RELATION_EXISTS: 'The two are already related in this way.',
  RELATION_ENDS: 'This relation type does not go between entities of these types.',
  ATTRIBUTED_NEEDS_HOLDER: 'An attributed relation needs evidence for it from somebody.',
  ALWAYS_ATTRIBUTED: 'This relation type is always attributed to whoever holds it.',
  PRIMARY_PARENT: 'The primary parent is not a current hierarchy relation of this concept.',
  QUOTE_NOT_FOUND: 'The quoted words are not in the comment, letter for letter.',
  QUOTE_AMBIGUOUS: 'The quoted words stand in the comment more than once: give the words before or after.',
  QUOTE_CROSSES_PARAGRAPHS: 'A quote has to lie within one paragraph.',
  EVIDENCE_SOURCE: 'Evidence gives either a quote or a work, and exactly one.',
  EVIDENCE_EXISTS: 'This evidence is already there.',
  IN_USE: 'What is to be retired is still used: retire or change that first.',
  NOT_CHANGEABLE: 'This field never changes, or this type of entity is changed in another way.',
  FACET_TWICE: 'A facet is answered twice.',
  FACET_VALUE: 'The answer is not a value of this facet.',
  IMPOSSIBLE_ANSWERS: 'These answers exclude each other.',
  CLASSIFIED_OTHERWISE: 'The classification of an example disagrees with what it is given as an example of.',
  BEARING_TWICE: 'A position bears on one claim twice.',
  DIVISION_MEMBERS: 'A division’s members are different from each other and from what is divided.',
  NOTHING_TO_DO: 'The change would change nothing.',
  CONFLICT: 'Somebody changed this since you read it.',
  REVERT_BLOCKED: 'Later changes rest on this one: revert them first.',
  MUTATION_ID_REUSED: 'This mutationId was used before, for another input.',
  RELATED_IN_HIERARCHY: 'The two are already linked by the hierarchy.',
  NO_PARENT: 'The concept stands under nothing.',
  ALIAS_CLASHES: 'The alias is another concept’s name or alias.',
  BAD_CURSOR: 'The cursor belongs to another list, sort or filter.',
  BAD_LIMIT: 'A list size is out of range.',
  TOO_DEEP: 'The query is nested too deeply.',
  TOO_COSTLY: 'The query asks for too much at once.',
  TOO_MANY_TOKENS: 'The query is too long.',
  READ_ONLY: 'This server takes no changes.',
  FORBIDDEN_HOST: 'Changes are taken only under this machine’s own name.',
  CONFIG: 'A setting in the environment is wrong.',
  SEED: 'The seed files have faults.',
  SCHEMA_NEWER: 'The store was written by a newer version of the atlas.',
  PORT_IN_USE: 'Something else listens on this port.',
  STORE: 'The store could not be opened or read.',
  DIVERGED: 'The store does not equal the fold of its log.',
  NOT_READY: 'The server is still starting.',
  INTERNAL: 'Something went wrong on our side.',
} as const;

export type AtlasErrorCode = keyof typeof ATLAS_ERROR_CODES;

/** An error of the atlas: `code` is stable, `message` says what is wrong and how to mend it. */
export class AtlasError extends Error {
  readonly code: AtlasErrorCode;
  /** Where in an input or file it is wrong: field names and list positions. */
  readonly path: readonly (string | number)[];
  /** Further facts for programs, such as the path of a cycle. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: AtlasErrorCode,
    message: string,
    more: {
      path?: readonly (string | number)[];
      details?: Readonly<Record<string, unknown>>;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'AtlasError';
    this.code = code;
    this.path = more.path ?? [];
    this.details = more.details ?? {};
  }
}

/** True for an atlas error, with `code` where one is given. */
export const isAtlasError = (error: unknown, code?: AtlasErrorCode): error is AtlasError =>
  error instanceof AtlasError && (code === undefined || error.code === code);
