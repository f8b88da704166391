/** The closed lists as people read them. Keys are the API's spellings. */
import type {
  AgentKind,
  ConceptKind,
  EvidenceMode,
  Level,
  Stance,
  WorkStatus,
} from '../generated/graphql.ts';

export const LEVEL_WORDS: Readonly<Record<Level, { readonly name: string; readonly meaning: string }>> = {
  QUOTED: { name: 'Quoted', meaning: 'Words of a source say it.' },
  HEDGED: { name: 'Hedged', meaning: 'Words of a source say it with a hedge.' },
  CITED: { name: 'Cited', meaning: 'A work whose title and address were checked says it.' },
  CITED_UNCHECKED: { name: 'Cited, unchecked', meaning: 'A work is said to say it; it was not checked.' },
  INFERRED: { name: 'Inferred', meaning: 'No source; a reason is given.' },
  UNSOURCED: { name: 'Unsourced', meaning: 'No source and no reason.' },
};

/** `CITED_UNCHECKED` → `cited-unchecked`: the spelling of data and files. */
export const termId = (enumValue: string): string => enumValue.toLowerCase().replaceAll('_', '-');

export const KIND_WORDS: Readonly<Record<ConceptKind, { readonly one: string; readonly many: string }>> = {
  OPTIMIZATION_TYPE: { one: 'optimization type', many: 'Optimization types' },
  MECHANISM: { one: 'mechanism', many: 'Mechanisms' },
  PROPERTY: { one: 'property', many: 'Properties' },
  FAILURE_MODE: { one: 'failure mode', many: 'Failure modes' },
  RESEARCH_METHOD: { one: 'research method', many: 'Research methods' },
};

export const KINDS: readonly ConceptKind[] = [
  'OPTIMIZATION_TYPE',
  'MECHANISM',
  'PROPERTY',
  'FAILURE_MODE',
  'RESEARCH_METHOD',
];

export const STANCE_WORDS: Readonly<Record<Stance, { readonly sign: string; readonly word: string }>> = {
  FOR: { sign: '+', word: 'for' },
  AGAINST: { sign: '−', word: 'against' },
  MENTION: { sign: '·', word: 'mention' },
};
export const STANCES: readonly Stance[] = ['FOR', 'AGAINST', 'MENTION'];

export const EVIDENCE_MODE_WORDS: Readonly<Record<EvidenceMode, string>> = {
  ASSERTS: 'asserts',
  HEDGES: 'hedges',
  ASKS: 'asks',
  REPORTS: 'reports',
};
export const EVIDENCE_MODES: readonly EvidenceMode[] = ['ASSERTS', 'HEDGES', 'ASKS', 'REPORTS'];

export const AGENT_KIND_WORDS: Readonly<Record<AgentKind, string>> = {
  PERSON: 'person',
  GROUP: 'group',
  UNNAMED: 'voice without a name',
  CURATOR: 'curator of the atlas',
};

export const WORK_STATUS_WORDS: Readonly<Record<WorkStatus, string>> = {
  VERIFIED: 'title and address checked',
  PARTIAL: 'checked in part',
  UNVERIFIED: 'not checked',
};
