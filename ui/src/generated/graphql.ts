/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new concept with all that comes with it. */
export type AddConceptInput = {
  /** Other names and spellings in use. */
  aliases?: Array<string>;
  /** What it is, in your own words; at most 4,000 characters. */
  definition: string;
  /** What the concept itself rests on. */
  evidence?: Array<EvidenceInput>;
  /** `concept/…`; made from the name when left out. */
  id?: string | null | undefined;
  /** What sort of thing it is. */
  kind: ConceptKind;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: string;
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: string;
  /** At most 200 characters; no other concept may have it, in any spelling. */
  name: string;
  /** Why it belongs here, where no source says so: makes its level INFERRED instead of UNSOURCED. */
  rationale?: string | null | undefined;
  /** Why you make this change, for the log. */
  reason?: string | null | undefined;
  /** The first that puts the new concept under another is its primary parent. */
  relations?: Array<NewConceptRelationInput>;
  /** When to use the name and when not. */
  scopeNote?: string | null | undefined;
};

/** Who somebody is. */
export type AgentKind =
  | 'CURATOR'
  | 'GROUP'
  | 'PERSON'
  | 'UNNAMED';

/** What a position says of a claim. */
export type BearingStance =
  | 'AGAINST'
  | 'FOR'
  | 'QUALIFIED';

/** What sort of thing a concept is. */
export type ConceptKind =
  | 'FAILURE_MODE'
  | 'MECHANISM'
  | 'OPTIMIZATION_TYPE'
  | 'PROPERTY'
  | 'RESEARCH_METHOD';

/** What is wrong; stable, for programs. */
export type ErrorCode =
  /** The alias is another concept’s name or alias. */
  | 'ALIAS_CLASHES'
  /** An alias repeats the concept’s own name exactly. */
  | 'ALIAS_IS_NAME'
  /** The same alias is given twice. */
  | 'ALIAS_REPEATED'
  /** This relation type is always attributed to whoever holds it. */
  | 'ALWAYS_ATTRIBUTED'
  /** An attributed relation needs evidence for it from somebody. */
  | 'ATTRIBUTED_NEEDS_HOLDER'
  /** The cursor belongs to another list, sort or filter. */
  | 'BAD_CURSOR'
  /** A list size is out of range. */
  | 'BAD_LIMIT'
  /** A position bears on one claim twice. */
  | 'BEARING_TWICE'
  /** The classification of an example disagrees with what it is given as an example of. */
  | 'CLASSIFIED_OTHERWISE'
  /** A setting in the environment is wrong. */
  | 'CONFIG'
  /** Somebody changed this since you read it. */
  | 'CONFLICT'
  /** The store does not equal the fold of its log. */
  | 'DIVERGED'
  /** A division’s members are different from each other and from what is divided. */
  | 'DIVISION_MEMBERS'
  /** This evidence is already there. */
  | 'EVIDENCE_EXISTS'
  /** Evidence gives either a quote or a work, and exactly one. */
  | 'EVIDENCE_SOURCE'
  /** A facet is answered twice. */
  | 'FACET_TWICE'
  /** The answer is not a value of this facet. */
  | 'FACET_VALUE'
  /** Changes are taken only under this machine’s own name. */
  | 'FORBIDDEN_HOST'
  /** Another entity, present or deleted, already has this id. */
  | 'ID_TAKEN'
  /** These answers exclude each other. */
  | 'IMPOSSIBLE_ANSWERS'
  /** Something went wrong on our side. */
  | 'INTERNAL'
  /** An id is not of the form type/segments in a-z, 0-9, - and _. */
  | 'INVALID_ID'
  /** An input has the wrong shape. */
  | 'INVALID_INPUT'
  /** Text is ill-formed, holds a control character, or is too long or empty. */
  | 'INVALID_TEXT'
  /** What is to be retired is still used: retire or change that first. */
  | 'IN_USE'
  /** This mutationId was used before, for another input. */
  | 'MUTATION_ID_REUSED'
  /** Another concept already has this name, or one that differs only in spelling. */
  | 'NAME_TAKEN'
  /** The change would change nothing. */
  | 'NOTHING_TO_DO'
  /** This field never changes, or this type of entity is changed in another way. */
  | 'NOT_CHANGEABLE'
  /** The server is still starting. */
  | 'NOT_READY'
  /** The concept stands under nothing. */
  | 'NO_PARENT'
  /** Something else listens on this port. */
  | 'PORT_IN_USE'
  /** The primary parent is not a current hierarchy relation of this concept. */
  | 'PRIMARY_PARENT'
  /** The quoted words stand in the comment more than once: give the words before or after. */
  | 'QUOTE_AMBIGUOUS'
  /** A quote has to lie within one paragraph. */
  | 'QUOTE_CROSSES_PARAGRAPHS'
  /** The quoted words are not in the comment, letter for letter. */
  | 'QUOTE_NOT_FOUND'
  /** This server takes no changes. */
  | 'READ_ONLY'
  /** The two are already linked by the hierarchy. */
  | 'RELATED_IN_HIERARCHY'
  /** The relation would close a circle in a hierarchy that may not have one. */
  | 'RELATION_CYCLE'
  /** This relation type does not go between entities of these types. */
  | 'RELATION_ENDS'
  /** The two are already related in this way. */
  | 'RELATION_EXISTS'
  /** Later changes rest on this one: revert them first. */
  | 'REVERT_BLOCKED'
  /** The store was written by a newer version of the atlas. */
  | 'SCHEMA_NEWER'
  /** The seed files have faults. */
  | 'SEED'
  /** A concept cannot be related to itself. */
  | 'SELF_RELATION'
  /** The store could not be opened or read. */
  | 'STORE'
  /** The query asks for too much at once. */
  | 'TOO_COSTLY'
  /** The query is nested too deeply. */
  | 'TOO_DEEP'
  /** The query is too long. */
  | 'TOO_MANY_TOKENS'
  /** No current entity has this id. */
  | 'UNKNOWN_ID'
  /** The id names an entity of another type than is needed here. */
  | 'WRONG_TYPE';

/** Words of a source comment, or a work: exactly one of `quote` and `work`. */
export type EvidenceInput = {
  /** Who holds it, where that is neither the speaker nor an author. */
  agent?: string | null | undefined;
  /** How the source says it. */
  mode?: EvidenceMode;
  /** Words of a source comment. */
  quote?: QuoteInput | null | undefined;
  /** One line: how the words are read. */
  reading: string;
  /** What the source is given for. */
  stance?: Stance;
  /** Id of a work. */
  work?: string | null | undefined;
};

/** How a source says it. */
export type EvidenceMode =
  | 'ASKS'
  | 'ASSERTS'
  | 'HEDGES'
  | 'REPORTS';

/** What a thing rests on, strongest first. */
export type Level =
  /** A work whose title and address were checked says it. */
  | 'CITED'
  /** A work is said to say it; the work was not checked. */
  | 'CITED_UNCHECKED'
  /** Words of a source say it with a hedge. */
  | 'HEDGED'
  /** No source; a reason is given. */
  | 'INFERRED'
  /** Words of a source say it. */
  | 'QUOTED'
  /** No source and no reason. */
  | 'UNSOURCED';

/** Whether the atlas says it, or somebody does. */
export type Mode =
  | 'ASSERTED'
  | 'ATTRIBUTED';

/** A relation of a new concept. */
export type NewConceptRelationInput = {
  /** OUT: the new concept is the subject. Symmetric types take either. */
  direction?: NewRelationDirection;
  /** What the relation rests on. */
  evidence?: Array<EvidenceInput>;
  /** ATTRIBUTED needs evidence for it from somebody. */
  mode?: Mode;
  /** The other end. */
  other: string;
  /** Why it holds, where no source says so. */
  rationale?: string | null | undefined;
  /** How the two are related. */
  type: RelationType;
};

/** Which end of its relation a new concept is. */
export type NewRelationDirection =
  /** The object. */
  | 'IN'
  /** The subject. */
  | 'OUT';

/** Why a facet has no value. */
export type OpenAnswer =
  /** Every value is true of some cases of it. */
  | 'ANY'
  /** The question makes no sense of it. */
  | 'DOES_NOT_APPLY'
  /** Nobody has said. */
  | 'UNKNOWN';

/** What sort of change it was. */
export type Operation =
  | 'ADD'
  | 'ADD_CONCEPT'
  | 'ADD_EVIDENCE'
  | 'ADD_RELATION'
  | 'RETIRE'
  | 'REVERT'
  | 'SEED'
  | 'UPDATE'
  | 'UPDATE_CONCEPT';

/** Whose words a paragraph is. */
export type ParagraphRole =
  | 'OWN'
  | 'QUOTATION';

/** How far a question is from an answer. */
export type QuestionState =
  | 'CONTESTED'
  | 'OPEN'
  | 'SETTLED';

/** Words as they stand in a comment, letter for letter. */
export type QuoteInput = {
  /** Id of the comment. */
  comment: string;
  /** The words. */
  exact: string;
  /** Words before it, needed only where it stands more than once. */
  prefix?: string | null | undefined;
  /** Words after it, needed only where it stands more than once. */
  suffix?: string | null | undefined;
};

/** Whether quoted words still stand in their comment. */
export type QuoteState =
  | 'AMBIGUOUS'
  | 'CHANGED'
  | 'EXACT'
  | 'GONE';

/** How two things are related; reads from subject to object. */
export type RelationType =
  /** “cheaply approximates”. The subject stands in for the result of the object at a lower cost at run time. */
  | 'APPROXIMATES'
  /** “can lead to”. The subject is a possible cause of the object. */
  | 'CAN_LEAD_TO'
  /** “contrasts with”. A source introduces the two as opposite poles. */
  | 'CONTRASTS_WITH'
  /** “depends on”. The subject cannot be stated, or cannot happen, without the object. */
  | 'DEPENDS_ON'
  /** “is an example of”. The example is a case of the concept. */
  | 'EXEMPLIFIES'
  /** “is an account of”. The subject is a theory or frame that says why the object is as it is. */
  | 'EXPLAINS'
  /** “is identified with”. Somebody treats the two as the same thing. Always shown with who does, never used for inference. */
  | 'IDENTIFIED_WITH'
  /** “is a kind of”. Every case of the subject is a case of the object. */
  | 'IS_A'
  /** “measures”. The subject is a number or a test for the object. */
  | 'MEASURES'
  /** “mitigates”. The subject reduces the object, if the source is right. */
  | 'MITIGATES'
  /** “overlaps with”. Some cases are both; neither contains the other. */
  | 'OVERLAPS_WITH'
  /** “is part of”. The subject is one stage or component inside the object. */
  | 'PART_OF'
  /** “produces”. Running the subject yields the object: an artifact, training data or a process. Loops are allowed. */
  | 'PRODUCES'
  /** “is one way to realize”. The subject is a mechanism that can bring about the object; others may too. Not inclusion. */
  | 'REALIZES'
  /** “reveals”. The subject is a way to see the object where it is, without changing it. */
  | 'REVEALS'
  /** “trades off with”. Under a fixed budget, more of one means less of the other. */
  | 'TRADES_OFF_WITH'
  /** “uses”. The concept is a component of the example, which is not itself a case of it. */
  | 'USES';

/** Which change to undo. */
export type RevertChangeInput = {
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: string;
  /** Why you make this change, for the log. */
  reason?: string | null | undefined;
  /** Number of the change to undo. */
  seq: number;
};

/** What a rule of the classification key gives. */
export type RuleKind =
  /** Something else worth knowing of it. */
  | 'FLAG'
  /** It is no optimization at all. */
  | 'GATE'
  /** These answers exclude each other. */
  | 'IMPOSSIBLE'
  /** What it works on. */
  | 'LEVEL'
  /** What it is in one division; the first that holds counts. */
  | 'VERDICT';

/** Where the words stood, best first. */
export type SearchField =
  /** Another name is so, or begins so. */
  | 'ALIAS'
  /** What a relation or a position says holds them. */
  | 'CLAIM'
  /** The definition or description holds the words. */
  | 'DEFINITION'
  /** It is the name. */
  | 'EXACT_NAME'
  /** The name, or a word of it, begins so. */
  | 'NAME_PREFIX'
  /** The quoted words hold them. */
  | 'QUOTE'
  /** A name or other name differs by a letter or two. */
  | 'TYPO';

/** What a source is given for. */
export type Stance =
  | 'AGAINST'
  | 'FOR'
  | 'MENTION';

/** In use, or kept only for its history. */
export type Status =
  | 'CURRENT'
  | 'RETIRED';

/** What a reader wants to see; what is left out does not restrict. */
export type ViewFilterInput = {
  /** Id of an agent: only what they hold, and what they divide by. */
  agent?: string | null | undefined;
  /** Only what is contested. */
  contested?: boolean | null | undefined;
  /** Id of a division: only what it divides, and into what. */
  division?: string | null | undefined;
  /** Relation types that are switched off. */
  hide?: Array<RelationType> | null | undefined;
  /** Only concepts of these kinds. */
  kinds?: Array<ConceptKind> | null | undefined;
  /** Only what rests on these levels. */
  levels?: Array<Level> | null | undefined;
};

/** How far a work was checked. */
export type WorkStatus =
  | 'PARTIAL'
  | 'UNVERIFIED'
  | 'VERIFIED';

/** Why something is on the worklist; the worst first. */
export type WorklistReason =
  /** Nothing says it; a reason is given. */
  | 'INFERRED'
  /** A quote whose words no longer stand in their comment just so. */
  | 'MISQUOTED'
  /** Only works that nobody checked say it. */
  | 'UNCHECKED'
  /** Nothing says it, and no reason is given. */
  | 'UNSOURCED'
  /** A work whose title and address nobody checked, or not wholly. */
  | 'UNVERIFIED';

export type AddConceptMutationVariables = Exact<{
  input: AddConceptInput;
}>;


export type AddConceptMutation = { addConcept: { concept: { id: string, name: string } | null, change: { id: string, seq: number } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string>, ids: Array<string> }>, warnings: Array<{ code: ErrorCode, message: string, path: Array<string>, ids: Array<string> }> } };

export type IdTakenQueryVariables = Exact<{
  id: string;
}>;


export type IdTakenQuery = { node:
    | { __typename: 'Agent', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'Concept', name: string, id: string }
    | { __typename: 'Division', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Example', id: string }
    | { __typename: 'Facet', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'Feed', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Work', id: string }
   | null };

export type TermNameQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TermNameQuery = { nodes: Array<
    | { __typename: 'Agent', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'Concept', name: string, id: string }
    | { __typename: 'Division', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Example', name: string, id: string }
    | { __typename: 'Facet', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'Feed', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Work', id: string }
   | null> };

export type QuotableCommentsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotableCommentsQuery = { comments: { nodes: Array<{ id: string, order: number, date: string | null, text: string, author: { id: string, name: string }, paragraphs: Array<{ start: number, end: number, role: ParagraphRole, speaker: { id: string, name: string } }> }> } };

type TermCard_Concept_Fragment = { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string };

type TermCard_Example_Fragment = { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string };

export type TermCardFragment =
  | TermCard_Concept_Fragment
  | TermCard_Example_Fragment
;

export type RelationCardFragment = { id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, subject:
    | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
    | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
  , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } };

export type QuoteWordsFragment = { id: string, exact: string, start: number, end: number, state: QuoteState, speaker: { id: string, name: string }, comment: { id: string, order: number, date: string | null, author: { id: string, name: string } } };

export type QuoteCardFragment = { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } };

export type EvidenceWordsFragment = { id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, speaker: { id: string, name: string }, comment: { id: string, order: number, date: string | null, author: { id: string, name: string } } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null };

export type EvidenceCardFragment = { id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null };

type TargetCard_Concept_Fragment = { __typename: 'Concept', id: string, name: string, level: Level };

type TargetCard_Division_Fragment = { __typename: 'Division', id: string, name: string, level: Level };

type TargetCard_Example_Fragment = { __typename: 'Example', id: string, name: string, level: Level };

type TargetCard_Position_Fragment = { __typename: 'Position', id: string, text: string, level: Level, holder: { id: string, name: string } };

type TargetCard_Relation_Fragment = { __typename: 'Relation', id: string, sentence: string, level: Level };

export type TargetCardFragment =
  | TargetCard_Concept_Fragment
  | TargetCard_Division_Fragment
  | TargetCard_Example_Fragment
  | TargetCard_Position_Fragment
  | TargetCard_Relation_Fragment
;

export type UserErrorCardFragment = { code: ErrorCode, message: string, path: Array<string>, ids: Array<string> };

export type LatestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestChangeQuery = { latestChange: { id: string, seq: number, operation: Operation, at: string, by: string, summary: string, subject:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null } | null };

export type RevertMutationVariables = Exact<{
  input: RevertChangeInput;
}>;


export type RevertMutation = { revertChange: { change: { id: string, seq: number, summary: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string>, ids: Array<string> }> } };

export type CiteQueryVariables = Exact<{
  id: string;
}>;


export type CiteQuery = { node:
    | { __typename: 'Agent', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Comment', order: number, date: string | null, address: string | null, id: string, author: { name: string, kind: AgentKind }, feed: { name: string } }
    | { __typename: 'Concept', name: string, definition: string, updatedAt: string, id: string }
    | { __typename: 'Division', name: string, updatedAt: string, id: string, agent: { name: string } | null, divisionWork: { title: string, authors: Array<{ name: string }> } | null }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Example', name: string, description: string, updatedAt: string, id: string }
    | { __typename: 'Facet', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'Feed', id: string }
    | { __typename: 'Position', text: string, updatedAt: string, id: string, holder: { name: string } }
    | { __typename: 'Question', text: string, updatedAt: string, id: string, askedBy: Array<{ name: string }> }
    | { __typename: 'Quote', exact: string, id: string, speaker: { name: string, kind: AgentKind }, comment: { order: number, date: string | null, author: { name: string, kind: AgentKind }, feed: { name: string } } }
    | { __typename: 'Relation', sentence: string, mode: Mode, updatedAt: string, id: string, holders: Array<{ name: string }> }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Work', title: string, year: number | null, addresses: Array<string>, status: WorkStatus, id: string, authors: Array<{ name: string, kind: AgentKind }> }
   | null, stats: { seq: number } };

export type FacetAnswerCardFragment = { open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> };

export type ClassificationKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type ClassificationKeyQuery = { facets: Array<{ id: string, name: string, question: string, help: string | null, order: number, retired: boolean, lang: string, askedWhen: { facet: { id: string }, values: Array<{ id: string }> } | null, values: Array<{ id: string, label: string, meaning: string, order: number, retired: boolean, lang: string }> }>, divisions: { nodes: Array<{ id: string, name: string, agent: { id: string, name: string } | null, of: { id: string, name: string }, members: Array<{ id: string, name: string }> }> } };

export type ClassificationRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClassificationRulesQuery = { rules: Array<{ id: string, kind: RuleKind, order: number, label: string, reason: string, retired: boolean, lang: string, division: { id: string } | null, conditions: Array<{ facet: { id: string }, values: Array<{ id: string }> }>, concepts: Array<{ id: string, name: string }>, works: Array<{ id: string, title: string, year: number | null }> }> };

export type AnsweredExamplesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AnsweredExamplesQuery = { examples: { nodes: Array<{ id: string, name: string, level: Level, description: string, facets: Array<{ open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WordsOfCommentQueryVariables = Exact<{
  id: string;
}>;


export type WordsOfCommentQuery = { comment: { id: string, order: number, date: string | null, author: { id: string, name: string }, paragraphs: Array<{ start: number, end: number, text: string }> } | null };

export type ComparedConceptFragment = { id: string, name: string, kind: ConceptKind, level: Level, definition: string, aliases: Array<string>, memberOf: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }> };

export type CompareConceptsQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareConceptsQuery = { one: { id: string, name: string, kind: ConceptKind, level: Level, definition: string, aliases: Array<string>, memberOf: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }> } | null, other: { id: string, name: string, kind: ConceptKind, level: Level, definition: string, aliases: Array<string>, memberOf: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }> } | null, oneUp: { complete: boolean, paths: Array<{ steps: Array<{ node: { id: string, name: string } }> }> } | null, otherUp: { complete: boolean, paths: Array<{ steps: Array<{ node: { id: string, name: string } }> }> } | null };

export type RelationsTouchingQueryVariables = Exact<{
  id: string;
}>;


export type RelationsTouchingQuery = { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, subject:
        | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
        | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
      , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } }> } };

export type ComparedExamplesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ComparedExamplesQuery = { examples: { nodes: Array<{ id: string, name: string, level: Level, description: string, caveat: string | null, facets: Array<{ open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompareDivisionQueryVariables = Exact<{
  id: string;
}>;


export type CompareDivisionQuery = { division: { rationale: string | null, id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }>, positions: Array<{ stance: BearingStance, position: { id: string, text: string, holder: { id: string, name: string } } }>, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null } | null };

export type DivisionsOfQueryVariables = Exact<{
  id: string;
}>;


export type DivisionsOfQuery = { concept: { id: string, name: string, divisions: Array<{ id: string, name: string }> } | null };

export type ComparedAgentFragment = { id: string, name: string, divisions: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }>, positions: Array<{ id: string, text: string, level: Level, question: { id: string, text: string } | null, bearings: Array<{ stance: BearingStance, claim:
        | { __typename: 'Division', id: string, name: string }
        | { __typename: 'Example', id: string, name: string }
        | { __typename: 'Relation', id: string, sentence: string }
       }> }> };

export type CompareAgentsQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareAgentsQuery = { one: { id: string, name: string, divisions: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }>, positions: Array<{ id: string, text: string, level: Level, question: { id: string, text: string } | null, bearings: Array<{ stance: BearingStance, claim:
          | { __typename: 'Division', id: string, name: string }
          | { __typename: 'Example', id: string, name: string }
          | { __typename: 'Relation', id: string, sentence: string }
         }> }> } | null, other: { id: string, name: string, divisions: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }>, positions: Array<{ id: string, text: string, level: Level, question: { id: string, text: string } | null, bearings: Array<{ stance: BearingStance, claim:
          | { __typename: 'Division', id: string, name: string }
          | { __typename: 'Example', id: string, name: string }
          | { __typename: 'Relation', id: string, sentence: string }
         }> }> } | null };

export type ComparedExampleFragment = { id: string, name: string, level: Level, description: string, caveat: string | null, facets: Array<{ open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> }> };

export type CompareExamplesQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareExamplesQuery = { one: { id: string, name: string, level: Level, description: string, caveat: string | null, facets: Array<{ open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> }> } | null, other: { id: string, name: string, level: Level, description: string, caveat: string | null, facets: Array<{ open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> }> } | null };

export type ConceptExamplesQueryVariables = Exact<{
  id: string;
}>;


export type ConceptExamplesQuery = { concept: { id: string, relations: { totalCount: number, edges: Array<{ reads: string, node: { id: string, type: RelationType, mode: Mode, level: Level, contested: boolean, rationale: string | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, speaker: { id: string, name: string }, comment: { id: string } } | null, work: { id: string, title: string, year: number | null } | null }> }, other:
          | { __typename: 'Concept' }
          | { __typename: 'Example', id: string, name: string, description: string, caveat: string | null, facets: Array<{ open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> }> }
         }> } } | null };

export type ConceptSourcesQueryVariables = Exact<{
  id: string;
}>;


export type ConceptSourcesQuery = { concept: { id: string, positions: Array<{ position: { id: string, question: { id: string, text: string, state: QuestionState } | null } }>, relations: { edges: Array<{ node: { id: string, evidence: Array<{ id: string, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> } }> } } | null };

export type ConceptPageQueryVariables = Exact<{
  id: string;
}>;


export type ConceptPageQuery = { concept: { id: string, name: string, aliases: Array<string>, kind: ConceptKind, definition: string, scopeNote: string | null, rationale: string | null, status: Status, level: Level, replacedBy: { id: string, name: string } | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }>, divisions: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }>, memberOf: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }> } | null, ancestors: { complete: boolean, paths: Array<{ steps: Array<{ node: { id: string, name: string }, relation: { id: string, type: RelationType } }> }> } | null };

export type ExamplePageQueryVariables = Exact<{
  id: string;
}>;


export type ExamplePageQuery = { example: { id: string, name: string, description: string, caveat: string | null, rationale: string | null, status: Status, level: Level, contested: boolean, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }>, facets: Array<{ open: OpenAnswer | null, facet: { id: string }, values: Array<{ id: string }> }>, positions: Array<{ stance: BearingStance, position: { id: string, text: string, confidence: number, level: Level, status: Status, rationale: string | null, holder: { id: string, name: string, kind: AgentKind }, reportedBy: { id: string, name: string } | null, question: { id: string, text: string } | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> } }> } | null };

export type NeighbourhoodOfQueryVariables = Exact<{
  id: string;
  depth: number;
}>;


export type NeighbourhoodOfQuery = { neighbourhood: { totalCount: number, center:
      | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
      | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
    , nodes: Array<{ distance: number, term:
        | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
        | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
       }>, relations: Array<{ id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, holders: Array<{ id: string, name: string }>, evidence: Array<{ id: string, quote: { id: string } | null }>, subject:
        | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
        | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
      , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } }>, counts: Array<{ type: RelationType, shown: number, total: number }> } | null, concept: { divisions: Array<{ id: string, name: string, status: Status, members: Array<{ id: string }>, of: { id: string }, agent: { id: string, name: string } | null, work: { year: number | null } | null }>, memberOf: Array<{ id: string, name: string, status: Status, members: Array<{ __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }>, of: { id: string }, agent: { id: string, name: string } | null, work: { year: number | null } | null }> } | null, stats: { concepts: number, examples: number }, latestChange: { seq: number, at: string } | null };

export type CutCardFragment = { id: string, name: string, status: Status, of: { id: string }, agent: { id: string, name: string } | null, work: { year: number | null } | null };

export type RelationPageQueryVariables = Exact<{
  id: string;
}>;


export type RelationPageQuery = { relation: { rationale: string | null, id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, holders: Array<{ id: string, name: string }>, opponents: Array<{ id: string, name: string }>, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }>, positions: Array<{ stance: BearingStance, position: { id: string, text: string, confidence: number, level: Level, status: Status, rationale: string | null, holder: { id: string, name: string, kind: AgentKind }, reportedBy: { id: string, name: string } | null, question: { id: string, text: string } | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> } }>, subject:
      | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
      | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
    , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } } | null };

export type RelationWordsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RelationWordsQuery = { relations: { totalCount: number, nodes: Array<{ id: string, sentence: string, rationale: string | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, speaker: { id: string, name: string }, comment: { id: string, order: number, date: string | null, author: { id: string, name: string } } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuestionsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QuestionsPageQuery = { questions: { totalCount: number, nodes: Array<{ id: string, text: string, state: QuestionState, askedBy: Array<{ id: string, name: string }>, quote: { id: string, exact: string, comment: { id: string, order: number } } | null, positions: Array<{ id: string, holder: { id: string, name: string }, bearings: Array<{ stance: BearingStance, claim:
            | { __typename: 'Division', id: string, name: string }
            | { __typename: 'Example', id: string, name: string }
            | { __typename: 'Relation', id: string, sentence: string }
           }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuestionPageQueryVariables = Exact<{
  id: string;
}>;


export type QuestionPageQuery = { question: { id: string, text: string, state: QuestionState, note: string | null, status: Status, askedBy: Array<{ id: string, name: string }>, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, positions: Array<{ id: string, text: string, confidence: number, level: Level, status: Status, rationale: string | null, bearings: Array<{ stance: BearingStance, claim:
          | { __typename: 'Division', id: string, name: string, level: Level, contested: boolean }
          | { __typename: 'Example', id: string, name: string, level: Level, contested: boolean }
          | { __typename: 'Relation', id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, subject:
              | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
              | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
            , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } }
         }>, holder: { id: string, name: string, kind: AgentKind }, reportedBy: { id: string, name: string } | null, question: { id: string, text: string } | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> }> } | null };

export type PositionPageQueryVariables = Exact<{
  id: string;
}>;


export type PositionPageQuery = { position: { id: string, text: string, confidence: number, level: Level, status: Status, rationale: string | null, bearings: Array<{ stance: BearingStance, claim:
        | { __typename: 'Division', id: string, name: string, level: Level, contested: boolean }
        | { __typename: 'Example', id: string, name: string, level: Level, contested: boolean }
        | { __typename: 'Relation', id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, subject:
            | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
            | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
          , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } }
       }>, holder: { id: string, name: string, kind: AgentKind }, reportedBy: { id: string, name: string } | null, question: { id: string, text: string } | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> } | null };

export type DivisionPageQueryVariables = Exact<{
  id: string;
}>;


export type DivisionPageQuery = { division: { rationale: string | null, id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string, divisions: Array<{ id: string, name: string, agent: { id: string, name: string } | null }> }, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }>, positions: Array<{ stance: BearingStance, position: { id: string, text: string, confidence: number, level: Level, status: Status, rationale: string | null, holder: { id: string, name: string, kind: AgentKind }, reportedBy: { id: string, name: string } | null, question: { id: string, text: string } | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> } }>, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null } | null };

type ClaimCard_Division_Fragment = { __typename: 'Division', id: string, name: string, level: Level, contested: boolean };

type ClaimCard_Example_Fragment = { __typename: 'Example', id: string, name: string, level: Level, contested: boolean };

type ClaimCard_Relation_Fragment = { __typename: 'Relation', id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, subject:
    | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
    | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
  , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } };

export type ClaimCardFragment =
  | ClaimCard_Division_Fragment
  | ClaimCard_Example_Fragment
  | ClaimCard_Relation_Fragment
;

export type PositionCardFragment = { id: string, text: string, confidence: number, level: Level, status: Status, rationale: string | null, holder: { id: string, name: string, kind: AgentKind }, reportedBy: { id: string, name: string } | null, question: { id: string, text: string } | null, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, quote: { id: string, exact: string, start: number, end: number, state: QuoteState, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null, work: { id: string, title: string, year: number | null, status: WorkStatus, authors: Array<{ id: string, name: string }> } | null }> };

export type DivisionCardFragment = { id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null };

export type FilterDivisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterDivisionsQuery = { divisions: { nodes: Array<{ id: string, name: string, status: Status, agent: { id: string, name: string } | null, of: { id: string, name: string }, members: Array<{ id: string }> }> } };

export type FilterAgentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FilterAgentsQuery = { agents: { nodes: Array<{ id: string, name: string, retired: boolean, quotes: Array<{ id: string }>, positions: Array<{ id: string }>, divisions: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConceptCountsQueryVariables = Exact<{
  filter?: ViewFilterInput | null | undefined;
}>;


export type ConceptCountsQuery = { conceptCounts: { contested: number, kinds: Array<{ kind: ConceptKind, total: number }>, levels: Array<{ level: Level, total: number }>, agents: Array<{ id: string, total: number }>, divisions: Array<{ id: string, total: number }> } };

export type AgentNameQueryVariables = Exact<{
  id: string;
}>;


export type AgentNameQuery = { agent: { id: string, name: string } | null };

export type FindableQueryVariables = Exact<{ [key: string]: never; }>;


export type FindableQuery = { findable: { seq: number, complete: boolean, entries: Array<{ id: string, name: string, aliases: Array<string>, definition: string | null, quote: string | null, claims: Array<string>, between: Array<string>, kind: string, place: string | null, level: Level | null }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, hits: Array<{ field: SearchField, text: string, node:
        | { __typename: 'Agent', id: string, name: string, agentKind: AgentKind }
        | { __typename: 'Comment', id: string, order: number, author: { id: string, name: string } }
        | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level }
        | { __typename: 'Division', id: string, name: string, level: Level, of: { id: string, name: string } }
        | { __typename: 'Example', id: string, name: string, level: Level }
        | { __typename: 'Position', id: string, text: string, level: Level, holder: { id: string, name: string } }
        | { __typename: 'Question', id: string, text: string }
        | { __typename: 'Quote', id: string, exact: string, speaker: { id: string, name: string } }
        | { __typename: 'Relation', id: string, sentence: string, level: Level }
        | { __typename: 'Work', id: string, title: string, year: number | null }
       }> } };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesOfQuery = { nodes: Array<
    | { __typename: 'Agent', name: string, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'Concept', name: string, id: string }
    | { __typename: 'Division', name: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Example', name: string, id: string }
    | { __typename: 'Facet', id: string }
    | { __typename: 'FacetValue', id: string }
    | { __typename: 'Feed', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Work', id: string }
   | null> };

export type IndexConceptsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IndexConceptsQuery = { concepts: { totalCount: number, nodes: Array<{ id: string, name: string, kind: ConceptKind, level: Level, definition: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndexExamplesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IndexExamplesQuery = { examples: { totalCount: number, nodes: Array<{ id: string, name: string, level: Level, description: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndexRelationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IndexRelationsQuery = { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, subject:
        | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
        | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
      , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndexStatsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndexStatsQuery = { stats: { concepts: number, examples: number, relations: number, comments: number, quotes: number, works: number } };

export type LitThingsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LitThingsQuery = { nodes: Array<
    | { __typename: 'Agent' }
    | { __typename: 'Change' }
    | { __typename: 'Comment' }
    | { __typename: 'Concept', id: string, name: string }
    | { __typename: 'Division' }
    | { __typename: 'Evidence' }
    | { __typename: 'Example', id: string, name: string }
    | { __typename: 'Facet' }
    | { __typename: 'FacetValue' }
    | { __typename: 'Feed' }
    | { __typename: 'Position' }
    | { __typename: 'Question' }
    | { __typename: 'Quote' }
    | { __typename: 'Relation' }
    | { __typename: 'Rule' }
    | { __typename: 'Work' }
   | null> };

export type PictureStateQueryVariables = Exact<{
  agent: string;
  withAgent: boolean;
  division: string;
  withDivision: boolean;
}>;


export type PictureStateQuery = { latestChange: { seq: number, at: string } | null, agent?: { id: string, name: string } | null, division?: { id: string, name: string } | null };

export type OverviewOfQueryVariables = Exact<{
  root?: string | null | undefined;
  filter?: ViewFilterInput | null | undefined;
}>;


export type OverviewOfQuery = { overview: { seq: number, width: number, height: number, totalCount: number, hiddenCount: number, filteredCount: number, root: { id: string, name: string } | null, dots: Array<{ id: string, name: string, kind: ConceptKind, level: Level, contested: boolean, kept: boolean, x: number, y: number, depth: number, parent: string | null, branch: number, below: number, hidden: number, quotes: number }>, lines: Array<{ id: string, type: RelationType, subject: string, object: string, primary: boolean, level: Level, quotes: number }>, types: Array<{ type: RelationType, total: number }> } };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  types?: Array<RelationType> | RelationType | null | undefined;
}>;


export type PathsBetweenQuery = { paths: { paths: Array<{ weakest: Level, steps: Array<{ from:
          | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
          | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
        , to:
          | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
          | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
        , relation: { id: string, type: RelationType, mode: Mode, level: Level, status: Status, contested: boolean, sentence: string, subject:
            | { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string }
            | { __typename: 'Example', id: string, name: string, level: Level, status: Status, description: string }
          , object: { __typename: 'Concept', id: string, name: string, kind: ConceptKind, level: Level, status: Status, definition: string } } }> }>, commonAncestor: { id: string, name: string } | null } | null };

export type QuotePageQueryVariables = Exact<{
  id: string;
}>;


export type QuotePageQuery = { quote: { id: string, exact: string, start: number, end: number, state: QuoteState, questions: Array<{ id: string, text: string }>, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, holders: Array<{ id: string, name: string }>, target:
        | { __typename: 'Concept', id: string, name: string, level: Level }
        | { __typename: 'Division', id: string, name: string, level: Level }
        | { __typename: 'Example', id: string, name: string, level: Level }
        | { __typename: 'Position', id: string, text: string, level: Level, holder: { id: string, name: string } }
        | { __typename: 'Relation', id: string, sentence: string, level: Level }
       }>, comment: { id: string, order: number, date: string | null, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, speaker: { id: string, name: string } }>, author: { id: string, name: string } }, speaker: { id: string, name: string } } | null };

export type WorkPageQueryVariables = Exact<{
  id: string;
}>;


export type WorkPageQuery = { work: { id: string, title: string, year: number | null, addresses: Array<string>, status: WorkStatus, note: string | null, retired: boolean, authors: Array<{ id: string, name: string }>, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, target:
        | { __typename: 'Concept', id: string, name: string, level: Level }
        | { __typename: 'Division', id: string, name: string, level: Level }
        | { __typename: 'Example', id: string, name: string, level: Level }
        | { __typename: 'Position', id: string, text: string, level: Level, holder: { id: string, name: string } }
        | { __typename: 'Relation', id: string, sentence: string, level: Level }
       }>, replies: Array<{ id: string, order: number, author: { id: string, name: string } }>, divisions: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }>, rules: Array<{ id: string, kind: RuleKind, label: string, reason: string, division: { id: string, name: string } | null }> } | null };

export type AgentPageQueryVariables = Exact<{
  id: string;
}>;


export type AgentPageQuery = { agent: { id: string, name: string, kind: AgentKind, otherNames: Array<string>, note: string | null, retired: boolean, quotes: Array<{ id: string, exact: string, start: number, comment: { id: string, order: number, date: string | null, author: { id: string, name: string } }, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, target:
          | { __typename: 'Concept', id: string, name: string, level: Level }
          | { __typename: 'Division', id: string, name: string, level: Level }
          | { __typename: 'Example', id: string, name: string, level: Level }
          | { __typename: 'Position', id: string, text: string, level: Level, holder: { id: string, name: string } }
          | { __typename: 'Relation', id: string, sentence: string, level: Level }
         }>, questions: Array<{ id: string, text: string }> }>, works: Array<{ id: string, title: string, year: number | null, status: WorkStatus }>, positions: Array<{ id: string, text: string, level: Level, confidence: number, reportedBy: { id: string, name: string } | null, question: { id: string, text: string } | null, bearings: Array<{ stance: BearingStance, claim:
          | { __typename: 'Division', id: string, name: string }
          | { __typename: 'Example', id: string, name: string }
          | { __typename: 'Relation', id: string, sentence: string }
         }> }>, divisions: Array<{ id: string, name: string, principle: string, exclusive: boolean | null, exhaustive: boolean | null, level: Level, contested: boolean, status: Status, of: { id: string, name: string }, members: Array<{ id: string, name: string, level: Level }>, agent: { id: string, name: string } | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } | null }>, questions: Array<{ id: string, text: string, state: QuestionState }> } | null };

export type FeedPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FeedPageQuery = { comments: { totalCount: number, nodes: Array<{ id: string, order: number, header: string | null, date: string | null, text: string, author: { id: string, name: string }, feed: { id: string, name: string }, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, confidence: number, note: string | null, speaker: { id: string, name: string } }>, quotes: Array<{ id: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CommentPageQueryVariables = Exact<{
  id: string;
}>;


export type CommentPageQuery = { comment: { id: string, order: number, header: string | null, date: string | null, text: string, address: string | null, confidence: number, note: string | null, headerLine: number | null, firstLine: number, lastLine: number, author: { id: string, name: string }, feed: { id: string, name: string }, readings: Array<{ age: string, alignmentKarma: number | null, karma: number | null, agreement: number | null, confidence: number, note: string | null }>, paragraphs: Array<{ start: number, end: number, text: string, role: ParagraphRole, confidence: number, note: string | null, speaker: { id: string, name: string } }>, replyTo: { confidence: number, note: string | null, work: { id: string, title: string, year: number | null, authors: Array<{ id: string, name: string }> } } | null, quotes: Array<{ id: string, exact: string, start: number, end: number, state: QuoteState, speaker: { id: string, name: string }, evidence: Array<{ id: string, stance: Stance, mode: EvidenceMode, reading: string, target:
          | { __typename: 'Concept', id: string, name: string, level: Level }
          | { __typename: 'Division', id: string, name: string, level: Level }
          | { __typename: 'Example', id: string, name: string, level: Level }
          | { __typename: 'Position', id: string, text: string, level: Level, holder: { id: string, name: string } }
          | { __typename: 'Relation', id: string, sentence: string, level: Level }
         }>, questions: Array<{ id: string, text: string }> }> } | null, comments: { totalCount: number, nodes: Array<{ id: string, order: number, author: { id: string, name: string } }> } };

export type TreeRowsQueryVariables = Exact<{
  under?: string | null | undefined;
  filter?: ViewFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type TreeRowsQuery = { tree: { totalCount: number, rows: Array<{ id: string, name: string, kind: ConceptKind, level: Level, contested: boolean, kept: boolean, relation: string | null, type: RelationType | null, children: number, below: number, places: number, elsewhere: Array<{ over: string | null, name: string | null, type: RelationType | null, way: Array<string> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlaceInTreeQueryVariables = Exact<{
  id: string;
}>;


export type PlaceInTreeQuery = { concept: { id: string } | null, ancestors: { paths: Array<{ steps: Array<{ node: { id: string } }> }> } | null };

export type TreeCountsQueryVariables = Exact<{
  filter?: ViewFilterInput | null | undefined;
}>;


export type TreeCountsQuery = { overview: { totalCount: number, filteredCount: number }, tree: { types: Array<{ type: RelationType, total: number }> } };

export type WorklistPageQueryVariables = Exact<{
  reasons?: Array<WorklistReason> | WorklistReason | null | undefined;
  after?: string | null | undefined;
}>;


export type WorklistPageQuery = { worklist: { totalCount: number, counts: Array<{ reason: WorklistReason, total: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ reason: WorklistReason, node:
        | { __typename: 'Concept', id: string, name: string, level: Level }
        | { __typename: 'Division', id: string, name: string, level: Level }
        | { __typename: 'Example', id: string, name: string, level: Level }
        | { __typename: 'Position', id: string, text: string, level: Level, holder: { id: string, name: string } }
        | { __typename: 'Quote', id: string, exact: string, state: QuoteState, comment: { id: string, order: number } }
        | { __typename: 'Relation', id: string, sentence: string, level: Level, rationale: string | null }
        | { __typename: 'Work', id: string, title: string, year: number | null, status: WorkStatus, note: string | null }
       }> } };

export type OneFeedQueryVariables = Exact<{
  id: string;
}>;


export type OneFeedQuery = { node:
    | { __typename: 'Agent' }
    | { __typename: 'Change' }
    | { __typename: 'Comment' }
    | { __typename: 'Concept' }
    | { __typename: 'Division' }
    | { __typename: 'Evidence' }
    | { __typename: 'Example' }
    | { __typename: 'Facet' }
    | { __typename: 'FacetValue' }
    | { __typename: 'Feed', id: string, name: string, lines: number, bytes: number, sha256: string, note: string | null, author: { id: string, name: string } }
    | { __typename: 'Position' }
    | { __typename: 'Question' }
    | { __typename: 'Quote' }
    | { __typename: 'Relation' }
    | { __typename: 'Rule' }
    | { __typename: 'Work' }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TargetCardFragmentDoc = new TypedDocumentString(`
    fragment TargetCard on EvidenceTarget {
  __typename
  ... on Concept {
    id
    name
    level
  }
  ... on Example {
    id
    name
    level
  }
  ... on Relation {
    id
    sentence
    level
  }
  ... on Position {
    id
    text
    level
    holder {
      id
      name
    }
  }
  ... on Division {
    id
    name
    level
  }
}
    `, {"fragmentName":"TargetCard"}) as unknown as TypedDocumentString<TargetCardFragment, unknown>;
export const UserErrorCardFragmentDoc = new TypedDocumentString(`
    fragment UserErrorCard on UserError {
  code
  message
  path
  ids
}
    `, {"fragmentName":"UserErrorCard"}) as unknown as TypedDocumentString<UserErrorCardFragment, unknown>;
export const DivisionCardFragmentDoc = new TypedDocumentString(`
    fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}
    `, {"fragmentName":"DivisionCard"}) as unknown as TypedDocumentString<DivisionCardFragment, unknown>;
export const ComparedConceptFragmentDoc = new TypedDocumentString(`
    fragment ComparedConcept on Concept {
  id
  name
  kind
  level
  definition
  aliases
  memberOf {
    ...DivisionCard
  }
}
    fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`, {"fragmentName":"ComparedConcept"}) as unknown as TypedDocumentString<ComparedConceptFragment, unknown>;
export const ComparedAgentFragmentDoc = new TypedDocumentString(`
    fragment ComparedAgent on Agent {
  id
  name
  divisions {
    ...DivisionCard
  }
  positions {
    id
    text
    level
    question {
      id
      text
    }
    bearings {
      stance
      claim {
        __typename
        ... on Relation {
          id
          sentence
        }
        ... on Example {
          id
          name
        }
        ... on Division {
          id
          name
        }
      }
    }
  }
}
    fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`, {"fragmentName":"ComparedAgent"}) as unknown as TypedDocumentString<ComparedAgentFragment, unknown>;
export const FacetAnswerCardFragmentDoc = new TypedDocumentString(`
    fragment FacetAnswerCard on FacetAnswer {
  facet {
    id
  }
  values {
    id
  }
  open
}
    `, {"fragmentName":"FacetAnswerCard"}) as unknown as TypedDocumentString<FacetAnswerCardFragment, unknown>;
export const ComparedExampleFragmentDoc = new TypedDocumentString(`
    fragment ComparedExample on Example {
  id
  name
  level
  description
  caveat
  facets {
    ...FacetAnswerCard
  }
}
    fragment FacetAnswerCard on FacetAnswer {
  facet {
    id
  }
  values {
    id
  }
  open
}`, {"fragmentName":"ComparedExample"}) as unknown as TypedDocumentString<ComparedExampleFragment, unknown>;
export const CutCardFragmentDoc = new TypedDocumentString(`
    fragment CutCard on Division {
  id
  name
  status
  of {
    id
  }
  agent {
    id
    name
  }
  work {
    year
  }
}
    `, {"fragmentName":"CutCard"}) as unknown as TypedDocumentString<CutCardFragment, unknown>;
export const TermCardFragmentDoc = new TypedDocumentString(`
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
    `, {"fragmentName":"TermCard"}) as unknown as TypedDocumentString<TermCardFragment, unknown>;
export const RelationCardFragmentDoc = new TypedDocumentString(`
    fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}`, {"fragmentName":"RelationCard"}) as unknown as TypedDocumentString<RelationCardFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  __typename
  ... on Relation {
    ...RelationCard
  }
  ... on Example {
    id
    name
    level
    contested
  }
  ... on Division {
    id
    name
    level
    contested
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const QuoteWordsFragmentDoc = new TypedDocumentString(`
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
    `, {"fragmentName":"QuoteWords"}) as unknown as TypedDocumentString<QuoteWordsFragment, unknown>;
export const EvidenceWordsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}`, {"fragmentName":"EvidenceWords"}) as unknown as TypedDocumentString<EvidenceWordsFragment, unknown>;
export const QuoteCardFragmentDoc = new TypedDocumentString(`
    fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}`, {"fragmentName":"QuoteCard"}) as unknown as TypedDocumentString<QuoteCardFragment, unknown>;
export const EvidenceCardFragmentDoc = new TypedDocumentString(`
    fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}`, {"fragmentName":"EvidenceCard"}) as unknown as TypedDocumentString<EvidenceCardFragment, unknown>;
export const PositionCardFragmentDoc = new TypedDocumentString(`
    fragment PositionCard on Position {
  id
  text
  confidence
  level
  status
  rationale
  holder {
    id
    name
    kind
  }
  reportedBy {
    id
    name
  }
  question {
    id
    text
  }
  evidence(first: 4) {
    ...EvidenceCard
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}`, {"fragmentName":"PositionCard"}) as unknown as TypedDocumentString<PositionCardFragment, unknown>;
export const AddConceptDocument = new TypedDocumentString(`
    mutation AddConcept($input: AddConceptInput!) {
  addConcept(input: $input) {
    concept {
      id
      name
    }
    change {
      id
      seq
    }
    userErrors {
      ...UserErrorCard
    }
    warnings {
      ...UserErrorCard
    }
  }
}
    fragment UserErrorCard on UserError {
  code
  message
  path
  ids
}`) as unknown as TypedDocumentString<AddConceptMutation, AddConceptMutationVariables>;
export const IdTakenDocument = new TypedDocumentString(`
    query IdTaken($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Concept {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<IdTakenQuery, IdTakenQueryVariables>;
export const TermNameDocument = new TypedDocumentString(`
    query TermName($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Concept {
      name
    }
    ... on Example {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TermNameQuery, TermNameQueryVariables>;
export const QuotableCommentsDocument = new TypedDocumentString(`
    query QuotableComments {
  comments(first: 100) {
    nodes {
      id
      order
      date
      text
      author {
        id
        name
      }
      paragraphs {
        start
        end
        role
        speaker {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuotableCommentsQuery, QuotableCommentsQueryVariables>;
export const LatestChangeDocument = new TypedDocumentString(`
    query LatestChange {
  latestChange {
    id
    seq
    operation
    at
    by
    summary
    subject {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LatestChangeQuery, LatestChangeQueryVariables>;
export const RevertDocument = new TypedDocumentString(`
    mutation Revert($input: RevertChangeInput!) {
  revertChange(input: $input) {
    change {
      id
      seq
      summary
    }
    userErrors {
      ...UserErrorCard
    }
  }
}
    fragment UserErrorCard on UserError {
  code
  message
  path
  ids
}`) as unknown as TypedDocumentString<RevertMutation, RevertMutationVariables>;
export const CiteDocument = new TypedDocumentString(`
    query Cite($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Concept {
      name
      definition
      updatedAt
    }
    ... on Example {
      name
      description
      updatedAt
    }
    ... on Relation {
      sentence
      mode
      updatedAt
      holders {
        name
      }
    }
    ... on Division {
      name
      updatedAt
      agent {
        name
      }
      divisionWork: work {
        title
        authors {
          name
        }
      }
    }
    ... on Question {
      text
      updatedAt
      askedBy {
        name
      }
    }
    ... on Position {
      text
      updatedAt
      holder {
        name
      }
    }
    ... on Comment {
      order
      date
      address
      author {
        name
        kind
      }
      feed {
        name
      }
    }
    ... on Quote {
      exact
      speaker {
        name
        kind
      }
      comment {
        order
        date
        author {
          name
          kind
        }
        feed {
          name
        }
      }
    }
    ... on Work {
      title
      year
      addresses
      status
      authors {
        name
        kind
      }
    }
  }
  stats {
    seq
  }
}
    `) as unknown as TypedDocumentString<CiteQuery, CiteQueryVariables>;
export const ClassificationKeyDocument = new TypedDocumentString(`
    query ClassificationKey {
  facets {
    id
    name
    question
    help
    order
    askedWhen {
      facet {
        id
      }
      values {
        id
      }
    }
    retired
    lang
    values {
      id
      label
      meaning
      order
      retired
      lang
    }
  }
  divisions(first: 100) {
    nodes {
      id
      name
      agent {
        id
        name
      }
      of {
        id
        name
      }
      members {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClassificationKeyQuery, ClassificationKeyQueryVariables>;
export const ClassificationRulesDocument = new TypedDocumentString(`
    query ClassificationRules {
  rules {
    id
    kind
    division {
      id
    }
    order
    label
    conditions {
      facet {
        id
      }
      values {
        id
      }
    }
    concepts {
      id
      name
    }
    reason
    works {
      id
      title
      year
    }
    retired
    lang
  }
}
    `) as unknown as TypedDocumentString<ClassificationRulesQuery, ClassificationRulesQueryVariables>;
export const AnsweredExamplesDocument = new TypedDocumentString(`
    query AnsweredExamples($after: String) {
  examples(first: 25, after: $after) {
    nodes {
      id
      name
      level
      description
      facets {
        ...FacetAnswerCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FacetAnswerCard on FacetAnswer {
  facet {
    id
  }
  values {
    id
  }
  open
}`) as unknown as TypedDocumentString<AnsweredExamplesQuery, AnsweredExamplesQueryVariables>;
export const WordsOfCommentDocument = new TypedDocumentString(`
    query WordsOfComment($id: ID!) {
  comment(id: $id) {
    id
    order
    date
    author {
      id
      name
    }
    paragraphs {
      start
      end
      text
    }
  }
}
    `) as unknown as TypedDocumentString<WordsOfCommentQuery, WordsOfCommentQueryVariables>;
export const CompareConceptsDocument = new TypedDocumentString(`
    query CompareConcepts($a: ID!, $b: ID!) {
  one: concept(id: $a) {
    ...ComparedConcept
  }
  other: concept(id: $b) {
    ...ComparedConcept
  }
  oneUp: ancestors(id: $a) {
    complete
    paths {
      steps {
        node {
          id
          name
        }
      }
    }
  }
  otherUp: ancestors(id: $b) {
    complete
    paths {
      steps {
        node {
          id
          name
        }
      }
    }
  }
}
    fragment ComparedConcept on Concept {
  id
  name
  kind
  level
  definition
  aliases
  memberOf {
    ...DivisionCard
  }
}
fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CompareConceptsQuery, CompareConceptsQueryVariables>;
export const RelationsTouchingDocument = new TypedDocumentString(`
    query RelationsTouching($id: ID!) {
  relations(first: 100, filter: {touching: $id}) {
    nodes {
      ...RelationCard
    }
    totalCount
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}`) as unknown as TypedDocumentString<RelationsTouchingQuery, RelationsTouchingQueryVariables>;
export const ComparedExamplesDocument = new TypedDocumentString(`
    query ComparedExamples($after: String) {
  examples(first: 25, after: $after) {
    nodes {
      id
      name
      level
      description
      caveat
      facets {
        ...FacetAnswerCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FacetAnswerCard on FacetAnswer {
  facet {
    id
  }
  values {
    id
  }
  open
}`) as unknown as TypedDocumentString<ComparedExamplesQuery, ComparedExamplesQueryVariables>;
export const CompareDivisionDocument = new TypedDocumentString(`
    query CompareDivision($id: ID!) {
  division(id: $id) {
    ...DivisionCard
    rationale
    evidence(first: 20) {
      ...EvidenceCard
    }
    positions(first: 10) {
      stance
      position {
        id
        text
        holder {
          id
          name
        }
      }
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CompareDivisionQuery, CompareDivisionQueryVariables>;
export const DivisionsOfDocument = new TypedDocumentString(`
    query DivisionsOf($id: ID!) {
  concept(id: $id) {
    id
    name
    divisions {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionsOfQuery, DivisionsOfQueryVariables>;
export const CompareAgentsDocument = new TypedDocumentString(`
    query CompareAgents($a: ID!, $b: ID!) {
  one: agent(id: $a) {
    ...ComparedAgent
  }
  other: agent(id: $b) {
    ...ComparedAgent
  }
}
    fragment ComparedAgent on Agent {
  id
  name
  divisions {
    ...DivisionCard
  }
  positions {
    id
    text
    level
    question {
      id
      text
    }
    bearings {
      stance
      claim {
        __typename
        ... on Relation {
          id
          sentence
        }
        ... on Example {
          id
          name
        }
        ... on Division {
          id
          name
        }
      }
    }
  }
}
fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CompareAgentsQuery, CompareAgentsQueryVariables>;
export const CompareExamplesDocument = new TypedDocumentString(`
    query CompareExamples($a: ID!, $b: ID!) {
  one: example(id: $a) {
    ...ComparedExample
  }
  other: example(id: $b) {
    ...ComparedExample
  }
}
    fragment FacetAnswerCard on FacetAnswer {
  facet {
    id
  }
  values {
    id
  }
  open
}
fragment ComparedExample on Example {
  id
  name
  level
  description
  caveat
  facets {
    ...FacetAnswerCard
  }
}`) as unknown as TypedDocumentString<CompareExamplesQuery, CompareExamplesQueryVariables>;
export const ConceptExamplesDocument = new TypedDocumentString(`
    query ConceptExamples($id: ID!) {
  concept(id: $id) {
    id
    relations(first: 40, types: [EXEMPLIFIES, USES]) {
      edges {
        reads
        node {
          id
          type
          mode
          level
          contested
          rationale
          evidence(first: 4) {
            id
            stance
            mode
            reading
            quote {
              id
              exact
              speaker {
                id
                name
              }
              comment {
                id
              }
            }
            work {
              id
              title
              year
            }
          }
        }
        other {
          __typename
          ... on Example {
            id
            name
            description
            caveat
            facets {
              ...FacetAnswerCard
            }
          }
        }
      }
      totalCount
    }
  }
}
    fragment FacetAnswerCard on FacetAnswer {
  facet {
    id
  }
  values {
    id
  }
  open
}`) as unknown as TypedDocumentString<ConceptExamplesQuery, ConceptExamplesQueryVariables>;
export const ConceptSourcesDocument = new TypedDocumentString(`
    query ConceptSources($id: ID!) {
  concept(id: $id) {
    id
    positions(first: 40) {
      position {
        id
        question {
          id
          text
          state
        }
      }
    }
    relations(first: 50) {
      edges {
        node {
          id
          evidence(first: 6) {
            id
            work {
              id
              title
              year
              status
              authors {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConceptSourcesQuery, ConceptSourcesQueryVariables>;
export const ConceptPageDocument = new TypedDocumentString(`
    query ConceptPage($id: ID!) {
  concept(id: $id) {
    id
    name
    aliases
    kind
    definition
    scopeNote
    rationale
    status
    level
    replacedBy {
      id
      name
    }
    evidence(first: 50) {
      ...EvidenceCard
    }
    divisions {
      ...DivisionCard
    }
    memberOf {
      ...DivisionCard
    }
  }
  ancestors(id: $id) {
    complete
    paths {
      steps {
        node {
          id
          name
        }
        relation {
          id
          type
        }
      }
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ConceptPageQuery, ConceptPageQueryVariables>;
export const ExamplePageDocument = new TypedDocumentString(`
    query ExamplePage($id: ID!) {
  example(id: $id) {
    id
    name
    description
    caveat
    rationale
    status
    level
    evidence(first: 50) {
      ...EvidenceCard
    }
    facets {
      ...FacetAnswerCard
    }
    contested
    positions(first: 20) {
      stance
      position {
        ...PositionCard
      }
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
fragment FacetAnswerCard on FacetAnswer {
  facet {
    id
  }
  values {
    id
  }
  open
}
fragment PositionCard on Position {
  id
  text
  confidence
  level
  status
  rationale
  holder {
    id
    name
    kind
  }
  reportedBy {
    id
    name
  }
  question {
    id
    text
  }
  evidence(first: 4) {
    ...EvidenceCard
  }
}`) as unknown as TypedDocumentString<ExamplePageQuery, ExamplePageQueryVariables>;
export const NeighbourhoodOfDocument = new TypedDocumentString(`
    query NeighbourhoodOf($id: ID!, $depth: Int!) {
  neighbourhood(id: $id, depth: $depth, first: 100) {
    center {
      ...TermCard
    }
    nodes {
      distance
      term {
        ...TermCard
      }
    }
    relations {
      ...RelationCard
      holders {
        id
        name
      }
      evidence(first: 20) {
        id
        quote {
          id
        }
      }
    }
    counts {
      type
      shown
      total
    }
    totalCount
  }
  concept(id: $id) {
    divisions {
      ...CutCard
      members {
        id
      }
    }
    memberOf {
      ...CutCard
      members {
        ...TermCard
      }
    }
  }
  stats {
    concepts
    examples
  }
  latestChange {
    seq
    at
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}
fragment CutCard on Division {
  id
  name
  status
  of {
    id
  }
  agent {
    id
    name
  }
  work {
    year
  }
}`) as unknown as TypedDocumentString<NeighbourhoodOfQuery, NeighbourhoodOfQueryVariables>;
export const RelationPageDocument = new TypedDocumentString(`
    query RelationPage($id: ID!) {
  relation(id: $id) {
    ...RelationCard
    rationale
    holders {
      id
      name
    }
    opponents {
      id
      name
    }
    evidence(first: 30) {
      ...EvidenceCard
    }
    positions(first: 20) {
      stance
      position {
        ...PositionCard
      }
    }
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}
fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
fragment PositionCard on Position {
  id
  text
  confidence
  level
  status
  rationale
  holder {
    id
    name
    kind
  }
  reportedBy {
    id
    name
  }
  question {
    id
    text
  }
  evidence(first: 4) {
    ...EvidenceCard
  }
}`) as unknown as TypedDocumentString<RelationPageQuery, RelationPageQueryVariables>;
export const RelationWordsDocument = new TypedDocumentString(`
    query RelationWords($id: ID!, $after: String) {
  relations(first: 25, after: $after, filter: {touching: $id}) {
    nodes {
      id
      sentence
      rationale
      evidence(first: 30) {
        ...EvidenceWords
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<RelationWordsQuery, RelationWordsQueryVariables>;
export const QuestionsPageDocument = new TypedDocumentString(`
    query QuestionsPage($after: String) {
  questions(first: 20, after: $after) {
    nodes {
      id
      text
      state
      askedBy {
        id
        name
      }
      quote {
        id
        exact
        comment {
          id
          order
        }
      }
      positions(first: 20) {
        id
        holder {
          id
          name
        }
        bearings {
          stance
          claim {
            __typename
            ... on Relation {
              id
              sentence
            }
            ... on Example {
              id
              name
            }
            ... on Division {
              id
              name
            }
          }
        }
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsPageQuery, QuestionsPageQueryVariables>;
export const QuestionPageDocument = new TypedDocumentString(`
    query QuestionPage($id: ID!) {
  question(id: $id) {
    id
    text
    state
    note
    status
    askedBy {
      id
      name
    }
    quote {
      ...QuoteCard
    }
    positions(first: 30) {
      ...PositionCard
      bearings {
        stance
        claim {
          ...ClaimCard
        }
      }
    }
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}
fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
fragment ClaimCard on Claim {
  __typename
  ... on Relation {
    ...RelationCard
  }
  ... on Example {
    id
    name
    level
    contested
  }
  ... on Division {
    id
    name
    level
    contested
  }
}
fragment PositionCard on Position {
  id
  text
  confidence
  level
  status
  rationale
  holder {
    id
    name
    kind
  }
  reportedBy {
    id
    name
  }
  question {
    id
    text
  }
  evidence(first: 4) {
    ...EvidenceCard
  }
}`) as unknown as TypedDocumentString<QuestionPageQuery, QuestionPageQueryVariables>;
export const PositionPageDocument = new TypedDocumentString(`
    query PositionPage($id: ID!) {
  position(id: $id) {
    ...PositionCard
    bearings {
      stance
      claim {
        ...ClaimCard
      }
    }
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}
fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
fragment ClaimCard on Claim {
  __typename
  ... on Relation {
    ...RelationCard
  }
  ... on Example {
    id
    name
    level
    contested
  }
  ... on Division {
    id
    name
    level
    contested
  }
}
fragment PositionCard on Position {
  id
  text
  confidence
  level
  status
  rationale
  holder {
    id
    name
    kind
  }
  reportedBy {
    id
    name
  }
  question {
    id
    text
  }
  evidence(first: 4) {
    ...EvidenceCard
  }
}`) as unknown as TypedDocumentString<PositionPageQuery, PositionPageQueryVariables>;
export const DivisionPageDocument = new TypedDocumentString(`
    query DivisionPage($id: ID!) {
  division(id: $id) {
    ...DivisionCard
    of {
      divisions {
        id
        name
        agent {
          id
          name
        }
      }
    }
    rationale
    evidence(first: 20) {
      ...EvidenceCard
    }
    positions(first: 20) {
      stance
      position {
        ...PositionCard
      }
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment EvidenceWords on Evidence {
  id
  stance
  mode
  reading
  quote {
    ...QuoteWords
  }
  work {
    id
    title
    year
    status
    authors {
      id
      name
    }
  }
}
fragment EvidenceCard on Evidence {
  ...EvidenceWords
  quote {
    ...QuoteCard
  }
}
fragment PositionCard on Position {
  id
  text
  confidence
  level
  status
  rationale
  holder {
    id
    name
    kind
  }
  reportedBy {
    id
    name
  }
  question {
    id
    text
  }
  evidence(first: 4) {
    ...EvidenceCard
  }
}
fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DivisionPageQuery, DivisionPageQueryVariables>;
export const FilterDivisionsDocument = new TypedDocumentString(`
    query FilterDivisions {
  divisions(first: 100) {
    nodes {
      id
      name
      status
      agent {
        id
        name
      }
      of {
        id
        name
      }
      members {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilterDivisionsQuery, FilterDivisionsQueryVariables>;
export const FilterAgentsDocument = new TypedDocumentString(`
    query FilterAgents($after: String) {
  agents(first: 50, after: $after) {
    nodes {
      id
      name
      retired
      quotes {
        id
      }
      positions {
        id
      }
      divisions {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FilterAgentsQuery, FilterAgentsQueryVariables>;
export const ConceptCountsDocument = new TypedDocumentString(`
    query ConceptCounts($filter: ViewFilterInput) {
  conceptCounts(filter: $filter) {
    kinds {
      kind
      total
    }
    levels {
      level
      total
    }
    agents {
      id
      total
    }
    divisions {
      id
      total
    }
    contested
  }
}
    `) as unknown as TypedDocumentString<ConceptCountsQuery, ConceptCountsQueryVariables>;
export const AgentNameDocument = new TypedDocumentString(`
    query AgentName($id: ID!) {
  agent(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AgentNameQuery, AgentNameQueryVariables>;
export const FindableDocument = new TypedDocumentString(`
    query Findable {
  findable {
    seq
    complete
    entries {
      id
      name
      aliases
      definition
      quote
      claims
      between
      kind
      place
      level
    }
  }
}
    `) as unknown as TypedDocumentString<FindableQuery, FindableQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    hits {
      field
      text
      node {
        __typename
        ... on Concept {
          id
          name
          kind
          level
        }
        ... on Example {
          id
          name
          level
        }
        ... on Quote {
          id
          exact
          speaker {
            id
            name
          }
        }
        ... on Question {
          id
          text
        }
        ... on Division {
          id
          name
          level
          of {
            id
            name
          }
        }
        ... on Work {
          id
          title
          year
        }
        ... on Agent {
          id
          name
          agentKind: kind
        }
        ... on Comment {
          id
          order
          author {
            id
            name
          }
        }
        ... on Relation {
          id
          sentence
          level
        }
        ... on Position {
          id
          text
          level
          holder {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Concept {
      name
    }
    ... on Example {
      name
    }
    ... on Division {
      name
    }
    ... on Agent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const IndexConceptsDocument = new TypedDocumentString(`
    query IndexConcepts($after: String) {
  concepts(first: 100, after: $after) {
    nodes {
      id
      name
      kind
      level
      definition
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<IndexConceptsQuery, IndexConceptsQueryVariables>;
export const IndexExamplesDocument = new TypedDocumentString(`
    query IndexExamples($after: String) {
  examples(first: 100, after: $after) {
    nodes {
      id
      name
      level
      description
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<IndexExamplesQuery, IndexExamplesQueryVariables>;
export const IndexRelationsDocument = new TypedDocumentString(`
    query IndexRelations($after: String) {
  relations(first: 100, after: $after) {
    nodes {
      ...RelationCard
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}`) as unknown as TypedDocumentString<IndexRelationsQuery, IndexRelationsQueryVariables>;
export const IndexStatsDocument = new TypedDocumentString(`
    query IndexStats {
  stats {
    concepts
    examples
    relations
    comments
    quotes
    works
  }
}
    `) as unknown as TypedDocumentString<IndexStatsQuery, IndexStatsQueryVariables>;
export const LitThingsDocument = new TypedDocumentString(`
    query LitThings($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Concept {
      id
      name
    }
    ... on Example {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LitThingsQuery, LitThingsQueryVariables>;
export const PictureStateDocument = new TypedDocumentString(`
    query PictureState($agent: ID!, $withAgent: Boolean!, $division: ID!, $withDivision: Boolean!) {
  latestChange {
    seq
    at
  }
  agent(id: $agent) @include(if: $withAgent) {
    id
    name
  }
  division(id: $division) @include(if: $withDivision) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PictureStateQuery, PictureStateQueryVariables>;
export const OverviewOfDocument = new TypedDocumentString(`
    query OverviewOf($root: ID, $filter: ViewFilterInput) {
  overview(root: $root, filter: $filter) {
    seq
    root {
      id
      name
    }
    width
    height
    dots {
      id
      name
      kind
      level
      contested
      kept
      x
      y
      depth
      parent
      branch
      below
      hidden
      quotes
    }
    lines {
      id
      type
      subject
      object
      primary
      level
      quotes
    }
    types {
      type
      total
    }
    totalCount
    hiddenCount
    filteredCount
  }
}
    `) as unknown as TypedDocumentString<OverviewOfQuery, OverviewOfQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $types: [RelationType!]) {
  paths(from: $from, to: $to, first: 5, types: $types) {
    paths {
      weakest
      steps {
        from {
          ...TermCard
        }
        to {
          ...TermCard
        }
        relation {
          ...RelationCard
        }
      }
    }
    commonAncestor {
      id
      name
    }
  }
}
    fragment TermCard on Term {
  __typename
  ... on Concept {
    id
    name
    kind
    level
    status
    definition
  }
  ... on Example {
    id
    name
    level
    status
    description
  }
}
fragment RelationCard on Relation {
  id
  type
  mode
  level
  status
  contested
  sentence
  subject {
    ...TermCard
  }
  object {
    __typename
    id
    name
    kind
    level
    status
    definition
  }
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const QuotePageDocument = new TypedDocumentString(`
    query QuotePage($id: ID!) {
  quote(id: $id) {
    ...QuoteCard
    questions {
      id
      text
    }
    evidence {
      id
      stance
      mode
      reading
      holders {
        id
        name
      }
      target {
        ...TargetCard
      }
    }
  }
}
    fragment QuoteWords on Quote {
  id
  exact
  start
  end
  state
  speaker {
    id
    name
  }
  comment {
    id
    order
    date
    author {
      id
      name
    }
  }
}
fragment QuoteCard on Quote {
  ...QuoteWords
  comment {
    paragraphs {
      start
      end
      text
      role
      speaker {
        id
        name
      }
    }
  }
}
fragment TargetCard on EvidenceTarget {
  __typename
  ... on Concept {
    id
    name
    level
  }
  ... on Example {
    id
    name
    level
  }
  ... on Relation {
    id
    sentence
    level
  }
  ... on Position {
    id
    text
    level
    holder {
      id
      name
    }
  }
  ... on Division {
    id
    name
    level
  }
}`) as unknown as TypedDocumentString<QuotePageQuery, QuotePageQueryVariables>;
export const WorkPageDocument = new TypedDocumentString(`
    query WorkPage($id: ID!) {
  work(id: $id) {
    id
    title
    year
    addresses
    status
    note
    authors {
      id
      name
    }
    evidence {
      id
      stance
      mode
      reading
      target {
        ...TargetCard
      }
    }
    replies {
      id
      order
      author {
        id
        name
      }
    }
    retired
    divisions {
      ...DivisionCard
    }
    rules {
      id
      kind
      label
      reason
      division {
        id
        name
      }
    }
  }
}
    fragment TargetCard on EvidenceTarget {
  __typename
  ... on Concept {
    id
    name
    level
  }
  ... on Example {
    id
    name
    level
  }
  ... on Relation {
    id
    sentence
    level
  }
  ... on Position {
    id
    text
    level
    holder {
      id
      name
    }
  }
  ... on Division {
    id
    name
    level
  }
}
fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<WorkPageQuery, WorkPageQueryVariables>;
export const AgentPageDocument = new TypedDocumentString(`
    query AgentPage($id: ID!) {
  agent(id: $id) {
    id
    name
    kind
    otherNames
    note
    quotes {
      id
      exact
      start
      comment {
        id
        order
        date
        author {
          id
          name
        }
      }
      evidence {
        id
        stance
        mode
        reading
        target {
          ...TargetCard
        }
      }
      questions {
        id
        text
      }
    }
    works {
      id
      title
      year
      status
    }
    retired
    positions {
      id
      text
      level
      confidence
      reportedBy {
        id
        name
      }
      question {
        id
        text
      }
      bearings {
        stance
        claim {
          __typename
          ... on Relation {
            id
            sentence
          }
          ... on Example {
            id
            name
          }
          ... on Division {
            id
            name
          }
        }
      }
    }
    divisions {
      ...DivisionCard
    }
    questions {
      id
      text
      state
    }
  }
}
    fragment TargetCard on EvidenceTarget {
  __typename
  ... on Concept {
    id
    name
    level
  }
  ... on Example {
    id
    name
    level
  }
  ... on Relation {
    id
    sentence
    level
  }
  ... on Position {
    id
    text
    level
    holder {
      id
      name
    }
  }
  ... on Division {
    id
    name
    level
  }
}
fragment DivisionCard on Division {
  id
  name
  principle
  exclusive
  exhaustive
  level
  contested
  status
  of {
    id
    name
  }
  members {
    id
    name
    level
  }
  agent {
    id
    name
  }
  work {
    id
    title
    year
    authors {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AgentPageQuery, AgentPageQueryVariables>;
export const FeedPageDocument = new TypedDocumentString(`
    query FeedPage($after: String) {
  comments(first: 10, after: $after) {
    nodes {
      id
      order
      header
      date
      text
      author {
        id
        name
      }
      feed {
        id
        name
      }
      paragraphs {
        start
        end
        text
        role
        confidence
        note
        speaker {
          id
          name
        }
      }
      quotes {
        id
        start
        end
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FeedPageQuery, FeedPageQueryVariables>;
export const CommentPageDocument = new TypedDocumentString(`
    query CommentPage($id: ID!) {
  comment(id: $id) {
    id
    order
    header
    date
    text
    address
    confidence
    note
    headerLine
    firstLine
    lastLine
    author {
      id
      name
    }
    feed {
      id
      name
    }
    readings {
      age
      alignmentKarma
      karma
      agreement
      confidence
      note
    }
    paragraphs {
      start
      end
      text
      role
      confidence
      note
      speaker {
        id
        name
      }
    }
    replyTo {
      confidence
      note
      work {
        id
        title
        year
        authors {
          id
          name
        }
      }
    }
    quotes {
      id
      exact
      start
      end
      state
      speaker {
        id
        name
      }
      evidence {
        id
        stance
        mode
        reading
        target {
          ...TargetCard
        }
      }
      questions {
        id
        text
      }
    }
  }
  comments(first: 100) {
    nodes {
      id
      order
      author {
        id
        name
      }
    }
    totalCount
  }
}
    fragment TargetCard on EvidenceTarget {
  __typename
  ... on Concept {
    id
    name
    level
  }
  ... on Example {
    id
    name
    level
  }
  ... on Relation {
    id
    sentence
    level
  }
  ... on Position {
    id
    text
    level
    holder {
      id
      name
    }
  }
  ... on Division {
    id
    name
    level
  }
}`) as unknown as TypedDocumentString<CommentPageQuery, CommentPageQueryVariables>;
export const TreeRowsDocument = new TypedDocumentString(`
    query TreeRows($under: ID, $filter: ViewFilterInput, $after: String) {
  tree(under: $under, filter: $filter, first: 100, after: $after) {
    rows {
      id
      name
      kind
      level
      contested
      kept
      relation
      type
      children
      below
      places
      elsewhere {
        over
        name
        type
        way
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TreeRowsQuery, TreeRowsQueryVariables>;
export const PlaceInTreeDocument = new TypedDocumentString(`
    query PlaceInTree($id: ID!) {
  concept(id: $id) {
    id
  }
  ancestors(id: $id) {
    paths {
      steps {
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceInTreeQuery, PlaceInTreeQueryVariables>;
export const TreeCountsDocument = new TypedDocumentString(`
    query TreeCounts($filter: ViewFilterInput) {
  overview(filter: $filter) {
    totalCount
    filteredCount
  }
  tree(filter: $filter, first: 1) {
    types {
      type
      total
    }
  }
}
    `) as unknown as TypedDocumentString<TreeCountsQuery, TreeCountsQueryVariables>;
export const WorklistPageDocument = new TypedDocumentString(`
    query WorklistPage($reasons: [WorklistReason!], $after: String) {
  worklist(first: 100, reasons: $reasons, after: $after) {
    counts {
      reason
      total
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      reason
      node {
        __typename
        ... on Concept {
          id
          name
          level
        }
        ... on Relation {
          id
          sentence
          level
          rationale
        }
        ... on Example {
          id
          name
          level
        }
        ... on Position {
          id
          text
          level
          holder {
            id
            name
          }
        }
        ... on Division {
          id
          name
          level
        }
        ... on Quote {
          id
          exact
          state
          comment {
            id
            order
          }
        }
        ... on Work {
          id
          title
          year
          status
          note
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorklistPageQuery, WorklistPageQueryVariables>;
export const OneFeedDocument = new TypedDocumentString(`
    query OneFeed($id: ID!) {
  node(id: $id) {
    __typename
    ... on Feed {
      id
      name
      author {
        id
        name
      }
      lines
      bytes
      sha256
      note
    }
  }
}
    `) as unknown as TypedDocumentString<OneFeedQuery, OneFeedQueryVariables>;