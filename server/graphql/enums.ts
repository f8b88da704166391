/**
 * The API spells enum values in capitals; inside, they are the vocabulary's words. Both the running schema and the
 * generated types are made with this table.
 */
import { enumName, RELATION_TYPES } from '../../schema/vocabulary/relation-types.ts';
import * as terms from '../../schema/vocabulary/terms.ts';
import { STATES } from '../../schema/classify/verdict.ts';
import { WORKLIST_REASONS } from '../repository/debate-cards.ts';
import { SEARCH_FIELDS } from '../../schema/search/document.ts';

const values = (list: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map((term) => [enumName(term), term]));

/** Values of each enum, from the API's spelling to the vocabulary's. */
export const enumValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RelationType: values(RELATION_TYPES.map((row) => row.id)),
  RelationFamily: values(RELATION_TYPES.map((row) => row.family)),
  ConceptKind: values(terms.CONCEPT_KINDS),
  Status: values(terms.STATUSES),
  Mode: values(terms.MODES),
  Stance: values(terms.STANCES),
  EvidenceMode: values(terms.EVIDENCE_MODES),
  Level: values(terms.LEVELS),
  AgentKind: values(terms.AGENT_KINDS),
  WorkStatus: values(terms.WORK_STATUSES),
  QuoteState: values(terms.QUOTE_STATES),
  ParagraphRole: values(terms.PARAGRAPH_ROLES),
  QuestionState: values(terms.QUESTION_STATES),
  BearingStance: values(terms.BEARINGS),
  RuleKind: values(terms.RULE_KINDS),
  OpenAnswer: values(terms.OPEN_ANSWERS),
  Operation: values(terms.OPERATIONS),
  EntityType: values(terms.ENTITY_TYPES),
  SearchField: values(SEARCH_FIELDS),
  EntryAction: values(['added', 'updated', 'removed']),
  Direction: values(['out', 'in', 'both']),
  WorklistReason: values(WORKLIST_REASONS),
  OutcomeState: values(STATES),
  GateState: values(['passed', 'shut', 'open']),
  ConceptSort: values(['name', 'level']),
  NewRelationDirection: values(['out', 'in']),
};
