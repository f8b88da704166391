/** Writes `schema/graphql/enums.graphql` from the vocabulary, so that the API cannot drift from the data. */
import { ATLAS_ERROR_CODES } from '../../schema/vocabulary/errors.ts';
import { enumName, RELATION_TYPES } from '../../schema/vocabulary/relation-types.ts';
import * as terms from '../../schema/vocabulary/terms.ts';

interface Value {
  readonly term: string;
  readonly description?: string;
}

const printEnum = (name: string, description: string, values: readonly Value[]): string => {
  const lines = values.map(
    ({ term, description: text }) =>
      `${text === undefined ? '' : `  ${JSON.stringify(text)}\n`}  ${enumName(term)}`,
  );
  return `${JSON.stringify(description)}\nenum ${name} {\n${lines.join('\n')}\n}\n`;
};

const bare = (list: readonly string[]): readonly Value[] => list.map((term) => ({ term }));

const LEVEL_MEANINGS: Readonly<Record<terms.Level, string>> = {
  quoted: 'Words of a source say it.',
  hedged: 'Words of a source say it with a hedge.',
  cited: 'A work whose title and address were checked says it.',
  'cited-unchecked': 'A work is said to say it; the work was not checked.',
  inferred: 'No source; a reason is given.',
  unsourced: 'No source and no reason.',
};

const RULE_MEANINGS: Readonly<Record<terms.RuleKind, string>> = {
  impossible: 'These answers exclude each other.',
  gate: 'It is no optimization at all.',
  verdict: 'What it is in one division; the first that holds counts.',
  level: 'What it works on.',
  flag: 'Something else worth knowing of it.',
};

const OPEN_MEANINGS: Readonly<Record<terms.OpenAnswer, string>> = {
  any: 'Every value is true of some cases of it.',
  'does-not-apply': 'The question makes no sense of it.',
  unknown: 'Nobody has said.',
};

/** The text of the generated SDL file. */
export const enumsSdl = (): string =>
  [
    '# GENERATED from schema/vocabulary by `npm run generate`. Do not edit.\n',
    printEnum(
      'RelationType',
      'How two things are related; reads from subject to object.',
      RELATION_TYPES.map((row) => ({ term: row.id, description: `“${row.label}”. ${row.meaning}` })),
    ),
    printEnum(
      'RelationFamily',
      'Relation types that share a colour on the map.',
      bare([...new Set(RELATION_TYPES.map((row) => row.family))]),
    ),
    printEnum('ConceptKind', 'What sort of thing a concept is.', bare(terms.CONCEPT_KINDS)),
    printEnum('Status', 'In use, or kept only for its history.', bare(terms.STATUSES)),
    printEnum('Mode', 'Whether the atlas says it, or somebody does.', bare(terms.MODES)),
    printEnum('Stance', 'What a source is given for.', bare(terms.STANCES)),
    printEnum('EvidenceMode', 'How a source says it.', bare(terms.EVIDENCE_MODES)),
    printEnum(
      'Level',
      'What a thing rests on, strongest first.',
      terms.LEVELS.map((term) => ({ term, description: LEVEL_MEANINGS[term] })),
    ),
    printEnum('AgentKind', 'Who somebody is.', bare(terms.AGENT_KINDS)),
    printEnum('WorkStatus', 'How far a work was checked.', bare(terms.WORK_STATUSES)),
    printEnum('QuoteState', 'Whether quoted words still stand in their comment.', bare(terms.QUOTE_STATES)),
    printEnum('ParagraphRole', 'Whose words a paragraph is.', bare(terms.PARAGRAPH_ROLES)),
    printEnum('QuestionState', 'How far a question is from an answer.', bare(terms.QUESTION_STATES)),
    printEnum('BearingStance', 'What a position says of a claim.', bare(terms.BEARINGS)),
    printEnum(
      'RuleKind',
      'What a rule of the classification key gives.',
      terms.RULE_KINDS.map((term) => ({ term, description: RULE_MEANINGS[term] })),
    ),
    printEnum(
      'OpenAnswer',
      'Why a facet has no value.',
      terms.OPEN_ANSWERS.map((term) => ({ term, description: OPEN_MEANINGS[term] })),
    ),
    printEnum('Operation', 'What sort of change it was.', bare(terms.OPERATIONS)),
    printEnum('EntityType', 'What an id names.', bare(terms.ENTITY_TYPES)),
    printEnum(
      'ErrorCode',
      'What is wrong; stable, for programs.',
      Object.entries(ATLAS_ERROR_CODES).map(([term, description]) => ({ term, description })),
    ),
  ].join('\n');
