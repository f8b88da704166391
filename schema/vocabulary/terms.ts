/**
 * The closed lists of words that entities are classified by. Constants first, types derived; the GraphQL
 * enums are generated from these, and the order of a list is the order in which its words are sorted.
 */
export const CONCEPT_KINDS = [
  'optimization-type',
  'mechanism',
  'property',
  'failure-mode',
  'research-method',
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

export const STATUSES = ['current', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

/** Asserted: the atlas says so. Attributed: shown as what its holders say, left out of inference. */
export const MODES = ['asserted', 'attributed'] as const;
export type Mode = (typeof MODES)[number];

export const STANCES = ['for', 'against', 'mention'] as const;
export type Stance = (typeof STANCES)[number];

/** How the source says it. */
export const EVIDENCE_MODES = ['asserts', 'hedges', 'asks', 'reports'] as const;
export type EvidenceMode = (typeof EVIDENCE_MODES)[number];

/** What a thing rests on, strongest first; the position in this list is the rank stored for sorting. */
export const LEVELS = ['quoted', 'hedged', 'cited', 'cited-unchecked', 'inferred', 'unsourced'] as const;
export type Level = (typeof LEVELS)[number];

export const AGENT_KINDS = ['person', 'group', 'unnamed', 'curator'] as const;
export type AgentKind = (typeof AGENT_KINDS)[number];

export const WORK_STATUSES = ['verified', 'partial', 'unverified'] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

export const QUOTE_STATES = ['exact', 'changed', 'gone', 'ambiguous'] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

export const PARAGRAPH_ROLES = ['own', 'quotation'] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** What a position says of a claim. */
export const BEARINGS = ['for', 'against', 'qualified'] as const;
export type Bearing = (typeof BEARINGS)[number];

export const QUESTION_STATES = ['open', 'contested', 'settled'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** What a classification rule gives. */
export const RULE_KINDS = ['impossible', 'gate', 'verdict', 'level', 'flag'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Answers to a facet other than its values. */
export const OPEN_ANSWERS = ['any', 'does-not-apply', 'unknown'] as const;
export type OpenAnswer = (typeof OPEN_ANSWERS)[number];

export const OPERATIONS = [
  'seed',
  'add-concept',
  'add-relation',
  'update-concept',
  'add-evidence',
  'add',
  'update',
  'retire',
  'revert',
] as const;
/** What kind of change a log entry is. */
export type Operation = (typeof OPERATIONS)[number];

export const ENTITY_TYPES = [
  'concept',
  'example',
  'relation',
  'feed',
  'comment',
  'quote',
  'evidence',
  'work',
  'agent',
  'question',
  'position',
  'division',
  'facet',
  'facet-value',
  'rule',
] as const;
/** The types of entity, which are also the first segment of their ids (a facet value's id begins with its facet's). */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Longest texts that come in, in Unicode code points. */
export const TEXT_LIMITS = { name: 200, line: 500, definition: 4_000, comment: 100_000 } as const;

/** Longest prefix and suffix kept with a quote, in Unicode code points. */
export const QUOTE_CONTEXT = 32;
