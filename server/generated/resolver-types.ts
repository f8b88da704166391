import type { GraphQLResolveInfo } from 'graphql';
import type { ConceptModel, ExampleModel, RelationModel, EvidenceModel, QuoteModel, CommentModel, WorkModel, AgentModel, FeedModel, ChangeModel, ParagraphModel } from '../graphql/models.ts';
import type { Entry } from '../../schema/entities/change.ts';
import type { GraphQLContext } from '../graphql/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** A new concept with all that comes with it. */
export type AddConceptInput = {
  /** Other names and spellings in use. */
  aliases?: Array<Scalars['String']['input']>;
  /** What it is, in your own words; at most 4,000 characters. */
  definition: Scalars['String']['input'];
  /** What the concept itself rests on. */
  evidence?: Array<EvidenceInput>;
  /** `concept/…`; made from the name when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of thing it is. */
  kind: ConceptKind;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: Scalars['String']['input'];
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** At most 200 characters; no other concept may have it, in any spelling. */
  name: Scalars['String']['input'];
  /** Why it belongs here, where no source says so: makes its level INFERRED instead of UNSOURCED. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The first that puts the new concept under another is its primary parent. */
  relations?: Array<NewConceptRelationInput>;
  /** When to use the name and when not. */
  scopeNote?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type AddConceptPayload = {
  __typename?: 'AddConceptPayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** The concept as it is now; null when nothing was written. */
  concept: Maybe<Concept>;
  /** What you can mend; when there is any, nothing was written. */
  userErrors: Array<UserError>;
  /** What is allowed but worth a look. */
  warnings: Array<UserError>;
};

/** A quote or a work, given for something that is there. */
export type AddEvidenceInput = {
  /** What is given, and how it is read. */
  evidence: EvidenceInput;
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A concept, relation or example. */
  target: Scalars['ID']['input'];
};

/** What became of it. */
export type AddEvidencePayload = {
  __typename?: 'AddEvidencePayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** The evidence as it is now; null when nothing was written. */
  evidence: Maybe<Evidence>;
  /** What you can mend; when there is any, nothing was written. */
  userErrors: Array<UserError>;
  /** What is allowed but worth a look. */
  warnings: Array<UserError>;
};

/** A new relation between two things that are there. */
export type AddRelationInput = {
  /** What the relation rests on. */
  evidence?: Array<EvidenceInput>;
  /** ATTRIBUTED needs evidence for it from somebody. */
  mode?: Mode;
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** Id of the concept at the other end. */
  object: Scalars['ID']['input'];
  /** Why it holds, where no source says so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the concept or example that it is said of. */
  subject: Scalars['ID']['input'];
  /** How the two are related. */
  type: RelationType;
};

/** What became of it. */
export type AddRelationPayload = {
  __typename?: 'AddRelationPayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** The relation as it is now; null when nothing was written. */
  relation: Maybe<Relation>;
  /** What you can mend; when there is any, nothing was written. */
  userErrors: Array<UserError>;
  /** What is allowed but worth a look. */
  warnings: Array<UserError>;
};

/** Somebody who says or writes something. */
export type Agent = Node & {
  __typename?: 'Agent';
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** A person, group, unnamed voice or curator. */
  kind: AgentKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  otherNames: Array<Scalars['String']['output']>;
  /** What they are quoted saying. */
  quotes: Array<Quote>;
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
  /** What they wrote. */
  works: Array<Work>;
};

/** Who somebody is. */
export type AgentKind =
  | 'curator'
  | 'group'
  | 'person'
  | 'unnamed';

/** One way up. */
export type AncestorPath = {
  __typename?: 'AncestorPath';
  /** Each step from one concept to the one above it. */
  steps: Array<HierarchyEdge>;
};

/** Where a concept stands. */
export type Ancestors = {
  __typename?: 'Ancestors';
  /** False when there were more paths than are given here. */
  complete: Scalars['Boolean']['output'];
  /** Each path from the concept up to something that stands under nothing, nearest first. */
  paths: Array<AncestorPath>;
};

/** One entry of the log. */
export type Change = Node & {
  __typename?: 'Change';
  /** ISO 8601, UTC. */
  at: Scalars['String']['output'];
  /** Who made it. */
  by: Scalars['String']['output'];
  /** Every entity it touched. */
  entries: Array<ChangeEntry>;
  /** `change/` and its number. */
  id: Scalars['ID']['output'];
  /** UUID given by whoever asked for the change. */
  mutationId: Scalars['String']['output'];
  /** What sort of change it was. */
  operation: Operation;
  /** Why, in the words of whoever made it. */
  reason: Maybe<Scalars['String']['output']>;
  /** The change that this one reverts. */
  reverts: Maybe<Change>;
  /** Gapless, in the order of commits. */
  seq: Scalars['Int']['output'];
  /** What it was about; null when that is no longer there. */
  subject: Maybe<Node>;
  /** The change in words. */
  summary: Scalars['String']['output'];
};

/** What a change did to one entity. */
export type ChangeEntry = {
  __typename?: 'ChangeEntry';
  /** What was done to it. */
  action: EntryAction;
  /** Fields that differ, with their JSON before and after. */
  fields: Array<FieldChange>;
  /** The entity. */
  id: Scalars['ID']['output'];
};

/** A page of the log. */
export type ChangeList = {
  __typename?: 'ChangeList';
  /** True when more changes follow. */
  hasMore: Scalars['Boolean']['output'];
  /** The changes, oldest first. */
  nodes: Array<Change>;
  /** Number of the newest change of all. */
  seq: Scalars['Int']['output'];
};

/** A source comment, letter for letter. */
export type Comment = Node & {
  __typename?: 'Comment';
  /** Where it can be read; null where that is not known. */
  address: Maybe<Scalars['String']['output']>;
  /** Whose comment it is. */
  author: Agent;
  /** How sure it is that these lines are one comment, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The date as it stands in the header, relative or absolute; null where there is none. */
  date: Maybe<Scalars['String']['output']>;
  /** The list it was taken from. */
  feed: Feed;
  /** First line of the text in the feed, from 1. */
  firstLine: Scalars['Int']['output'];
  /** The header line as it stands in the feed; null where the feed has none. */
  header: Maybe<Scalars['String']['output']>;
  /** Line of the feed that holds the header, from 1; null where there is none. */
  headerLine: Maybe<Scalars['Int']['output']>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** Last line of the text in the feed. */
  lastLine: Scalars['Int']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** Place in the feed, from 1. */
  order: Scalars['Int']['output'];
  /** The paragraphs with their role and speaker: not all words of a comment are its author's. */
  paragraphs: Array<Paragraph>;
  /** All quotes taken from it, in reading order. */
  quotes: Array<Quote>;
  /** Ways to read the run-together numbers of the header, most likely first. */
  readings: Array<HeaderReading>;
  /** What it replies to; null where that is not known. */
  replyTo: Maybe<ReplyTo>;
  /** From the first to the last line, letter for letter. */
  text: Scalars['String']['output'];
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
};

/** A page of comments. */
export type CommentConnection = {
  __typename?: 'CommentConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<CommentEdge>;
  /** The entries of this page. */
  nodes: Array<Comment>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** A comment in a page. */
export type CommentEdge = {
  __typename?: 'CommentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The comment. */
  node: Comment;
};

/** A kind of optimization, or something needed to speak of one. */
export type Concept = Node & {
  __typename?: 'Concept';
  /** Other names and spellings in use. */
  aliases: Array<Scalars['String']['output']>;
  /** What it stands under: concepts over is_a, part_of and realizes. */
  broader: Array<HierarchyEdge>;
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** What it is. */
  definition: Scalars['String']['output'];
  /** What it rests on, and what speaks against it. */
  evidence: Array<Evidence>;
  /** Examples of it, and examples that use it. */
  examples: Array<Example>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: ConceptKind;
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** What it rests on, at its strongest; derived from its evidence. */
  level: Level;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What stands under it, over is_a, part_of and realizes. */
  narrower: Array<HierarchyEdge>;
  /** The hierarchy relation it is shown under first; null when it stands under its kind. */
  primaryParent: Maybe<Relation>;
  /** Why it stands here where no source says so. */
  rationale: Maybe<Scalars['String']['output']>;
  /** Its current relations in both directions, in vocabulary order, then by level and name. */
  relations: ConceptRelations;
  /** What took its place, for a retired concept. */
  replacedBy: Maybe<Concept>;
  /** When to use the name and when not. */
  scopeNote: Maybe<Scalars['String']['output']>;
  /** In use, or retired. */
  status: Status;
  /** When its own fields last changed: ISO 8601, UTC. */
  updatedAt: Scalars['String']['output'];
  /** Who last changed it. */
  updatedBy: Scalars['String']['output'];
  /** Rises by one with every change of its own fields; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** A kind of optimization, or something needed to speak of one. */
export type ConceptEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A kind of optimization, or something needed to speak of one. */
export type ConceptExamplesArgs = {
  first?: Scalars['Int']['input'];
};


/** A kind of optimization, or something needed to speak of one. */
export type ConceptNarrowerArgs = {
  first?: Scalars['Int']['input'];
};


/** A kind of optimization, or something needed to speak of one. */
export type ConceptRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of concepts. */
export type ConceptConnection = {
  __typename?: 'ConceptConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<ConceptEdge>;
  /** The entries of this page. */
  nodes: Array<Concept>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** A concept in a page. */
export type ConceptEdge = {
  __typename?: 'ConceptEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The concept. */
  node: Concept;
};

/** Which concepts to list; what is left out does not restrict. */
export type ConceptFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<ConceptKind>>;
  /** Resting on one of these. */
  levels?: InputMaybe<Array<Level>>;
  /** Current ones only, unless RETIRED is asked for. */
  status?: Status;
  /** Letters that the name or an alias holds, whatever the spelling. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing a concept is. */
export type ConceptKind =
  | 'failure-mode'
  | 'mechanism'
  | 'optimization-type'
  | 'property'
  | 'research-method';

/** A page of a concept's or example's relations. */
export type ConceptRelations = {
  __typename?: 'ConceptRelations';
  /** The entries of this page, each with its cursor. */
  edges: Array<RelationEdge>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** All relations of these types, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** The order of a list of concepts. */
export type ConceptSort =
  /** Best founded first, then by name. */
  | 'level'
  /** By name. */
  | 'name';

/** The three sides of a stale update, as JSON. */
export type Conflict = {
  __typename?: 'Conflict';
  /** The entity as it was at your expectedVersion; null if there was no such version. */
  base: Maybe<Scalars['String']['output']>;
  /** The entity as it is now. */
  current: Scalars['String']['output'];
  /** The newest version. */
  currentVersion: Scalars['Int']['output'];
  /** What you sent. */
  yours: Scalars['String']['output'];
};

/** Which way a relation runs from where you stand. */
export type Direction =
  /** Both ways: the relation is symmetric. */
  | 'both'
  /** From the other end to here: this is the object. */
  | 'in'
  /** From here to the other end: this is the subject. */
  | 'out';

/** What an id names. */
export type EntityType =
  | 'agent'
  | 'comment'
  | 'concept'
  | 'evidence'
  | 'example'
  | 'feed'
  | 'quote'
  | 'relation'
  | 'work';

/** What a change does to an entity. */
export type EntryAction =
  /** It was not there before. */
  | 'added'
  /** It is no longer there; its id stays taken. */
  | 'removed'
  /** Fields of it changed. */
  | 'updated';

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
  /** A setting in the environment is wrong. */
  | 'CONFIG'
  /** Somebody changed this since you read it. */
  | 'CONFLICT'
  /** The store does not equal the fold of its log. */
  | 'DIVERGED'
  /** This evidence is already there. */
  | 'EVIDENCE_EXISTS'
  /** Evidence gives either a quote or a work, and exactly one. */
  | 'EVIDENCE_SOURCE'
  /** Changes are taken only under this machine’s own name. */
  | 'FORBIDDEN_HOST'
  /** Another entity, present or deleted, already has this id. */
  | 'ID_TAKEN'
  /** Something went wrong on our side. */
  | 'INTERNAL'
  /** An id is not of the form type/segments in a-z, 0-9, - and _. */
  | 'INVALID_ID'
  /** An input has the wrong shape. */
  | 'INVALID_INPUT'
  /** Text is ill-formed, holds a control character, or is too long or empty. */
  | 'INVALID_TEXT'
  /** This mutationId was used before, for another input. */
  | 'MUTATION_ID_REUSED'
  /** Another concept already has this name, or one that differs only in spelling. */
  | 'NAME_TAKEN'
  /** The change would change nothing. */
  | 'NOTHING_TO_DO'
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

/** What a quote or a work shows about a concept, relation or example. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Whose view it is: the agent named, else the speaker, else the authors. */
  holders: Array<Agent>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** How the source says it. */
  mode: EvidenceMode;
  /** The words given; null when a work is given. */
  quote: Maybe<Quote>;
  /** One line: how the words are read. */
  reading: Scalars['String']['output'];
  /** What the source is given for. */
  stance: Stance;
  /** What it is about. */
  target: EvidenceTarget;
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
  /** The work given; null when words are given. */
  work: Maybe<Work>;
};

/** Words of a source comment, or a work: exactly one of `quote` and `work`. */
export type EvidenceInput = {
  /** Who holds it, where that is neither the speaker nor an author. */
  agent?: InputMaybe<Scalars['ID']['input']>;
  /** How the source says it. */
  mode?: EvidenceMode;
  /** Words of a source comment. */
  quote?: InputMaybe<QuoteInput>;
  /** One line: how the words are read. */
  reading: Scalars['String']['input'];
  /** What the source is given for. */
  stance?: Stance;
  /** Id of a work. */
  work?: InputMaybe<Scalars['ID']['input']>;
};

/** How a source says it. */
export type EvidenceMode =
  | 'asks'
  | 'asserts'
  | 'hedges'
  | 'reports';

/** What evidence can be about. */
export type EvidenceTarget = Concept | Example | Relation;

/** A real system, method or process that shows a concept at work. */
export type Example = Node & {
  __typename?: 'Example';
  /** Where the example is not clear-cut. */
  caveat: Maybe<Scalars['String']['output']>;
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** What it is and does. */
  description: Scalars['String']['output'];
  /** What it rests on, and what speaks against it. */
  evidence: Array<Evidence>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** What it rests on, at its strongest; derived from its evidence. */
  level: Level;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Why it stands here where no source says so. */
  rationale: Maybe<Scalars['String']['output']>;
  /** Its current relations, in vocabulary order, then by level and name. */
  relations: ConceptRelations;
  /** In use, or retired. */
  status: Status;
  /** When its own fields last changed: ISO 8601, UTC. */
  updatedAt: Scalars['String']['output'];
  /** Who last changed it. */
  updatedBy: Scalars['String']['output'];
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
};


/** A real system, method or process that shows a concept at work. */
export type ExampleEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A real system, method or process that shows a concept at work. */
export type ExampleRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of examples. */
export type ExampleConnection = {
  __typename?: 'ExampleConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<ExampleEdge>;
  /** The entries of this page. */
  nodes: Array<Example>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** An example in a page. */
export type ExampleEdge = {
  __typename?: 'ExampleEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The example. */
  node: Example;
};

/** A page of the export. */
export type ExportPage = {
  __typename?: 'ExportPage';
  /** Canonical JSON, one entity a line, sorted by id; without versions and times. */
  lines: Array<Scalars['String']['output']>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** A list of comments by one author, as it was taken. */
export type Feed = Node & {
  __typename?: 'Feed';
  /** Whose comments it lists. */
  author: Agent;
  /** Length of the file. */
  bytes: Scalars['Int']['output'];
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Number of lines of the file. */
  lines: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** Of the file, byte for byte. */
  sha256: Scalars['String']['output'];
};

/** One field before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** As JSON; null where there is none. */
  after: Maybe<Scalars['String']['output']>;
  /** As JSON; null where there was none. */
  before: Maybe<Scalars['String']['output']>;
  /** Name of the field, as the export spells it. */
  field: Scalars['String']['output'];
};

/** One way to read the header. */
export type HeaderReading = {
  __typename?: 'HeaderReading';
  /** The date or age as printed: `9mo`. */
  age: Scalars['String']['output'];
  /** Agreement score. */
  agreement: Maybe<Scalars['Int']['output']>;
  /** Score on the Alignment Forum. */
  alignmentKarma: Maybe<Scalars['Int']['output']>;
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Score on LessWrong. */
  karma: Maybe<Scalars['Int']['output']>;
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
};

/** A step in the hierarchy. */
export type HierarchyEdge = {
  __typename?: 'HierarchyEdge';
  /** The concept at the other end of the step. */
  node: Concept;
  /** The relation that makes it so. */
  relation: Relation;
};

/** What a thing rests on, strongest first. */
export type Level =
  /** A work whose title and address were checked says it. */
  | 'cited'
  /** A work is said to say it; the work was not checked. */
  | 'cited-unchecked'
  /** Words of a source say it with a hedge. */
  | 'hedged'
  /** No source; a reason is given. */
  | 'inferred'
  /** Words of a source say it. */
  | 'quoted'
  /** No source and no reason. */
  | 'unsourced';

/** How many things rest on one level. */
export type LevelCount = {
  __typename?: 'LevelCount';
  /** Concepts at it. */
  concepts: Scalars['Int']['output'];
  /** Examples at it. */
  examples: Scalars['Int']['output'];
  /** The level. */
  level: Level;
  /** Relations at it. */
  relations: Scalars['Int']['output'];
};

/** Whether the atlas says it, or somebody does. */
export type Mode =
  | 'asserted'
  | 'attributed';

/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a concept with its aliases, relations, quotes and evidence, all or nothing. */
  addConcept: AddConceptPayload;
  /** Adds a quote or a work as evidence about a concept, relation or example. */
  addEvidence: AddEvidencePayload;
  /** Adds a relation between two things that are there. */
  addRelation: AddRelationPayload;
  /** Undoes one change by a new change, if nothing that came later rests on it. */
  revertChange: RevertChangePayload;
  /** Changes fields of a concept; what is left out stays as it is. */
  updateConcept: UpdateConceptPayload;
};


/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type MutationAddConceptArgs = {
  input: AddConceptInput;
};


/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type MutationAddRelationArgs = {
  input: AddRelationInput;
};


/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type MutationRevertChangeArgs = {
  input: RevertChangeInput;
};


/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type MutationUpdateConceptArgs = {
  input: UpdateConceptInput;
};

/** What lies around one concept or example. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The thing it lies around. */
  center: Term;
  /** For every relation type present: how many are shown, and how many there are. */
  counts: Array<TypeCount>;
  /** The things reached, nearest first, the centre not among them. */
  nodes: Array<NeighbourhoodNode>;
  /** The relations between them, in vocabulary order, then level and name. */
  relations: Array<Relation>;
  /** All relations within this depth, shown or not. */
  totalCount: Scalars['Int']['output'];
};

/** Something that was reached. */
export type NeighbourhoodNode = {
  __typename?: 'NeighbourhoodNode';
  /** How many relations away. */
  distance: Scalars['Int']['output'];
  /** The concept or example. */
  term: Term;
};

/** A relation of a new concept. */
export type NewConceptRelationInput = {
  /** OUT: the new concept is the subject. Symmetric types take either. */
  direction?: NewRelationDirection;
  /** What the relation rests on. */
  evidence?: Array<EvidenceInput>;
  /** ATTRIBUTED needs evidence for it from somebody. */
  mode?: Mode;
  /** The other end. */
  other: Scalars['ID']['input'];
  /** Why it holds, where no source says so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** How the two are related. */
  type: RelationType;
};

/** Which end of its relation a new concept is. */
export type NewRelationDirection =
  /** The object. */
  | 'in'
  /** The subject. */
  | 'out';

/** Anything with an id. The same id is the page's path and the citation. */
export type Node = {
  /** Type and name, such as `concept/search`; minted once, never changed. */
  id: Scalars['ID']['output'];
};

/** What sort of change it was. */
export type Operation =
  | 'add-concept'
  | 'add-evidence'
  | 'add-relation'
  | 'revert'
  | 'seed'
  | 'update-concept';

/** Where a page of a list ends and whether more follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass it as `after` to get the next page; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when more entries follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A run of a comment’s text, and whose words it is. */
export type Paragraph = {
  __typename?: 'Paragraph';
  /** How sure it is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Code point before which it ends. */
  end: Scalars['Int']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** The author’s own words, or a quotation. */
  role: ParagraphRole;
  /** Whose words they are. */
  speaker: Agent;
  /** Code point at which it starts in the comment's text. */
  start: Scalars['Int']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
};

/** Whose words a paragraph is. */
export type ParagraphRole =
  | 'own'
  | 'quotation';

/** What can be asked. An id that names nothing gives null. */
export type Query = {
  __typename?: 'Query';
  /** A person, group, unnamed voice or curator; null when there is none. */
  agent: Maybe<Agent>;
  /** Every way up from a concept to where it stands, over is_a, part_of and realizes; null when there is none. */
  ancestors: Maybe<Ancestors>;
  /** One change by its sequence number; null when there is none. */
  change: Maybe<Change>;
  /** The log of changes after a sequence number, oldest first. Poll it to follow the atlas without losing a change. */
  changes: ChangeList;
  /** One source comment; null when there is none. */
  comment: Maybe<Comment>;
  /** All source comments in feed order, a page at a time. */
  comments: CommentConnection;
  /** One concept; null when there is none. */
  concept: Maybe<Concept>;
  /** All concepts, a page at a time. */
  concepts: ConceptConnection;
  /** One example; null when there is none. */
  example: Maybe<Example>;
  /** All examples by name, a page at a time. */
  examples: ExampleConnection;
  /** Everything, one JSON line an entity, sorted by id: what `atlas export` writes. */
  export: ExportPage;
  /** The newest change; null in an empty atlas. */
  latestChange: Maybe<Change>;
  /** What lies around a concept or example; null when there is none. */
  neighbourhood: Maybe<Neighbourhood>;
  /** Any entity by its id; null when there is none. */
  node: Maybe<Node>;
  /** Several entities at once, in the order asked for, null where there is none. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** One quote; null when there is none. */
  quote: Maybe<Quote>;
  /** One relation; null when there is none. */
  relation: Maybe<Relation>;
  /** All relations in vocabulary order, a page at a time. */
  relations: RelationList;
  /** Finds concepts, examples and quotes by name, alias, spelling variant, typo, definition or quoted words. */
  search: SearchResult;
  /** How much there is of what. */
  stats: Stats;
  /** The words that concepts and relations are described with. */
  vocabulary: Vocabulary;
  /** A work that something rests on; null when there is none. */
  work: Maybe<Work>;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryAncestorsArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryChangeArgs = {
  seq: Scalars['Int']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryChangesArgs = {
  after?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryCommentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first?: Scalars['Int']['input'];
  sort?: ConceptSort;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryExampleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryExamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};

/** A verbatim span of a source comment. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** Where it stands. */
  comment: Comment;
  /** Code point before which it ends. */
  end: Scalars['Int']['output'];
  /** What it is given as evidence for, against, or in passing. */
  evidence: Array<Evidence>;
  /** The words, letter for letter. */
  exact: Scalars['String']['output'];
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Up to 32 characters that stand before it in its paragraph. */
  prefix: Scalars['String']['output'];
  /** Whose words they are; not always the comment's author. */
  speaker: Agent;
  /** Code points in the comment's text. */
  start: Scalars['Int']['output'];
  /** Whether the words still stand there. */
  state: QuoteState;
  /** Up to 32 characters that stand after it in its paragraph. */
  suffix: Scalars['String']['output'];
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
};

/** Words as they stand in a comment, letter for letter. */
export type QuoteInput = {
  /** Id of the comment. */
  comment: Scalars['ID']['input'];
  /** The words. */
  exact: Scalars['String']['input'];
  /** Words before it, needed only where it stands more than once. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** Words after it, needed only where it stands more than once. */
  suffix?: InputMaybe<Scalars['String']['input']>;
};

/** Whether quoted words still stand in their comment. */
export type QuoteState =
  | 'ambiguous'
  | 'changed'
  | 'exact'
  | 'gone';

/** A typed, directed statement about two things in the atlas, with what it rests on. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** Somebody is against it and somebody else for it; derived from evidence. */
  contested: Scalars['Boolean']['output'];
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** What it rests on, and what speaks against it. */
  evidence: Array<Evidence>;
  /** Who is for it, by the words or works given. */
  holders: Array<Agent>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** What it rests on, at its strongest; derived from its evidence. */
  level: Level;
  /** Asserted by the atlas, or attributed to those who hold it (`holders`) and left out of inference. */
  mode: Mode;
  /** What the subject is related to. */
  object: Concept;
  /** Who is against it. */
  opponents: Array<Agent>;
  /** Why it holds, where no source says so. */
  rationale: Maybe<Scalars['String']['output']>;
  /** The whole relation as a sentence. */
  sentence: Scalars['String']['output'];
  /** In use, or retired. */
  status: Status;
  /** What it is said of. */
  subject: Term;
  /** How the two are related. */
  type: RelationType;
  /** When its own fields last changed: ISO 8601, UTC. */
  updatedAt: Scalars['String']['output'];
  /** Who last changed it. */
  updatedBy: Scalars['String']['output'];
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
};


/** A typed, directed statement about two things in the atlas, with what it rests on. */
export type RelationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** One relation, read from where you stand. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Which way it runs from here. */
  direction: Direction;
  /** The relation. */
  node: Relation;
  /** The other end. */
  other: Term;
  /** The relation in words from here to the other end, such as `can be realized by`; `, by some` is added to what is only attributed. */
  reads: Scalars['String']['output'];
};

/** Relation types that share a colour on the map. */
export type RelationFamily =
  | 'effect'
  | 'example'
  | 'hierarchy'
  | 'knowledge'
  | 'likeness'
  | 'need'
  | 'opposition';

/** Which relations to list; what is left out does not restrict. */
export type RelationFilter = {
  /** Only contested ones, or only uncontested ones. */
  contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resting on one of these. */
  levels?: InputMaybe<Array<Level>>;
  /** Asserted, attributed or both. */
  modes?: InputMaybe<Array<Mode>>;
  /** Only relations of this concept or example, in either direction. */
  touching?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these types. */
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of relations. */
export type RelationList = {
  __typename?: 'RelationList';
  /** The entries of this page, each with its cursor. */
  edges: Array<RelationListEdge>;
  /** The entries of this page. */
  nodes: Array<Relation>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** A relation in a page. */
export type RelationListEdge = {
  __typename?: 'RelationListEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** How two things are related; reads from subject to object. */
export type RelationType =
  /** “cheaply approximates”. The subject stands in for the result of the object at a lower cost at run time. */
  | 'approximates'
  /** “can lead to”. The subject is a possible cause of the object. */
  | 'can_lead_to'
  /** “contrasts with”. A source introduces the two as opposite poles. */
  | 'contrasts_with'
  /** “depends on”. The subject cannot be stated, or cannot happen, without the object. */
  | 'depends_on'
  /** “is an example of”. The example is a case of the concept. */
  | 'exemplifies'
  /** “is an account of”. The subject is a theory or frame that says why the object is as it is. */
  | 'explains'
  /** “is identified with”. Somebody treats the two as the same thing. Always shown with who does, never used for inference. */
  | 'identified_with'
  /** “is a kind of”. Every case of the subject is a case of the object. */
  | 'is_a'
  /** “measures”. The subject is a number or a test for the object. */
  | 'measures'
  /** “mitigates”. The subject reduces the object, if the source is right. */
  | 'mitigates'
  /** “overlaps with”. Some cases are both; neither contains the other. */
  | 'overlaps_with'
  /** “is part of”. The subject is one stage or component inside the object. */
  | 'part_of'
  /** “produces”. Running the subject yields the object: an artifact, training data or a process. Loops are allowed. */
  | 'produces'
  /** “is one way to realize”. The subject is a mechanism that can bring about the object; others may too. Not inclusion. */
  | 'realizes'
  /** “trades off with”. Under a fixed budget, more of one means less of the other. */
  | 'trades_off_with'
  /** “uses”. The concept is a component of the example, which is not itself a case of it. */
  | 'uses';

/** One type of relation. */
export type RelationTypeInfo = {
  __typename?: 'RelationTypeInfo';
  /** May not run in a circle. */
  acyclic: Scalars['Boolean']['output'];
  /** Holds only as somebody’s view. */
  alwaysAttributed: Scalars['Boolean']['output'];
  /** Drawn as hierarchy. */
  display: Scalars['Boolean']['output'];
  /** Types of one family share a colour. */
  family: RelationFamily;
  /** As data and addresses spell it: `is_a`. */
  id: Scalars['String']['output'];
  /** Reads from object to subject. */
  inverse: Scalars['String']['output'];
  /** Reads from subject to object. */
  label: Scalars['String']['output'];
  /** What it means, in a sentence. */
  meaning: Scalars['String']['output'];
  /** What the subject has to be. */
  subject: EntityType;
  /** The same in both directions. */
  symmetric: Scalars['Boolean']['output'];
  /** Holds over several steps. */
  transitive: Scalars['Boolean']['output'];
  /** As the API spells it. */
  type: RelationType;
};

/** What a comment answers. */
export type ReplyTo = {
  __typename?: 'ReplyTo';
  /** How sure it is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** The post or paper. */
  work: Work;
};

/** Which change to undo. */
export type RevertChangeInput = {
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Number of the change to undo. */
  seq: Scalars['Int']['input'];
};

/** What became of it. */
export type RevertChangePayload = {
  __typename?: 'RevertChangePayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** What you can mend; when there is any, nothing was written. */
  userErrors: Array<UserError>;
  /** What is allowed but worth a look. */
  warnings: Array<UserError>;
};

/** Where the words stood, best first. */
export type SearchField =
  /** Another name is so, or begins so. */
  | 'alias'
  /** The definition or description holds the words. */
  | 'definition'
  /** It is the name. */
  | 'exact-name'
  /** The name, or a word of it, begins so. */
  | 'name-prefix'
  /** The quoted words hold them. */
  | 'quote'
  /** A name or other name differs by a letter or two. */
  | 'typo';

/** Something that matched. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Which field matched, and how. */
  field: SearchField;
  /** What was found. */
  node: SearchNode;
  /** The text that matched. */
  text: Scalars['String']['output'];
};

/** What can be found. */
export type SearchNode = Concept | Example | Quote;

/** What a search found, best first. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** Those shown. */
  hits: Array<SearchHit>;
  /** All hits, shown or not. */
  totalCount: Scalars['Int']['output'];
};

/** What a source is given for. */
export type Stance =
  | 'against'
  | 'for'
  | 'mention';

/** How much there is of what. */
export type Stats = {
  __typename?: 'Stats';
  /** Agents. */
  agents: Scalars['Int']['output'];
  /** Source comments. */
  comments: Scalars['Int']['output'];
  /** Concepts, retired ones too. */
  concepts: Scalars['Int']['output'];
  /** Pieces of evidence. */
  evidence: Scalars['Int']['output'];
  /** Examples. */
  examples: Scalars['Int']['output'];
  /** Feeds. */
  feeds: Scalars['Int']['output'];
  /** Concepts, examples and relations by what they rest on. */
  levels: Array<LevelCount>;
  /** Quotes. */
  quotes: Scalars['Int']['output'];
  /** Relations. */
  relations: Scalars['Int']['output'];
  /** Number of the newest change. */
  seq: Scalars['Int']['output'];
  /** Works. */
  works: Scalars['Int']['output'];
};

/** In use, or kept only for its history. */
export type Status =
  | 'current'
  | 'retired';

/** What a relation may join. */
export type Term = Concept | Example;

/** How much of one relation type is shown. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many are in this answer. */
  shown: Scalars['Int']['output'];
  /** How many there are within this depth. */
  total: Scalars['Int']['output'];
  /** The type. */
  type: RelationType;
};

/** New values for fields of a concept. */
export type UpdateConceptInput = {
  /** All its other names: the list replaces the old one. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in your own words. */
  definition?: InputMaybe<Scalars['String']['input']>;
  /** The version you read; the change is refused if it is no longer the newest. */
  expectedVersion: Scalars['Int']['input'];
  /** The concept. */
  id: Scalars['ID']['input'];
  /** What sort of thing it is. */
  kind?: InputMaybe<ConceptKind>;
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** Its new name; the id stays. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A current hierarchy relation of this concept; null puts it under its kind. */
  primaryParent?: InputMaybe<Scalars['ID']['input']>;
  /** Null clears it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Null clears it. */
  scopeNote?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type UpdateConceptPayload = {
  __typename?: 'UpdateConceptPayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** The concept as it is now; null when nothing was written. */
  concept: Maybe<Concept>;
  /** What you can mend; when there is any, nothing was written. */
  userErrors: Array<UserError>;
  /** What is allowed but worth a look. */
  warnings: Array<UserError>;
};

/** Something that you can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable, for programs. */
  code: ErrorCode;
  /** For CONFLICT: what to compare. */
  conflict: Maybe<Conflict>;
  /** Entities that stand in the way, such as the path of a cycle. */
  ids: Array<Scalars['ID']['output']>;
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
  /** The field of the input it is about: `["relations", "0", "other"]`. */
  path: Array<Scalars['String']['output']>;
};

/** The words that things are described with. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  /** What sorts of concept there are. */
  conceptKinds: Array<VocabularyTerm>;
  /** What a thing can rest on, strongest first. */
  levels: Array<VocabularyTerm>;
  /** Every type of relation, in the order in which lists show them. */
  relationTypes: Array<RelationTypeInfo>;
};

/** A word of a closed list, as data and addresses spell it and as people read it. */
export type VocabularyTerm = {
  __typename?: 'VocabularyTerm';
  /** As data and addresses spell it: `optimization-type`. */
  id: Scalars['String']['output'];
  /** As people read it: `optimization type`. */
  label: Scalars['String']['output'];
};

/** A paper, post, book or page. */
export type Work = Node & {
  __typename?: 'Work';
  /** Where it can be read. */
  addresses: Array<Scalars['String']['output']>;
  /** Who wrote it. */
  authors: Array<Agent>;
  /** What rests on it. */
  evidence: Array<Evidence>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** Comments that reply to it. */
  replies: Array<Comment>;
  /** How far title and address were checked. */
  status: WorkStatus;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
  /** When it appeared; null where that is not known. */
  year: Maybe<Scalars['Int']['output']>;
};

/** How far a work was checked. */
export type WorkStatus =
  | 'partial'
  | 'unverified'
  | 'verified';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EvidenceTarget:
    | ( ConceptModel )
    | ( ExampleModel )
    | ( RelationModel )
  ;
  SearchNode:
    | ( ConceptModel )
    | ( ExampleModel )
    | ( QuoteModel )
  ;
  Term:
    | ( ConceptModel )
    | ( ExampleModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgentModel )
    | ( ChangeModel )
    | ( CommentModel )
    | ( ConceptModel )
    | ( EvidenceModel )
    | ( ExampleModel )
    | ( FeedModel )
    | ( QuoteModel )
    | ( RelationModel )
    | ( WorkModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddConceptInput: AddConceptInput;
  AddConceptPayload: ResolverTypeWrapper<Omit<AddConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversTypes['Change']>, concept?: Maybe<ResolversTypes['Concept']> }>;
  AddEvidenceInput: AddEvidenceInput;
  AddEvidencePayload: ResolverTypeWrapper<Omit<AddEvidencePayload, 'change' | 'evidence'> & { change?: Maybe<ResolversTypes['Change']>, evidence?: Maybe<ResolversTypes['Evidence']> }>;
  AddRelationInput: AddRelationInput;
  AddRelationPayload: ResolverTypeWrapper<Omit<AddRelationPayload, 'change' | 'relation'> & { change?: Maybe<ResolversTypes['Change']>, relation?: Maybe<ResolversTypes['Relation']> }>;
  Agent: ResolverTypeWrapper<AgentModel>;
  AgentKind: ResolverTypeWrapper<AgentKind>;
  AncestorPath: ResolverTypeWrapper<Omit<AncestorPath, 'steps'> & { steps: Array<ResolversTypes['HierarchyEdge']> }>;
  Ancestors: ResolverTypeWrapper<Omit<Ancestors, 'paths'> & { paths: Array<ResolversTypes['AncestorPath']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeEntry: ResolverTypeWrapper<Entry>;
  ChangeList: ResolverTypeWrapper<Omit<ChangeList, 'nodes'> & { nodes: Array<ResolversTypes['Change']> }>;
  Comment: ResolverTypeWrapper<CommentModel>;
  CommentConnection: ResolverTypeWrapper<Omit<CommentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommentEdge']>, nodes: Array<ResolversTypes['Comment']> }>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  Concept: ResolverTypeWrapper<ConceptModel>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConceptEdge']>, nodes: Array<ResolversTypes['Concept']> }>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptFilter: ConceptFilter;
  ConceptKind: ResolverTypeWrapper<ConceptKind>;
  ConceptRelations: ResolverTypeWrapper<Omit<ConceptRelations, 'edges'> & { edges: Array<ResolversTypes['RelationEdge']> }>;
  ConceptSort: ResolverTypeWrapper<ConceptSort>;
  Conflict: ResolverTypeWrapper<Conflict>;
  Direction: ResolverTypeWrapper<Direction>;
  EntityType: ResolverTypeWrapper<EntityType>;
  EntryAction: ResolverTypeWrapper<EntryAction>;
  ErrorCode: ErrorCode;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceInput: EvidenceInput;
  EvidenceMode: ResolverTypeWrapper<EvidenceMode>;
  EvidenceTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EvidenceTarget']>;
  Example: ResolverTypeWrapper<ExampleModel>;
  ExampleConnection: ResolverTypeWrapper<Omit<ExampleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExampleEdge']>, nodes: Array<ResolversTypes['Example']> }>;
  ExampleEdge: ResolverTypeWrapper<Omit<ExampleEdge, 'node'> & { node: ResolversTypes['Example'] }>;
  ExportPage: ResolverTypeWrapper<ExportPage>;
  Feed: ResolverTypeWrapper<FeedModel>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HeaderReading: ResolverTypeWrapper<HeaderReading>;
  HierarchyEdge: ResolverTypeWrapper<Omit<HierarchyEdge, 'node' | 'relation'> & { node: ResolversTypes['Concept'], relation: ResolversTypes['Relation'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Level: ResolverTypeWrapper<Level>;
  LevelCount: ResolverTypeWrapper<Omit<LevelCount, 'level'> & { level: ResolversTypes['Level'] }>;
  Mode: ResolverTypeWrapper<Mode>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'center' | 'counts' | 'nodes' | 'relations'> & { center: ResolversTypes['Term'], counts: Array<ResolversTypes['TypeCount']>, nodes: Array<ResolversTypes['NeighbourhoodNode']>, relations: Array<ResolversTypes['Relation']> }>;
  NeighbourhoodNode: ResolverTypeWrapper<Omit<NeighbourhoodNode, 'term'> & { term: ResolversTypes['Term'] }>;
  NewConceptRelationInput: NewConceptRelationInput;
  NewRelationDirection: ResolverTypeWrapper<NewRelationDirection>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Operation: ResolverTypeWrapper<Operation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paragraph: ResolverTypeWrapper<ParagraphModel>;
  ParagraphRole: ResolverTypeWrapper<ParagraphRole>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteModel>;
  QuoteInput: QuoteInput;
  QuoteState: ResolverTypeWrapper<QuoteState>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'direction' | 'node' | 'other'> & { direction: ResolversTypes['Direction'], node: ResolversTypes['Relation'], other: ResolversTypes['Term'] }>;
  RelationFamily: ResolverTypeWrapper<RelationFamily>;
  RelationFilter: RelationFilter;
  RelationList: ResolverTypeWrapper<Omit<RelationList, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationListEdge']>, nodes: Array<ResolversTypes['Relation']> }>;
  RelationListEdge: ResolverTypeWrapper<Omit<RelationListEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: ResolverTypeWrapper<RelationType>;
  RelationTypeInfo: ResolverTypeWrapper<Omit<RelationTypeInfo, 'family' | 'subject' | 'type'> & { family: ResolversTypes['RelationFamily'], subject: ResolversTypes['EntityType'], type: ResolversTypes['RelationType'] }>;
  ReplyTo: ResolverTypeWrapper<Omit<ReplyTo, 'work'> & { work: ResolversTypes['Work'] }>;
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: ResolverTypeWrapper<Omit<RevertChangePayload, 'change'> & { change?: Maybe<ResolversTypes['Change']> }>;
  SearchField: ResolverTypeWrapper<SearchField>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'field' | 'node'> & { field: ResolversTypes['SearchField'], node: ResolversTypes['SearchNode'] }>;
  SearchNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchNode']>;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'hits'> & { hits: Array<ResolversTypes['SearchHit']> }>;
  Stance: ResolverTypeWrapper<Stance>;
  Stats: ResolverTypeWrapper<Omit<Stats, 'levels'> & { levels: Array<ResolversTypes['LevelCount']> }>;
  Status: ResolverTypeWrapper<Status>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Term: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Term']>;
  TypeCount: ResolverTypeWrapper<Omit<TypeCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
  UpdateConceptInput: UpdateConceptInput;
  UpdateConceptPayload: ResolverTypeWrapper<Omit<UpdateConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversTypes['Change']>, concept?: Maybe<ResolversTypes['Concept']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Vocabulary: ResolverTypeWrapper<Omit<Vocabulary, 'relationTypes'> & { relationTypes: Array<ResolversTypes['RelationTypeInfo']> }>;
  VocabularyTerm: ResolverTypeWrapper<VocabularyTerm>;
  Work: ResolverTypeWrapper<WorkModel>;
  WorkStatus: ResolverTypeWrapper<WorkStatus>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddConceptInput: AddConceptInput;
  AddConceptPayload: Omit<AddConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversParentTypes['Change']>, concept?: Maybe<ResolversParentTypes['Concept']> };
  AddEvidenceInput: AddEvidenceInput;
  AddEvidencePayload: Omit<AddEvidencePayload, 'change' | 'evidence'> & { change?: Maybe<ResolversParentTypes['Change']>, evidence?: Maybe<ResolversParentTypes['Evidence']> };
  AddRelationInput: AddRelationInput;
  AddRelationPayload: Omit<AddRelationPayload, 'change' | 'relation'> & { change?: Maybe<ResolversParentTypes['Change']>, relation?: Maybe<ResolversParentTypes['Relation']> };
  Agent: AgentModel;
  AncestorPath: Omit<AncestorPath, 'steps'> & { steps: Array<ResolversParentTypes['HierarchyEdge']> };
  Ancestors: Omit<Ancestors, 'paths'> & { paths: Array<ResolversParentTypes['AncestorPath']> };
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeModel;
  ChangeEntry: Entry;
  ChangeList: Omit<ChangeList, 'nodes'> & { nodes: Array<ResolversParentTypes['Change']> };
  Comment: CommentModel;
  CommentConnection: Omit<CommentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommentEdge']>, nodes: Array<ResolversParentTypes['Comment']> };
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  Concept: ConceptModel;
  ConceptConnection: Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConceptEdge']>, nodes: Array<ResolversParentTypes['Concept']> };
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptFilter: ConceptFilter;
  ConceptRelations: Omit<ConceptRelations, 'edges'> & { edges: Array<ResolversParentTypes['RelationEdge']> };
  Conflict: Conflict;
  Evidence: EvidenceModel;
  EvidenceInput: EvidenceInput;
  EvidenceTarget: ResolversUnionTypes<ResolversParentTypes>['EvidenceTarget'];
  Example: ExampleModel;
  ExampleConnection: Omit<ExampleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExampleEdge']>, nodes: Array<ResolversParentTypes['Example']> };
  ExampleEdge: Omit<ExampleEdge, 'node'> & { node: ResolversParentTypes['Example'] };
  ExportPage: ExportPage;
  Feed: FeedModel;
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  HeaderReading: HeaderReading;
  HierarchyEdge: Omit<HierarchyEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Concept'], relation: ResolversParentTypes['Relation'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LevelCount: LevelCount;
  Mutation: Record<PropertyKey, never>;
  Neighbourhood: Omit<Neighbourhood, 'center' | 'counts' | 'nodes' | 'relations'> & { center: ResolversParentTypes['Term'], counts: Array<ResolversParentTypes['TypeCount']>, nodes: Array<ResolversParentTypes['NeighbourhoodNode']>, relations: Array<ResolversParentTypes['Relation']> };
  NeighbourhoodNode: Omit<NeighbourhoodNode, 'term'> & { term: ResolversParentTypes['Term'] };
  NewConceptRelationInput: NewConceptRelationInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Paragraph: ParagraphModel;
  Query: Record<PropertyKey, never>;
  Quote: QuoteModel;
  QuoteInput: QuoteInput;
  Relation: RelationModel;
  RelationEdge: Omit<RelationEdge, 'node' | 'other'> & { node: ResolversParentTypes['Relation'], other: ResolversParentTypes['Term'] };
  RelationFilter: RelationFilter;
  RelationList: Omit<RelationList, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationListEdge']>, nodes: Array<ResolversParentTypes['Relation']> };
  RelationListEdge: Omit<RelationListEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationTypeInfo: RelationTypeInfo;
  ReplyTo: Omit<ReplyTo, 'work'> & { work: ResolversParentTypes['Work'] };
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: Omit<RevertChangePayload, 'change'> & { change?: Maybe<ResolversParentTypes['Change']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['SearchNode'] };
  SearchNode: ResolversUnionTypes<ResolversParentTypes>['SearchNode'];
  SearchResult: Omit<SearchResult, 'hits'> & { hits: Array<ResolversParentTypes['SearchHit']> };
  Stats: Omit<Stats, 'levels'> & { levels: Array<ResolversParentTypes['LevelCount']> };
  String: Scalars['String']['output'];
  Term: ResolversUnionTypes<ResolversParentTypes>['Term'];
  TypeCount: TypeCount;
  UpdateConceptInput: UpdateConceptInput;
  UpdateConceptPayload: Omit<UpdateConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversParentTypes['Change']>, concept?: Maybe<ResolversParentTypes['Concept']> };
  UserError: UserError;
  Vocabulary: Omit<Vocabulary, 'relationTypes'> & { relationTypes: Array<ResolversParentTypes['RelationTypeInfo']> };
  VocabularyTerm: VocabularyTerm;
  Work: WorkModel;
};

export type AddConceptPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddConceptPayload'] = ResolversParentTypes['AddConceptPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddEvidencePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddEvidencePayload'] = ResolversParentTypes['AddEvidencePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddRelationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddRelationPayload'] = ResolversParentTypes['AddRelationPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentKindResolvers = { CURATOR: 'curator', GROUP: 'group', PERSON: 'person', UNNAMED: 'unnamed' };

export type AncestorPathResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AncestorPath'] = ResolversParentTypes['AncestorPath']> = {
  steps?: Resolver<Array<ResolversTypes['HierarchyEdge']>, ParentType, ContextType>;
};

export type AncestorsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Ancestors'] = ResolversParentTypes['Ancestors']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['AncestorPath']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mutationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverts?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeEntry'] = ResolversParentTypes['ChangeEntry']> = {
  action?: Resolver<ResolversTypes['EntryAction'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeListResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeList'] = ResolversParentTypes['ChangeList']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  firstLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headerLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['HeaderReading']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['ReplyTo']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['HierarchyEdge']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ConceptEvidenceArgs, 'first'>>;
  examples?: Resolver<Array<ResolversTypes['Example']>, ParentType, ContextType, RequireFields<ConceptExamplesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['HierarchyEdge']>, ParentType, ContextType, RequireFields<ConceptNarrowerArgs, 'first'>>;
  primaryParent?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['ConceptRelations'], ParentType, ContextType, RequireFields<ConceptRelationsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptKindResolvers = { FAILURE_MODE: 'failure-mode', MECHANISM: 'mechanism', OPTIMIZATION_TYPE: 'optimization-type', PROPERTY: 'property', RESEARCH_METHOD: 'research-method' };

export type ConceptRelationsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConceptRelations'] = ResolversParentTypes['ConceptRelations']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptSortResolvers = { LEVEL: 'level', NAME: 'name' };

export type ConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectionResolvers = { BOTH: 'both', IN: 'in', OUT: 'out' };

export type EntityTypeResolvers = { AGENT: 'agent', COMMENT: 'comment', CONCEPT: 'concept', EVIDENCE: 'evidence', EXAMPLE: 'example', FEED: 'feed', QUOTE: 'quote', RELATION: 'relation', WORK: 'work' };

export type EntryActionResolvers = { ADDED: 'added', REMOVED: 'removed', UPDATED: 'updated' };

export type EvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  holders?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EvidenceMode'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['EvidenceTarget'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceModeResolvers = { ASKS: 'asks', ASSERTS: 'asserts', HEDGES: 'hedges', REPORTS: 'reports' };

export type EvidenceTargetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EvidenceTarget'] = ResolversParentTypes['EvidenceTarget']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Example' | 'Relation', ParentType, ContextType>;
};

export type ExampleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Example'] = ResolversParentTypes['Example']> = {
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ExampleEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['ConceptRelations'], ParentType, ContextType, RequireFields<ExampleRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExampleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExampleConnection'] = ResolversParentTypes['ExampleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExampleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Example']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExampleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExampleEdge'] = ResolversParentTypes['ExampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Example'], ParentType, ContextType>;
};

export type ExportPageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ExportPage'] = ResolversParentTypes['ExportPage']> = {
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  author?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeaderReadingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['HeaderReading'] = ResolversParentTypes['HeaderReading']> = {
  age?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alignmentKarma?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  karma?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HierarchyEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['HierarchyEdge'] = ResolversParentTypes['HierarchyEdge']> = {
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type LevelResolvers = { CITED: 'cited', CITED_UNCHECKED: 'cited-unchecked', HEDGED: 'hedged', INFERRED: 'inferred', QUOTED: 'quoted', UNSOURCED: 'unsourced' };

export type LevelCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModeResolvers = { ASSERTED: 'asserted', ATTRIBUTED: 'attributed' };

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addConcept?: Resolver<ResolversTypes['AddConceptPayload'], ParentType, ContextType, RequireFields<MutationAddConceptArgs, 'input'>>;
  addEvidence?: Resolver<ResolversTypes['AddEvidencePayload'], ParentType, ContextType, RequireFields<MutationAddEvidenceArgs, 'input'>>;
  addRelation?: Resolver<ResolversTypes['AddRelationPayload'], ParentType, ContextType, RequireFields<MutationAddRelationArgs, 'input'>>;
  revertChange?: Resolver<ResolversTypes['RevertChangePayload'], ParentType, ContextType, RequireFields<MutationRevertChangeArgs, 'input'>>;
  updateConcept?: Resolver<ResolversTypes['UpdateConceptPayload'], ParentType, ContextType, RequireFields<MutationUpdateConceptArgs, 'input'>>;
};

export type NeighbourhoodResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  center?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type NewRelationDirectionResolvers = { IN: 'in', OUT: 'out' };

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agent' | 'Change' | 'Comment' | 'Concept' | 'Evidence' | 'Example' | 'Feed' | 'Quote' | 'Relation' | 'Work', ParentType, ContextType>;
};

export type OperationResolvers = { ADD_CONCEPT: 'add-concept', ADD_EVIDENCE: 'add-evidence', ADD_RELATION: 'add-relation', REVERT: 'revert', SEED: 'seed', UPDATE_CONCEPT: 'update-concept' };

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParagraphRole'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParagraphRoleResolvers = { OWN: 'own', QUOTATION: 'quotation' };

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  ancestors?: Resolver<Maybe<ResolversTypes['Ancestors']>, ParentType, ContextType, RequireFields<QueryAncestorsArgs, 'id'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'seq'>>;
  changes?: Resolver<ResolversTypes['ChangeList'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<QueryCommentArgs, 'id'>>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<QueryCommentsArgs, 'first'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first' | 'sort'>>;
  example?: Resolver<Maybe<ResolversTypes['Example']>, ParentType, ContextType, RequireFields<QueryExampleArgs, 'id'>>;
  examples?: Resolver<ResolversTypes['ExampleConnection'], ParentType, ContextType, RequireFields<QueryExamplesArgs, 'first'>>;
  export?: Resolver<ResolversTypes['ExportPage'], ParentType, ContextType, RequireFields<QueryExportArgs, 'first'>>;
  latestChange?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<ResolversTypes['RelationList'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'id'>>;
};

export type QuoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuoteState'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteStateResolvers = { AMBIGUOUS: 'ambiguous', CHANGED: 'changed', EXACT: 'exact', GONE: 'gone' };

export type RelationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
  holders?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  opponents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationFamilyResolvers = { EFFECT: 'effect', EXAMPLE: 'example', HIERARCHY: 'hierarchy', KNOWLEDGE: 'knowledge', LIKENESS: 'likeness', NEED: 'need', OPPOSITION: 'opposition' };

export type RelationListResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RelationList'] = ResolversParentTypes['RelationList']> = {
  edges?: Resolver<Array<ResolversTypes['RelationListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationListEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RelationListEdge'] = ResolversParentTypes['RelationListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationTypeResolvers = { APPROXIMATES: 'approximates', CAN_LEAD_TO: 'can_lead_to', CONTRASTS_WITH: 'contrasts_with', DEPENDS_ON: 'depends_on', EXEMPLIFIES: 'exemplifies', EXPLAINS: 'explains', IDENTIFIED_WITH: 'identified_with', IS_A: 'is_a', MEASURES: 'measures', MITIGATES: 'mitigates', OVERLAPS_WITH: 'overlaps_with', PART_OF: 'part_of', PRODUCES: 'produces', REALIZES: 'realizes', TRADES_OFF_WITH: 'trades_off_with', USES: 'uses' };

export type RelationTypeInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RelationTypeInfo'] = ResolversParentTypes['RelationTypeInfo']> = {
  acyclic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alwaysAttributed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ReplyToResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReplyTo'] = ResolversParentTypes['ReplyTo']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type RevertChangePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RevertChangePayload'] = ResolversParentTypes['RevertChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchFieldResolvers = { ALIAS: 'alias', DEFINITION: 'definition', EXACT_NAME: 'exact-name', NAME_PREFIX: 'name-prefix', QUOTE: 'quote', TYPO: 'typo' };

export type SearchHitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchNode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchNodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchNode'] = ResolversParentTypes['SearchNode']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Example' | 'Quote', ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceResolvers = { AGAINST: 'against', FOR: 'for', MENTION: 'mention' };

export type StatsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  agents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusResolvers = { CURRENT: 'current', RETIRED: 'retired' };

export type TermResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Example', ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type UpdateConceptPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdateConceptPayload'] = ResolversParentTypes['UpdateConceptPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  conceptKinds?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  relationTypes?: Resolver<Array<ResolversTypes['RelationTypeInfo']>, ParentType, ContextType>;
};

export type VocabularyTermResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VocabularyTerm'] = ResolversParentTypes['VocabularyTerm']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  addresses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkStatusResolvers = { PARTIAL: 'partial', UNVERIFIED: 'unverified', VERIFIED: 'verified' };

export type Resolvers<ContextType = GraphQLContext> = {
  AddConceptPayload?: AddConceptPayloadResolvers<ContextType>;
  AddEvidencePayload?: AddEvidencePayloadResolvers<ContextType>;
  AddRelationPayload?: AddRelationPayloadResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  AgentKind?: AgentKindResolvers;
  AncestorPath?: AncestorPathResolvers<ContextType>;
  Ancestors?: AncestorsResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  ChangeList?: ChangeListResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptKind?: ConceptKindResolvers;
  ConceptRelations?: ConceptRelationsResolvers<ContextType>;
  ConceptSort?: ConceptSortResolvers;
  Conflict?: ConflictResolvers<ContextType>;
  Direction?: DirectionResolvers;
  EntityType?: EntityTypeResolvers;
  EntryAction?: EntryActionResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceMode?: EvidenceModeResolvers;
  EvidenceTarget?: EvidenceTargetResolvers<ContextType>;
  Example?: ExampleResolvers<ContextType>;
  ExampleConnection?: ExampleConnectionResolvers<ContextType>;
  ExampleEdge?: ExampleEdgeResolvers<ContextType>;
  ExportPage?: ExportPageResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HeaderReading?: HeaderReadingResolvers<ContextType>;
  HierarchyEdge?: HierarchyEdgeResolvers<ContextType>;
  Level?: LevelResolvers;
  LevelCount?: LevelCountResolvers<ContextType>;
  Mode?: ModeResolvers;
  Mutation?: MutationResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  NewRelationDirection?: NewRelationDirectionResolvers;
  Node?: NodeResolvers<ContextType>;
  Operation?: OperationResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  ParagraphRole?: ParagraphRoleResolvers;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteState?: QuoteStateResolvers;
  Relation?: RelationResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationFamily?: RelationFamilyResolvers;
  RelationList?: RelationListResolvers<ContextType>;
  RelationListEdge?: RelationListEdgeResolvers<ContextType>;
  RelationType?: RelationTypeResolvers;
  RelationTypeInfo?: RelationTypeInfoResolvers<ContextType>;
  ReplyTo?: ReplyToResolvers<ContextType>;
  RevertChangePayload?: RevertChangePayloadResolvers<ContextType>;
  SearchField?: SearchFieldResolvers;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchNode?: SearchNodeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Stance?: StanceResolvers;
  Stats?: StatsResolvers<ContextType>;
  Status?: StatusResolvers;
  Term?: TermResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  UpdateConceptPayload?: UpdateConceptPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyTerm?: VocabularyTermResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkStatus?: WorkStatusResolvers;
};

