import type { GraphQLResolveInfo } from 'graphql';
import type { ConceptModel, ExampleModel, RelationModel, EvidenceModel, QuoteModel, CommentModel, WorkModel, AgentModel, FeedModel, QuestionModel, PositionModel, DivisionModel, BearingModel, StandModel, FacetModel, FacetValueModel, RuleModel, FacetAnswerModel, ClassificationModel, FindingModel, VerdictModel, GateModel, OutcomeModel, FacetChoiceModel, NearExampleModel, FacetDifferenceModel, ChangeModel, ParagraphModel } from '../graphql/models.ts';
import type { Condition } from '../../schema/entities/key.ts';
import type { Flip } from '../../schema/classify/change.ts';
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
  /** A concept, relation, example, position or division. */
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

/** Several new things as one change, all or nothing. */
export type AddInput = {
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is added; one may refer to another by its id. At most 50. */
  things: Array<NewThingInput>;
};

/** What became of it. */
export type AddPayload = {
  __typename?: 'AddPayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** The first of the new things; null when nothing was written. */
  node: Maybe<Node>;
  /** The new things, in the order given; empty when nothing was written. */
  nodes: Array<Node>;
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
  /** What they divide, and how. */
  divisions: Array<Division>;
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
  /** What they hold. */
  positions: Array<Position>;
  /** What they ask. */
  questions: Array<Question>;
  /** What they are quoted saying. */
  quotes: Array<Quote>;
  /** Kept for its history only. */
  retired: Scalars['Boolean']['output'];
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
  /** What they wrote. */
  works: Array<Work>;
};

/** A page of agents. */
export type AgentConnection = {
  __typename?: 'AgentConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<AgentEdge>;
  /** The entries of this page. */
  nodes: Array<Agent>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** An agent in a page. */
export type AgentEdge = {
  __typename?: 'AgentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The agent. */
  node: Agent;
};

/** Fields of an agent. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type AgentFieldsInput = {
  /** A person, group, unnamed voice or curator. */
  kind?: InputMaybe<AgentKind>;
  /** What they are called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Other names in use. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which agents to list; what is left out does not restrict. */
export type AgentFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<AgentKind>>;
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

/** What a position says of one claim, read from the position. */
export type Bearing = {
  __typename?: 'Bearing';
  /** The claim. */
  claim: Claim;
  /** For it, against it, or for it with a qualification. */
  stance: BearingStance;
};

/** What a position says of one claim. */
export type BearingInput = {
  /** Id of a relation, example or division. */
  claim: Scalars['ID']['input'];
  /** For it, against it, or for it with a qualification. */
  stance: BearingStance;
};

/** What a position says of a claim. */
export type BearingStance =
  | 'against'
  | 'for'
  | 'qualified';

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

/** What one can be for or against. */
export type Claim = Division | Example | Relation;

/** What the key makes of some answers. What was not answered is left possible, never guessed. */
export type Classification = {
  __typename?: 'Classification';
  /** Facets to ask about, in order, given the answers so far; some are asked only after a certain answer. */
  asked: Array<Facet>;
  /** For every facet the values that exclude no answer to another. */
  choices: Array<FacetChoice>;
  /** What else is worth knowing of it, such as a mesa candidate. */
  flags: Array<Finding>;
  /** Whether it is optimization at all. */
  gate: Gate;
  /** Rules by which the answers exclude each other, and why. */
  impossible: Array<Finding>;
  /** What it works on: a space of solutions, of solvers, or its own behaviour. */
  level: LevelOutcome;
  /** Flags that the open answers may bring. */
  possibleFlags: Array<Finding>;
  /** What is wrong with the answers: a facet answered twice, an unknown facet or value, answers that exclude each other. When there is any, nothing is concluded. */
  userErrors: Array<UserError>;
  /** One for every division that the key decides in, by the divisions' ids; none is merged with another. */
  verdicts: Array<Verdict>;
  /** Single answers that, given otherwise, would change a verdict. */
  wouldChange: Array<WouldChange>;
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
  /** How it is divided, and by whom. */
  divisions: Array<Division>;
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
  /** Divisions of something else that it is a member of. */
  memberOf: Array<Division>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What stands under it, over is_a, part_of and realizes. */
  narrower: Array<HierarchyEdge>;
  /** Positions on its relations and on its divisions: by claim, for first. */
  positions: Array<Stand>;
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
export type ConceptPositionsArgs = {
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

/** How many concepts each choice of a filter would leave, all its other choices as they are. */
export type ConceptCounts = {
  __typename?: 'ConceptCounts';
  /** By whoever holds a relation of a concept or divides by it, by id. */
  agents: Array<CountOf>;
  /** Only what is contested. */
  contested: Scalars['Int']['output'];
  /** By division, by id. */
  divisions: Array<CountOf>;
  /** By kind, in the order of the vocabulary; none where it would leave nothing. */
  kinds: Array<ConceptsOfKind>;
  /** By level, the strongest first; none where it would leave nothing. */
  levels: Array<ConceptsOnLevel>;
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

/** How many concepts are of a kind. */
export type ConceptsOfKind = {
  __typename?: 'ConceptsOfKind';
  /** The kind. */
  kind: ConceptKind;
  /** How many. */
  total: Scalars['Int']['output'];
};

/** How many concepts rest on a level. */
export type ConceptsOnLevel = {
  __typename?: 'ConceptsOnLevel';
  /** The level. */
  level: Level;
  /** How many. */
  total: Scalars['Int']['output'];
};

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

/** How many concepts belong to something. */
export type CountOf = {
  __typename?: 'CountOf';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many. */
  total: Scalars['Int']['output'];
};

/** Which way a relation runs from where you stand. */
export type Direction =
  /** Both ways: the relation is symmetric. */
  | 'both'
  /** From the other end to here: this is the object. */
  | 'in'
  /** From here to the other end: this is the subject. */
  | 'out';

/** How somebody cuts a concept into kinds. */
export type Division = Node & {
  __typename?: 'Division';
  /** Who divides it so; null where a work says it all. */
  agent: Maybe<Agent>;
  /** Somebody is against it or qualifies it; derived from evidence and positions. */
  contested: Scalars['Boolean']['output'];
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** What it rests on, and what speaks against it. */
  evidence: Array<Evidence>;
  /** True when no case can be in two members; null where its author does not say. */
  exclusive: Maybe<Scalars['Boolean']['output']>;
  /** True when every case is in a member; null where its author does not say. */
  exhaustive: Maybe<Scalars['Boolean']['output']>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** What it rests on, at its strongest; derived from its evidence. */
  level: Level;
  /** Into what it is divided. */
  members: Array<Concept>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What is divided. */
  of: Concept;
  /** Who is for it, who against, who with a qualification: for first. */
  positions: Array<Stand>;
  /** By what the members are told apart. */
  principle: Scalars['String']['output'];
  /** Why it is listed, where no source says so. */
  rationale: Maybe<Scalars['String']['output']>;
  /** In use, or retired. */
  status: Status;
  /** When its own fields last changed: ISO 8601, UTC. */
  updatedAt: Scalars['String']['output'];
  /** Who last changed it. */
  updatedBy: Scalars['String']['output'];
  /** Rises by one with every change of its own fields; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Where it is proposed. */
  work: Maybe<Work>;
};


/** How somebody cuts a concept into kinds. */
export type DivisionEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** How somebody cuts a concept into kinds. */
export type DivisionPositionsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of divisions. */
export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<DivisionEdge>;
  /** The entries of this page. */
  nodes: Array<Division>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** A division in a page. */
export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The division. */
  node: Division;
};

/** Fields of a division. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type DivisionFieldsInput = {
  /** Id of who divides it so. */
  agent?: InputMaybe<Scalars['ID']['input']>;
  /** Whether no case can be in two members. */
  exclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether every case is in a member. */
  exhaustive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the concepts it is divided into, at least two. */
  members?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Id of the concept that is divided. */
  of?: InputMaybe<Scalars['ID']['input']>;
  /** By what they are told apart. */
  principle?: InputMaybe<Scalars['String']['input']>;
  /** Why it is listed, where no source says so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Id of the work that proposes it. */
  work?: InputMaybe<Scalars['ID']['input']>;
};

/** Which divisions to list; what is left out does not restrict. */
export type DivisionFilter = {
  /** Only divisions of this concept. */
  of?: InputMaybe<Scalars['ID']['input']>;
  /** Current ones only, unless RETIRED is asked for. */
  status?: Status;
};

/** What an id names. */
export type EntityType =
  | 'agent'
  | 'comment'
  | 'concept'
  | 'division'
  | 'evidence'
  | 'example'
  | 'facet'
  | 'facet-value'
  | 'feed'
  | 'position'
  | 'question'
  | 'quote'
  | 'relation'
  | 'rule'
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

/** What a quote or a work shows about a concept, relation, example, position or division. */
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
export type EvidenceTarget = Concept | Division | Example | Position | Relation;

/** A real system, method or process that shows a concept at work. */
export type Example = Node & {
  __typename?: 'Example';
  /** Where the example is not clear-cut. */
  caveat: Maybe<Scalars['String']['output']>;
  /** What the classification key makes of these answers. */
  classification: Classification;
  /** Somebody is against it or qualifies it; derived from evidence and positions. */
  contested: Scalars['Boolean']['output'];
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** What it is and does. */
  description: Scalars['String']['output'];
  /** What it rests on, and what speaks against it. */
  evidence: Array<Evidence>;
  /** What the questions of the classification key are answered with; a facet left out is not known. */
  facets: Array<FacetAnswer>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** What it rests on, at its strongest; derived from its evidence. */
  level: Level;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Positions on what is said of it: for first. */
  positions: Array<Stand>;
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
export type ExamplePositionsArgs = {
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

/** Fields of an example. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type ExampleFieldsInput = {
  /** Where it is not clear-cut. */
  caveat?: InputMaybe<Scalars['String']['input']>;
  /** What it is and does. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What the classification key's questions are answered with. */
  facets?: InputMaybe<Array<FacetAnswerInput>>;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why it belongs here, where no source says so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
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

/** One question of the classification key. */
export type Facet = Node & {
  __typename?: 'Facet';
  /** Asked only when this holds; null when it is always asked. */
  askedWhen: Maybe<FacetCondition>;
  /** How to answer it. */
  help: Maybe<Scalars['String']['output']>;
  /** Minted once, never changed: `facet/objective`. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Place among the questions, from 1. */
  order: Scalars['Int']['output'];
  /** The facet as a plain question to whoever describes a system. */
  question: Scalars['String']['output'];
  /** Kept for its history only. */
  retired: Scalars['Boolean']['output'];
  /** The answers to choose from, in order. */
  values: Array<FacetValue>;
  /** Rises by one with every change of its own fields; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What is answered to one facet. */
export type FacetAnswer = {
  __typename?: 'FacetAnswer';
  /** The facet. */
  facet: Facet;
  /** Why there are no values; null where there are. */
  open: Maybe<OpenAnswer>;
  /** The values answered: any of them; empty when `open` says why there are none. */
  values: Array<FacetValue>;
};

/** What you answer to one facet: exactly one of `values` and `open`. A facet that is left out is not known. */
export type FacetAnswerInput = {
  /** Id of the facet: `facet/objective`. */
  facet: Scalars['ID']['input'];
  /** Why there are no values. */
  open?: InputMaybe<OpenAnswer>;
  /** Ids of its values: `facet/objective/none`. Several mean any of them. */
  values?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Values of one facet that can be answered beside the other answers. */
export type FacetChoice = {
  __typename?: 'FacetChoice';
  /** The facet. */
  facet: Facet;
  /** Values that exclude no answer to another facet. */
  free: Array<FacetValue>;
};

/** Holds when the answer to a facet is one of some values. */
export type FacetCondition = {
  __typename?: 'FacetCondition';
  /** The facet. */
  facet: Facet;
  /** Any of these. */
  values: Array<FacetValue>;
};

/** Holds when the answer to a facet is one of some values. */
export type FacetConditionInput = {
  /** Id of the facet. */
  facet: Scalars['ID']['input'];
  /** Ids of its values: any of them. */
  values: Array<Scalars['ID']['input']>;
};

/** One facet that is answered otherwise. */
export type FacetDifference = {
  __typename?: 'FacetDifference';
  /** The facet. */
  facet: Facet;
  /** What is answered of the example. */
  theirs: FacetAnswer;
  /** What you answered. */
  yours: FacetAnswer;
};

/** Fields of a facet. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type FacetFieldsInput = {
  /** Ask it only when this holds. */
  askedWhen?: InputMaybe<FacetConditionInput>;
  /** How to answer it. */
  help?: InputMaybe<Scalars['String']['input']>;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Place among the questions, from 1. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** A plain question to whoever describes a system. */
  question?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to a question of the key. */
export type FacetValue = Node & {
  __typename?: 'FacetValue';
  /** The facet it answers. */
  facet: Facet;
  /** Its facet's and one segment more: `facet/objective/none`. */
  id: Scalars['ID']['output'];
  /** The answer in a word or two. */
  label: Scalars['String']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** When it is the right answer. */
  meaning: Scalars['String']['output'];
  /** Place among the answers, from 1. */
  order: Scalars['Int']['output'];
  /** Kept for its history only. */
  retired: Scalars['Boolean']['output'];
  /** Rises by one with every change of its own fields; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Fields of a value; its facet never changes. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type FacetValueFieldsInput = {
  /** The answer in a word or two. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** When it is the right answer. */
  meaning?: InputMaybe<Scalars['String']['input']>;
  /** Place among the answers, from 1. */
  order?: InputMaybe<Scalars['Int']['input']>;
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

/** Fields of one thing: exactly one of these, that of its type. */
export type FieldsInput =
  /** Fields of an agent. */
  { agent: AgentFieldsInput; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; relation?: never; rule?: never; work?: never; }
  |  /** Fields of a division. */
  { agent?: never; division: DivisionFieldsInput; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; relation?: never; rule?: never; work?: never; }
  |  /** Fields of an example. */
  { agent?: never; division?: never; example: ExampleFieldsInput; facet?: never; facetValue?: never; position?: never; question?: never; relation?: never; rule?: never; work?: never; }
  |  /** Fields of a facet. */
  { agent?: never; division?: never; example?: never; facet: FacetFieldsInput; facetValue?: never; position?: never; question?: never; relation?: never; rule?: never; work?: never; }
  |  /** Fields of a value; its facet never changes. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue: FacetValueFieldsInput; position?: never; question?: never; relation?: never; rule?: never; work?: never; }
  |  /** Fields of a position. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position: PositionFieldsInput; question?: never; relation?: never; rule?: never; work?: never; }
  |  /** Fields of a question. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question: QuestionFieldsInput; relation?: never; rule?: never; work?: never; }
  |  /** Fields of a relation; its type and ends never change. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; relation: RelationFieldsInput; rule?: never; work?: never; }
  |  /** Fields of a rule. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; relation?: never; rule: RuleFieldsInput; work?: never; }
  |  /** Fields of a work. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; relation?: never; rule?: never; work: WorkFieldsInput; };

/** Something that can be found. */
export type FindEntry = {
  __typename?: 'FindEntry';
  /** Other names and spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** The names of a relation’s two ends; else empty. */
  between: Array<Scalars['String']['output']>;
  /** What a position says, or a relation, in a sentence from either end; else empty. */
  claims: Array<Scalars['String']['output']>;
  /** A concept’s definition, an example’s description; else null. */
  definition: Maybe<Scalars['String']['output']>;
  /** Its id, which is its address. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is, in a word or two: `mechanism`, `example`, `quote`. */
  kind: Scalars['String']['output'];
  /** What it rests on, where it has a level. */
  level: Maybe<Level>;
  /** What it is called: a name, a question’s words, a work’s title; empty for a quote, a relation and a position. */
  name: Scalars['String']['output'];
  /** Where it stands: the concept above it, or who says it and where; null at the top. */
  place: Maybe<Scalars['String']['output']>;
  /** The words of a quote; else null. */
  quote: Maybe<Scalars['String']['output']>;
};

/** Words to find things by, for a search without the network. */
export type Findable = {
  __typename?: 'Findable';
  /** False when there are more entries than are given: then `search` knows more. */
  complete: Scalars['Boolean']['output'];
  /** At most 1,000. */
  entries: Array<FindEntry>;
  /** Number of the change it shows. */
  seq: Scalars['Int']['output'];
};

/** A rule that holds, or may, and the answers that make it hold. */
export type Finding = {
  __typename?: 'Finding';
  /** Concepts of the atlas that the label stands for. */
  concepts: Array<Concept>;
  /** The answers that decided it; empty where it is not decided. */
  deciding: Array<FacetAnswer>;
  /** What it says. */
  label: Scalars['String']['output'];
  /** Facets whose answer would settle whether it holds; empty where it does. */
  open: Array<Facet>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The rule. */
  rule: Rule;
};

/** Whether it is optimization at all, and why. */
export type Gate = {
  __typename?: 'Gate';
  /** The answers that shut it. */
  deciding: Array<FacetAnswer>;
  /** Why it is not, or why it may not be. */
  findings: Array<Finding>;
  /** Facets whose answer would settle it. */
  open: Array<Facet>;
  /** Whether it is. */
  state: GateState;
};

/** Whether it is optimization at all. */
export type GateState =
  /** That is not answered yet. */
  | 'open'
  /** It is. */
  | 'passed'
  /** It is not. */
  | 'shut';

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
  /** Divisions at it. */
  divisions: Scalars['Int']['output'];
  /** Examples at it. */
  examples: Scalars['Int']['output'];
  /** The level. */
  level: Level;
  /** Positions at it. */
  positions: Scalars['Int']['output'];
  /** Relations at it. */
  relations: Scalars['Int']['output'];
};

/** What it works on. */
export type LevelOutcome = {
  __typename?: 'LevelOutcome';
  /** The answers that decided it: without one of them it would not follow. */
  deciding: Array<FacetAnswer>;
  /** What it works on, in a word or two; null where that is not decided. */
  label: Maybe<Scalars['String']['output']>;
  /** Facets whose answer would narrow it down; empty where it is decided. */
  open: Array<Facet>;
  /** Rules that hold or may still hold, in the key's order. */
  possible: Array<Rule>;
  /** Why it is that, or why nothing is said; null where it is open. */
  reason: Maybe<Scalars['String']['output']>;
  /** The rule that decided; null where nothing is decided. */
  rule: Maybe<Rule>;
  /** How far it is decided. */
  state: OutcomeState;
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
  /** Adds questions, positions, divisions, examples, works, agents or parts of the classification key, as one change. */
  add: AddPayload;
  /** Adds a concept with its aliases, relations, quotes and evidence, all or nothing. */
  addConcept: AddConceptPayload;
  /** Adds a quote or a work as evidence about a concept, relation, example, position or division. */
  addEvidence: AddEvidencePayload;
  /** Adds a relation between two things that are there. */
  addRelation: AddRelationPayload;
  /** Keeps something for its history only, if nothing current rests on it. */
  retire: RetirePayload;
  /** Undoes one change by a new change, if nothing that came later rests on it. */
  revertChange: RevertChangePayload;
  /** Changes fields of a relation or of anything that `add` makes; what is left out stays as it is. */
  update: UpdatePayload;
  /** Changes fields of a concept; what is left out stays as it is. */
  updateConcept: UpdateConceptPayload;
};


/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type MutationAddArgs = {
  input: AddInput;
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
export type MutationRetireArgs = {
  input: RetireInput;
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
export type MutationUpdateArgs = {
  input: UpdateInput;
};


/**
 * Every mutation takes one `input` with a `mutationId`: a UUID of yours. Sent again with the same input it gives
 * the first outcome again and changes nothing twice; with another input it is refused.
 */
export type MutationUpdateConceptArgs = {
  input: UpdateConceptInput;
};

/** An example beside the answers given. */
export type NearExample = {
  __typename?: 'NearExample';
  /** In how many facets it agrees, of those that both answer. */
  agrees: Scalars['Int']['output'];
  /** In which it differs, and how. */
  differences: Array<FacetDifference>;
  /** In how many facets it differs, of those that both answer. */
  distance: Scalars['Int']['output'];
  /** The example. */
  example: Example;
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

/** A new agent. */
export type NewAgentInput = {
  /** `agent/…`; made from its words when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A person, group, unnamed voice or curator. */
  kind: AgentKind;
  /** What they are called. */
  name: Scalars['String']['input'];
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Other names in use. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** A new division. */
export type NewDivisionInput = {
  /** Id of who divides it so. */
  agent?: InputMaybe<Scalars['ID']['input']>;
  /** What it rests on. */
  evidence?: Array<EvidenceInput>;
  /** Whether no case can be in two members. */
  exclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether every case is in a member. */
  exhaustive?: InputMaybe<Scalars['Boolean']['input']>;
  /** `division/…`; made from its words when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Language of its texts, as a BCP 47 tag; `en` when left out. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the concepts it is divided into, at least two. */
  members: Array<Scalars['ID']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Id of the concept that is divided. */
  of: Scalars['ID']['input'];
  /** By what they are told apart. */
  principle: Scalars['String']['input'];
  /** Why it is listed, where no source says so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Id of the work that proposes it. */
  work?: InputMaybe<Scalars['ID']['input']>;
};

/** A new example. */
export type NewExampleInput = {
  /** Where it is not clear-cut. */
  caveat?: InputMaybe<Scalars['String']['input']>;
  /** What it is and does. */
  description: Scalars['String']['input'];
  /** What it rests on. */
  evidence?: Array<EvidenceInput>;
  /** What the classification key's questions are answered with. */
  facets?: InputMaybe<Array<FacetAnswerInput>>;
  /** `example/…`; made from its words when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Language of its texts, as a BCP 47 tag; `en` when left out. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Why it belongs here, where no source says so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

/** A new facet. */
export type NewFacetInput = {
  /** Ask it only when this holds. */
  askedWhen?: InputMaybe<FacetConditionInput>;
  /** How to answer it. */
  help?: InputMaybe<Scalars['String']['input']>;
  /** `facet/…`; made from its words when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Language of its texts, as a BCP 47 tag; `en` when left out. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Place among the questions, from 1. */
  order: Scalars['Int']['input'];
  /** A plain question to whoever describes a system. */
  question: Scalars['String']['input'];
};

/** A new value of a facet. */
export type NewFacetValueInput = {
  /** Id of the facet it answers. */
  facet: Scalars['ID']['input'];
  /** `facet/…/…`; made from facet and label when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The answer in a word or two. */
  label: Scalars['String']['input'];
  /** Language of its texts, as a BCP 47 tag; `en` when left out. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** When it is the right answer. */
  meaning: Scalars['String']['input'];
  /** Place among the answers, from 1. */
  order: Scalars['Int']['input'];
};

/** A new position. */
export type NewPositionInput = {
  /** Which claims it is for or against. */
  bearings?: InputMaybe<Array<BearingInput>>;
  /** How sure it is that they do, 0 to 1; 1 when left out. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** What it rests on. */
  evidence?: Array<EvidenceInput>;
  /** Id of who holds it. */
  holder: Scalars['ID']['input'];
  /** `position/…`; made from question and holder when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Language of its texts, as a BCP 47 tag; `en` when left out. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Id of the question it answers. */
  question?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is listed so, where no source says it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Id of who says so, where the holder's own words were not seen. */
  reportedBy?: InputMaybe<Scalars['ID']['input']>;
  /** What is held. */
  text: Scalars['String']['input'];
};

/** A new question. */
export type NewQuestionInput = {
  /** Ids of who asks it. */
  askedBy: Array<Scalars['ID']['input']>;
  /** `question/…`; made from its words when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Language of its texts, as a BCP 47 tag; `en` when left out. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the quote in which it is asked. */
  quote?: InputMaybe<Scalars['ID']['input']>;
  /** OPEN when left out. */
  state?: InputMaybe<QuestionState>;
  /** What is asked. */
  text: Scalars['String']['input'];
};

/** Which end of its relation a new concept is. */
export type NewRelationDirection =
  /** The object. */
  | 'in'
  /** The subject. */
  | 'out';

/** A new rule. */
export type NewRuleInput = {
  /** Ids of concepts that the label stands for. */
  concepts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of them have to hold. */
  conditions?: InputMaybe<Array<FacetConditionInput>>;
  /** For a verdict: id of the division it is a verdict in. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** `rule/…`; made from its words when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it gives. */
  kind: RuleKind;
  /** What it says, in a word or two. */
  label: Scalars['String']['input'];
  /** Language of its texts, as a BCP 47 tag; `en` when left out. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Place among the rules of its kind and division, from 1. */
  order: Scalars['Int']['input'];
  /** Why these answers lead there. */
  reason: Scalars['String']['input'];
  /** Ids of works that draw the line here. */
  works?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Something new: exactly one of these. */
export type NewThingInput =
  /** A new agent. */
  { agent: NewAgentInput; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; rule?: never; work?: never; }
  |  /** A new division. */
  { agent?: never; division: NewDivisionInput; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; rule?: never; work?: never; }
  |  /** A new example. */
  { agent?: never; division?: never; example: NewExampleInput; facet?: never; facetValue?: never; position?: never; question?: never; rule?: never; work?: never; }
  |  /** A new facet. */
  { agent?: never; division?: never; example?: never; facet: NewFacetInput; facetValue?: never; position?: never; question?: never; rule?: never; work?: never; }
  |  /** A new value of a facet. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue: NewFacetValueInput; position?: never; question?: never; rule?: never; work?: never; }
  |  /** A new position. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position: NewPositionInput; question?: never; rule?: never; work?: never; }
  |  /** A new question. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question: NewQuestionInput; rule?: never; work?: never; }
  |  /** A new rule. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; rule: NewRuleInput; work?: never; }
  |  /** A new work. */
  { agent?: never; division?: never; example?: never; facet?: never; facetValue?: never; position?: never; question?: never; rule?: never; work: NewWorkInput; };

/** A new work. */
export type NewWorkInput = {
  /** Where it can be read. */
  addresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of who wrote it. */
  authors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `work/…`; made from its words when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** UNVERIFIED when left out. */
  status?: InputMaybe<WorkStatus>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** When it appeared. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything with an id. The same id is the page's path and the citation. */
export type Node = {
  /** Type and name, such as `concept/search`; minted once, never changed. */
  id: Scalars['ID']['output'];
};

/** Why a facet has no value. */
export type OpenAnswer =
  /** Every value is true of some cases of it. */
  | 'any'
  /** The question makes no sense of it. */
  | 'does-not-apply'
  /** Nobody has said. */
  | 'unknown';

/** What sort of change it was. */
export type Operation =
  | 'add'
  | 'add-concept'
  | 'add-evidence'
  | 'add-relation'
  | 'retire'
  | 'revert'
  | 'seed'
  | 'update'
  | 'update-concept';

/** How far something is decided. */
export type OutcomeState =
  /** One label, whatever the open answers are. */
  | 'decided'
  /** A question that this turns on does not apply. */
  | 'does-not-apply'
  /** The answers exclude each other. */
  | 'impossible'
  /** None of the members, whatever the open answers are; the reason says why. */
  | 'neither'
  /** It is no optimization at all. */
  | 'not-optimization'
  /** The key says nothing of this case. */
  | 'no-rule'
  /** Several labels are possible, or one and none. */
  | 'open';

/** The atlas from above: dots, placed by the display hierarchy, the same for every reader of one state of it. */
export type Overview = {
  __typename?: 'Overview';
  /** Those drawn: a large branch gives its largest branches, never all. */
  dots: Array<OverviewDot>;
  /** Concepts in the open branch that the filter leaves out. */
  filteredCount: Scalars['Int']['output'];
  /** Size of the plane on which the dots lie. */
  height: Scalars['Float']['output'];
  /** Those of them that are not drawn. */
  hiddenCount: Scalars['Int']['output'];
  /** Hierarchy relations between them; together with the dots 150 at most. */
  lines: Array<OverviewLine>;
  /** The open branch; null for the whole. */
  root: Maybe<Concept>;
  /** Number of the change it shows. */
  seq: Scalars['Int']['output'];
  /** Concepts in the open branch that the filter keeps, drawn or not. */
  totalCount: Scalars['Int']['output'];
  /** All hierarchy relations of the open branch by type, drawn or not; one that is switched off counts as if it were on. */
  types: Array<RowTypeCount>;
  /** Size of the plane on which the dots lie. */
  width: Scalars['Float']['output'];
};

/** A concept on the overview. */
export type OverviewDot = {
  __typename?: 'OverviewDot';
  /** How many concepts stand under it, over any number of steps. */
  below: Scalars['Int']['output'];
  /** Which of the branches at the top it belongs to, counted from 0: gives its hue. */
  branch: Scalars['Int']['output'];
  /** Somebody contests a relation of it. */
  contested: Scalars['Boolean']['output'];
  /** Steps down from the open branch. */
  depth: Scalars['Int']['output'];
  /** How many of those are not drawn. */
  hidden: Scalars['Int']['output'];
  /** Id of the concept. */
  id: Scalars['ID']['output'];
  /** Whether the filter keeps it; one that it leaves out is here because something under it is kept. */
  kept: Scalars['Boolean']['output'];
  /** What sort of thing it is. */
  kind: ConceptKind;
  /** What it rests on. */
  level: Level;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The dot it hangs under; null at the top. */
  parent: Maybe<Scalars['ID']['output']>;
  /** How many times the words of a source are given as evidence about it. */
  quotes: Scalars['Int']['output'];
  /** Place on the plane. */
  x: Scalars['Float']['output'];
  /** Place on the plane. */
  y: Scalars['Float']['output'];
};

/** A hierarchy relation on the overview. */
export type OverviewLine = {
  __typename?: 'OverviewLine';
  /** Id of the relation. */
  id: Scalars['ID']['output'];
  /** What it rests on. */
  level: Level;
  /** Id of the upper end. */
  object: Scalars['ID']['output'];
  /** Whether the dot hangs there; else it is a further place at which it stands. */
  primary: Scalars['Boolean']['output'];
  /** How many times the words of a source are given as evidence about it. */
  quotes: Scalars['Int']['output'];
  /** Id of the lower end. */
  subject: Scalars['ID']['output'];
  /** How the two are related. */
  type: RelationType;
};

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

/** One way. */
export type Path = {
  __typename?: 'Path';
  /** From the first end to the other. */
  steps: Array<PathStep>;
  /** What the weakest of its relations rests on. */
  weakest: Level;
};

/** One relation of a way. */
export type PathStep = {
  __typename?: 'PathStep';
  /** The end it is walked from. */
  from: Term;
  /** The relation; it reads from its own subject to its own object. */
  relation: Relation;
  /** The end it is walked to. */
  to: Term;
};

/** Ways from one thing to another over relations. */
export type Paths = {
  __typename?: 'Paths';
  /** When there is none: the nearest concept that both stand under; null when there is none of that either. */
  commonAncestor: Maybe<Concept>;
  /** The best first: ranked by its weakest level, then by length; ways through a common ancestor count for more steps. */
  paths: Array<Path>;
};

/** What somebody holds: for some claims of the atlas, against others. */
export type Position = Node & {
  __typename?: 'Position';
  /** Which claims it is for, against, or takes with a qualification. */
  bearings: Array<Bearing>;
  /** How sure it is that the holder holds it, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** What shows that the holder holds it: their words, or a work. */
  evidence: Array<Evidence>;
  /** Who holds it. */
  holder: Agent;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** What it rests on, at its strongest; derived from its evidence. */
  level: Level;
  /** The question it answers; null where it answers none that is listed. */
  question: Maybe<Question>;
  /** Why it is listed so, where no source says it. */
  rationale: Maybe<Scalars['String']['output']>;
  /** Who says that the holder holds it, where the holder's own words were not seen. */
  reportedBy: Maybe<Agent>;
  /** In use, or retired. */
  status: Status;
  /** What is held, in the words of the curator. */
  text: Scalars['String']['output'];
  /** When its own fields last changed: ISO 8601, UTC. */
  updatedAt: Scalars['String']['output'];
  /** Who last changed it. */
  updatedBy: Scalars['String']['output'];
  /** Rises by one with every change of its own fields; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** What somebody holds: for some claims of the atlas, against others. */
export type PositionEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** Fields of a position. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type PositionFieldsInput = {
  /** Which claims it is for or against. */
  bearings?: InputMaybe<Array<BearingInput>>;
  /** How sure it is that they do, 0 to 1. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Id of who holds it. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Id of the question it answers. */
  question?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is listed so, where no source says it. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Id of who says so, where the holder's own words were not seen. */
  reportedBy?: InputMaybe<Scalars['ID']['input']>;
  /** What is held. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. An id that names nothing gives null. */
export type Query = {
  __typename?: 'Query';
  /** A person, group, unnamed voice or curator; null when there is none. */
  agent: Maybe<Agent>;
  /** All agents by name, a page at a time. */
  agents: AgentConnection;
  /** Every way up from a concept to where it stands, over is_a, part_of and realizes; null when there is none. */
  ancestors: Maybe<Ancestors>;
  /** One change by its sequence number; null when there is none. */
  change: Maybe<Change>;
  /** The log of changes after a sequence number, oldest first. Poll it to follow the atlas without losing a change. */
  changes: ChangeList;
  /** What a system is in each division, by what you answer to the key's questions. */
  classify: Classification;
  /** One source comment; null when there is none. */
  comment: Maybe<Comment>;
  /** All source comments in feed order, a page at a time. */
  comments: CommentConnection;
  /** One concept; null when there is none. */
  concept: Maybe<Concept>;
  /** How many concepts of the whole atlas each choice of a filter would leave. */
  conceptCounts: ConceptCounts;
  /** All concepts, a page at a time. */
  concepts: ConceptConnection;
  /** One way to divide a concept; null when there is none. */
  division: Maybe<Division>;
  /** All divisions by name, a page at a time. */
  divisions: DivisionConnection;
  /** One example; null when there is none. */
  example: Maybe<Example>;
  /** All examples by name, a page at a time. */
  examples: ExampleConnection;
  /** Everything, one JSON line an entity, sorted by id: what `atlas export` writes. */
  export: ExportPage;
  /** The questions of the classification key with their answers, in the order in which to ask them. */
  facets: Array<Facet>;
  /** What a reader may look for, so that typing need not wait for the network. */
  findable: Findable;
  /** The newest change; null in an empty atlas. */
  latestChange: Maybe<Change>;
  /** Examples that differ from these answers in the fewest facets, nearest first. */
  nearest: Array<NearExample>;
  /** What lies around a concept or example; null when there is none. */
  neighbourhood: Maybe<Neighbourhood>;
  /** Any entity by its id; null when there is none. */
  node: Maybe<Node>;
  /** Several entities at once, in the order asked for, null where there is none. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** The atlas from above: the whole, or one branch of it. */
  overview: Overview;
  /** Ways between two concepts or examples over relations, at most six steps long; null when one is not there. */
  paths: Maybe<Paths>;
  /** One position; null when there is none. */
  position: Maybe<Position>;
  /** One question; null when there is none. */
  question: Maybe<Question>;
  /** All questions by their words, a page at a time. */
  questions: QuestionConnection;
  /** One quote; null when there is none. */
  quote: Maybe<Quote>;
  /** One relation; null when there is none. */
  relation: Maybe<Relation>;
  /** All relations in vocabulary order, a page at a time. */
  relations: RelationList;
  /** The rules of the classification key, by kind, then division, then order. */
  rules: Array<Rule>;
  /** Finds things by name, alias, spelling variant, typo, definition or quoted words; relations and positions by what they say. */
  search: SearchResult;
  /** How much there is of what. */
  stats: Stats;
  /** The display hierarchy as rows: those under one concept, or those at the top. */
  tree: TreePage;
  /** The words that concepts and relations are described with. */
  vocabulary: Vocabulary;
  /** A work that something rests on; null when there is none. */
  work: Maybe<Work>;
  /** What rests on nothing, on a reason alone, on works that nobody checked, or is quoted wrong. */
  worklist: Worklist;
  /** All works by title, a page at a time. */
  works: WorkConnection;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgentFilter>;
  first?: Scalars['Int']['input'];
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
export type QueryClassifyArgs = {
  answers: Array<FacetAnswerInput>;
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
export type QueryConceptCountsArgs = {
  filter?: InputMaybe<ViewFilterInput>;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first?: Scalars['Int']['input'];
  sort?: ConceptSort;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryDivisionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DivisionFilter>;
  first?: Scalars['Int']['input'];
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
export type QueryNearestArgs = {
  answers: Array<FacetAnswerInput>;
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
export type QueryOverviewArgs = {
  filter?: InputMaybe<ViewFilterInput>;
  root?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: Scalars['Int']['input'];
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
export type QueryRulesArgs = {
  kinds?: InputMaybe<Array<RuleKind>>;
};


/** What can be asked. An id that names nothing gives null. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryTreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ViewFilterInput>;
  first?: Scalars['Int']['input'];
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An id that names nothing gives null. */
export type QueryWorklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  reasons?: InputMaybe<Array<WorklistReason>>;
};


/** What can be asked. An id that names nothing gives null. */
export type QueryWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkFilter>;
  first?: Scalars['Int']['input'];
};

/** Something that is asked, and on which people hold different things. */
export type Question = Node & {
  __typename?: 'Question';
  /** Who asks it. */
  askedBy: Array<Agent>;
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** What is held on it, by name of the holder. */
  positions: Array<Position>;
  /** Where it is asked, in words; null where no source asks it so. */
  quote: Maybe<Quote>;
  /** Whether it is open, contested or settled. */
  state: QuestionState;
  /** In use, or retired. */
  status: Status;
  /** What is asked. */
  text: Scalars['String']['output'];
  /** When its own fields last changed: ISO 8601, UTC. */
  updatedAt: Scalars['String']['output'];
  /** Who last changed it. */
  updatedBy: Scalars['String']['output'];
  /** Rises by one with every change of its own fields; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** Something that is asked, and on which people hold different things. */
export type QuestionPositionsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of questions. */
export type QuestionConnection = {
  __typename?: 'QuestionConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<QuestionEdge>;
  /** The entries of this page. */
  nodes: Array<Question>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** A question in a page. */
export type QuestionEdge = {
  __typename?: 'QuestionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The question. */
  node: Question;
};

/** Fields of a question. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type QuestionFieldsInput = {
  /** Ids of who asks it. */
  askedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the quote in which it is asked. */
  quote?: InputMaybe<Scalars['ID']['input']>;
  /** Open, contested or settled. */
  state?: InputMaybe<QuestionState>;
  /** What is asked. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Which questions to list; what is left out does not restrict. */
export type QuestionFilter = {
  /** In one of these states. */
  states?: InputMaybe<Array<QuestionState>>;
  /** Current ones only, unless RETIRED is asked for. */
  status?: Status;
};

/** How far a question is from an answer. */
export type QuestionState =
  | 'contested'
  | 'open'
  | 'settled';

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
  /** Questions that are asked in these words. */
  questions: Array<Question>;
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
  /** Somebody is against it or qualifies it, and somebody else is for it; derived from evidence and positions. */
  contested: Scalars['Boolean']['output'];
  /** When it was first added: ISO 8601, UTC. */
  createdAt: Scalars['String']['output'];
  /** Who added it. */
  createdBy: Scalars['String']['output'];
  /** What it rests on, and what speaks against it. */
  evidence: Array<Evidence>;
  /** Who is for it, by the words or works given or by a position. */
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
  /** Who is against it, by the words or works given or by a position. */
  opponents: Array<Agent>;
  /** Positions that are for it, against it, or take it with a qualification: for first. */
  positions: Array<Stand>;
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


/** A typed, directed statement about two things in the atlas, with what it rests on. */
export type RelationPositionsArgs = {
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

/** Fields of a relation; its type and ends never change. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type RelationFieldsInput = {
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Asserted, or attributed to those who hold it. */
  mode?: InputMaybe<Mode>;
  /** Why it holds, where no source says so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

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
  /** “reveals”. The subject is a way to see the object where it is, without changing it. */
  | 'reveals'
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

/** Something to be kept for its history only. */
export type RetireInput = {
  /** The version you read; the change is refused if it is no longer the newest. */
  expectedVersion: Scalars['Int']['input'];
  /** A concept, relation or anything that `add` makes. */
  id: Scalars['ID']['input'];
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** For a concept: id of the one that takes its place. */
  replacedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of it. */
export type RetirePayload = {
  __typename?: 'RetirePayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** The thing as it is now; null when nothing was written. */
  node: Maybe<Node>;
  /** The same, as a list. */
  nodes: Array<Node>;
  /** What you can mend; when there is any, nothing was written. */
  userErrors: Array<UserError>;
  /** What is allowed but worth a look. */
  warnings: Array<UserError>;
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

/** How many rows of the whole tree stand over relations of one type. */
export type RowTypeCount = {
  __typename?: 'RowTypeCount';
  /** How many rows. */
  total: Scalars['Int']['output'];
  /** The type. */
  type: RelationType;
};

/** A rule of the key: from answers to what follows. */
export type Rule = Node & {
  __typename?: 'Rule';
  /** Concepts of the atlas that the label stands for. */
  concepts: Array<Concept>;
  /** All of them have to hold; none at all always holds. */
  conditions: Array<FacetCondition>;
  /** For a verdict: the division it is a verdict in. */
  division: Maybe<Division>;
  /** Minted once, never changed: `rule/…`. */
  id: Scalars['ID']['output'];
  /** What it gives. */
  kind: RuleKind;
  /** What it says, in a word or two: `amortized`. */
  label: Scalars['String']['output'];
  /** Language of its texts, as a BCP 47 tag. */
  lang: Scalars['String']['output'];
  /** Place among the rules of its kind and division: the first verdict that holds counts. */
  order: Scalars['Int']['output'];
  /** Why these answers lead there. */
  reason: Scalars['String']['output'];
  /** Kept for its history only. */
  retired: Scalars['Boolean']['output'];
  /** Rises by one with every change of its own fields; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Works that draw the line here; none where it is the curators' reading. */
  works: Array<Work>;
};

/** Fields of a rule. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type RuleFieldsInput = {
  /** Ids of concepts that the label stands for. */
  concepts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of them have to hold. */
  conditions?: InputMaybe<Array<FacetConditionInput>>;
  /** For a verdict: id of the division it is a verdict in. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** What it gives. */
  kind?: InputMaybe<RuleKind>;
  /** What it says, in a word or two. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Language of its texts, as a BCP 47 tag. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Place among the rules of its kind and division, from 1. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** Why these answers lead there. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Ids of works that draw the line here. */
  works?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a rule of the classification key gives. */
export type RuleKind =
  /** Something else worth knowing of it. */
  | 'flag'
  /** It is no optimization at all. */
  | 'gate'
  /** These answers exclude each other. */
  | 'impossible'
  /** What it works on. */
  | 'level'
  /** What it is in one division; the first that holds counts. */
  | 'verdict';

/** Where the words stood, best first. */
export type SearchField =
  /** Another name is so, or begins so. */
  | 'alias'
  /** What a relation or a position says holds them. */
  | 'claim'
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
export type SearchNode = Agent | Comment | Concept | Division | Example | Position | Question | Quote | Relation | Work;

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

/** What a position says of one claim, read from the claim. */
export type Stand = {
  __typename?: 'Stand';
  /** The claim. */
  claim: Claim;
  /** The position, with whose it is. */
  position: Position;
  /** For it, against it, or for it with a qualification. */
  stance: BearingStance;
};

/** How much there is of what. */
export type Stats = {
  __typename?: 'Stats';
  /** Agents. */
  agents: Scalars['Int']['output'];
  /** Source comments. */
  comments: Scalars['Int']['output'];
  /** Concepts, retired ones too. */
  concepts: Scalars['Int']['output'];
  /** Divisions. */
  divisions: Scalars['Int']['output'];
  /** Pieces of evidence. */
  evidence: Scalars['Int']['output'];
  /** Examples. */
  examples: Scalars['Int']['output'];
  /** Values of its facets. */
  facetValues: Scalars['Int']['output'];
  /** Facets of the classification key. */
  facets: Scalars['Int']['output'];
  /** Feeds. */
  feeds: Scalars['Int']['output'];
  /** What has a level, by what it rests on. */
  levels: Array<LevelCount>;
  /** Positions. */
  positions: Scalars['Int']['output'];
  /** Questions. */
  questions: Scalars['Int']['output'];
  /** Quotes. */
  quotes: Scalars['Int']['output'];
  /** Relations. */
  relations: Scalars['Int']['output'];
  /** Rules of the classification key. */
  rules: Scalars['Int']['output'];
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

/** A page of the rows under one concept, or of those at the top. */
export type TreePage = {
  __typename?: 'TreePage';
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** The rows. */
  rows: Array<TreeRow>;
  /** All rows that the filter keeps, shown here or not. */
  totalCount: Scalars['Int']['output'];
  /** All rows of the whole tree by the type of relation they stand over; one that is switched off counts as if it were on. */
  types: Array<RowTypeCount>;
};

/** A place in the hierarchy at which a concept stands. */
export type TreePlace = {
  __typename?: 'TreePlace';
  /** What that is called; null at the top. */
  name: Maybe<Scalars['String']['output']>;
  /** Id of the concept right above it; null at the top. */
  over: Maybe<Scalars['ID']['output']>;
  /** How it stands there; null at the top. */
  type: Maybe<RelationType>;
  /** Ids of the concepts to open, from the top down to the one above it, to see it there. */
  way: Array<Scalars['ID']['output']>;
};

/** A concept at one of its places in the hierarchy; it has a row at each. */
export type TreeRow = {
  __typename?: 'TreeRow';
  /** Concepts under it, over any number of steps. */
  below: Scalars['Int']['output'];
  /** Rows directly under it. */
  children: Scalars['Int']['output'];
  /** Somebody contests a relation of it. */
  contested: Scalars['Boolean']['output'];
  /** The other ones. */
  elsewhere: Array<TreePlace>;
  /** Id of the concept. */
  id: Scalars['ID']['output'];
  /** Whether the filter keeps it; one that it leaves out is here because something under it is kept. */
  kept: Scalars['Boolean']['output'];
  /** What sort of thing it is. */
  kind: ConceptKind;
  /** What it rests on. */
  level: Level;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** At how many places it stands. */
  places: Scalars['Int']['output'];
  /** The relation over which it stands here; null at the top. */
  relation: Maybe<Scalars['ID']['output']>;
  /** Its type; null at the top. */
  type: Maybe<RelationType>;
};

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

/** New values for fields of one thing. */
export type UpdateInput = {
  /** The version you read; the change is refused if it is no longer the newest. */
  expectedVersion: Scalars['Int']['input'];
  /** What changes in it. */
  fields: FieldsInput;
  /** The thing. */
  id: Scalars['ID']['input'];
  /** A UUID of yours, which makes the change safe to send again. */
  mutationId: Scalars['String']['input'];
  /** Why you make this change, for the log. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type UpdatePayload = {
  __typename?: 'UpdatePayload';
  /** The entry of the log; null when nothing was written. */
  change: Maybe<Change>;
  /** The thing as it is now; null when nothing was written. */
  node: Maybe<Node>;
  /** The same, as a list. */
  nodes: Array<Node>;
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

/** What it is in one division. */
export type Verdict = {
  __typename?: 'Verdict';
  /** Concepts that the label stands for, the division's member first; empty where nothing is decided. */
  concepts: Array<Concept>;
  /** The answers that decided it: without one of them it would not follow. */
  deciding: Array<FacetAnswer>;
  /** The division. */
  division: Division;
  /** What it is, in a word or two; null where that is not decided. */
  label: Maybe<Scalars['String']['output']>;
  /** Facets whose answer would narrow it down; empty where it is decided. */
  open: Array<Facet>;
  /** Rules that hold or may still hold, in the key's order. */
  possible: Array<Rule>;
  /** Why it is that, or why there is no verdict; null where it is open. */
  reason: Maybe<Scalars['String']['output']>;
  /** The rule that decided; null where nothing is decided. */
  rule: Maybe<Rule>;
  /** How far it is decided. */
  state: OutcomeState;
};

/** What a reader wants to see; what is left out does not restrict. */
export type ViewFilterInput = {
  /** Id of an agent: only what they hold, and what they divide by. */
  agent?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is contested. */
  contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of a division: only what it divides, and into what. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Relation types that are switched off. */
  hide?: InputMaybe<Array<RelationType>>;
  /** Only concepts of these kinds. */
  kinds?: InputMaybe<Array<ConceptKind>>;
  /** Only what rests on these levels. */
  levels?: InputMaybe<Array<Level>>;
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
  /** Divisions that are proposed in it. */
  divisions: Array<Division>;
  /** What rests on it. */
  evidence: Array<Evidence>;
  /** Minted once, never changed; also the page's path. */
  id: Scalars['ID']['output'];
  /** A remark of the curator. */
  note: Maybe<Scalars['String']['output']>;
  /** Comments that reply to it. */
  replies: Array<Comment>;
  /** Kept for its history only. */
  retired: Scalars['Boolean']['output'];
  /** Rules of the classification key that are drawn from it. */
  rules: Array<Rule>;
  /** How far title and address were checked. */
  status: WorkStatus;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Rises by one with every change of its own fields. */
  version: Scalars['Int']['output'];
  /** When it appeared; null where that is not known. */
  year: Maybe<Scalars['Int']['output']>;
};

/** A page of works. */
export type WorkConnection = {
  __typename?: 'WorkConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<WorkEdge>;
  /** The entries of this page. */
  nodes: Array<Work>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** A work in a page. */
export type WorkEdge = {
  __typename?: 'WorkEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The work. */
  node: Work;
};

/** Fields of a work. What is left out stays as it is; null clears what may be empty, and a list replaces the old one. */
export type WorkFieldsInput = {
  /** Where it can be read. */
  addresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of who wrote it. */
  authors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How far title and address were checked. */
  status?: InputMaybe<WorkStatus>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** When it appeared. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Which works to list; what is left out does not restrict. */
export type WorkFilter = {
  /** Checked so far. */
  statuses?: InputMaybe<Array<WorkStatus>>;
};

/** How far a work was checked. */
export type WorkStatus =
  | 'partial'
  | 'unverified'
  | 'verified';

/** What is to be done: things that rest on nothing, or on what nobody checked. What is worst comes first. */
export type Worklist = {
  __typename?: 'Worklist';
  /** All that wait, by reason, whatever was asked for. */
  counts: Array<WorklistCount>;
  /** The entries of this page, each with its cursor. */
  edges: Array<WorklistEntry>;
  /** Where this page ends and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are for the reasons asked for, shown here or not. */
  totalCount: Scalars['Int']['output'];
};

/** How many wait for one reason. */
export type WorklistCount = {
  __typename?: 'WorklistCount';
  /** The reason. */
  reason: WorklistReason;
  /** How many. */
  total: Scalars['Int']['output'];
};

/** Something that waits for work. */
export type WorklistEntry = {
  __typename?: 'WorklistEntry';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** What it is about. */
  node: WorklistNode;
  /** Why it is on the list. */
  reason: WorklistReason;
};

/** What can wait for work. */
export type WorklistNode = Concept | Division | Example | Position | Quote | Relation | Work;

/** Why something is on the worklist; the worst first. */
export type WorklistReason =
  /** Nothing says it; a reason is given. */
  | 'inferred'
  /** A quote whose words no longer stand in their comment just so. */
  | 'misquoted'
  /** Only works that nobody checked say it. */
  | 'unchecked'
  /** Nothing says it, and no reason is given. */
  | 'unsourced'
  /** A work whose title and address nobody checked, or not wholly. */
  | 'unverified';

/** One answer given otherwise, and what would then be said. */
export type WouldChange = {
  __typename?: 'WouldChange';
  /** Where the verdict would change; null where it would be no optimization at all. */
  division: Maybe<Division>;
  /** The facet. */
  facet: Facet;
  /** The label now; null where it would be no optimization at all. */
  from: Maybe<Scalars['String']['output']>;
  /** The rule that would decide. */
  rule: Rule;
  /** The label then. */
  to: Scalars['String']['output'];
  /** The other answer. */
  value: FacetValue;
};



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
  Claim:
    | ( DivisionModel )
    | ( ExampleModel )
    | ( RelationModel )
  ;
  EvidenceTarget:
    | ( ConceptModel )
    | ( DivisionModel )
    | ( ExampleModel )
    | ( PositionModel )
    | ( RelationModel )
  ;
  SearchNode:
    | ( AgentModel )
    | ( CommentModel )
    | ( ConceptModel )
    | ( DivisionModel )
    | ( ExampleModel )
    | ( PositionModel )
    | ( QuestionModel )
    | ( QuoteModel )
    | ( RelationModel )
    | ( WorkModel )
  ;
  Term:
    | ( ConceptModel )
    | ( ExampleModel )
  ;
  WorklistNode:
    | ( ConceptModel )
    | ( DivisionModel )
    | ( ExampleModel )
    | ( PositionModel )
    | ( QuoteModel )
    | ( RelationModel )
    | ( WorkModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgentModel )
    | ( ChangeModel )
    | ( CommentModel )
    | ( ConceptModel )
    | ( DivisionModel )
    | ( EvidenceModel )
    | ( ExampleModel )
    | ( FacetModel )
    | ( FacetValueModel )
    | ( FeedModel )
    | ( PositionModel )
    | ( QuestionModel )
    | ( QuoteModel )
    | ( RelationModel )
    | ( RuleModel )
    | ( WorkModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddConceptInput: AddConceptInput;
  AddConceptPayload: ResolverTypeWrapper<Omit<AddConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversTypes['Change']>, concept?: Maybe<ResolversTypes['Concept']> }>;
  AddEvidenceInput: AddEvidenceInput;
  AddEvidencePayload: ResolverTypeWrapper<Omit<AddEvidencePayload, 'change' | 'evidence'> & { change?: Maybe<ResolversTypes['Change']>, evidence?: Maybe<ResolversTypes['Evidence']> }>;
  AddInput: AddInput;
  AddPayload: ResolverTypeWrapper<Omit<AddPayload, 'change' | 'node' | 'nodes'> & { change?: Maybe<ResolversTypes['Change']>, node?: Maybe<ResolversTypes['Node']>, nodes: Array<ResolversTypes['Node']> }>;
  AddRelationInput: AddRelationInput;
  AddRelationPayload: ResolverTypeWrapper<Omit<AddRelationPayload, 'change' | 'relation'> & { change?: Maybe<ResolversTypes['Change']>, relation?: Maybe<ResolversTypes['Relation']> }>;
  Agent: ResolverTypeWrapper<AgentModel>;
  AgentConnection: ResolverTypeWrapper<Omit<AgentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgentEdge']>, nodes: Array<ResolversTypes['Agent']> }>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  AgentFieldsInput: AgentFieldsInput;
  AgentFilter: AgentFilter;
  AgentKind: ResolverTypeWrapper<AgentKind>;
  AncestorPath: ResolverTypeWrapper<Omit<AncestorPath, 'steps'> & { steps: Array<ResolversTypes['HierarchyEdge']> }>;
  Ancestors: ResolverTypeWrapper<Omit<Ancestors, 'paths'> & { paths: Array<ResolversTypes['AncestorPath']> }>;
  Bearing: ResolverTypeWrapper<BearingModel>;
  BearingInput: BearingInput;
  BearingStance: ResolverTypeWrapper<BearingStance>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeEntry: ResolverTypeWrapper<Entry>;
  ChangeList: ResolverTypeWrapper<Omit<ChangeList, 'nodes'> & { nodes: Array<ResolversTypes['Change']> }>;
  Claim: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Claim']>;
  Classification: ResolverTypeWrapper<ClassificationModel>;
  Comment: ResolverTypeWrapper<CommentModel>;
  CommentConnection: ResolverTypeWrapper<Omit<CommentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommentEdge']>, nodes: Array<ResolversTypes['Comment']> }>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  Concept: ResolverTypeWrapper<ConceptModel>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConceptEdge']>, nodes: Array<ResolversTypes['Concept']> }>;
  ConceptCounts: ResolverTypeWrapper<Omit<ConceptCounts, 'kinds' | 'levels'> & { kinds: Array<ResolversTypes['ConceptsOfKind']>, levels: Array<ResolversTypes['ConceptsOnLevel']> }>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptFilter: ConceptFilter;
  ConceptKind: ResolverTypeWrapper<ConceptKind>;
  ConceptRelations: ResolverTypeWrapper<Omit<ConceptRelations, 'edges'> & { edges: Array<ResolversTypes['RelationEdge']> }>;
  ConceptSort: ResolverTypeWrapper<ConceptSort>;
  ConceptsOfKind: ResolverTypeWrapper<Omit<ConceptsOfKind, 'kind'> & { kind: ResolversTypes['ConceptKind'] }>;
  ConceptsOnLevel: ResolverTypeWrapper<Omit<ConceptsOnLevel, 'level'> & { level: ResolversTypes['Level'] }>;
  Conflict: ResolverTypeWrapper<Conflict>;
  CountOf: ResolverTypeWrapper<CountOf>;
  Direction: ResolverTypeWrapper<Direction>;
  Division: ResolverTypeWrapper<DivisionModel>;
  DivisionConnection: ResolverTypeWrapper<Omit<DivisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DivisionEdge']>, nodes: Array<ResolversTypes['Division']> }>;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node: ResolversTypes['Division'] }>;
  DivisionFieldsInput: DivisionFieldsInput;
  DivisionFilter: DivisionFilter;
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
  ExampleFieldsInput: ExampleFieldsInput;
  ExportPage: ResolverTypeWrapper<ExportPage>;
  Facet: ResolverTypeWrapper<FacetModel>;
  FacetAnswer: ResolverTypeWrapper<FacetAnswerModel>;
  FacetAnswerInput: FacetAnswerInput;
  FacetChoice: ResolverTypeWrapper<FacetChoiceModel>;
  FacetCondition: ResolverTypeWrapper<Condition>;
  FacetConditionInput: FacetConditionInput;
  FacetDifference: ResolverTypeWrapper<FacetDifferenceModel>;
  FacetFieldsInput: FacetFieldsInput;
  FacetValue: ResolverTypeWrapper<FacetValueModel>;
  FacetValueFieldsInput: FacetValueFieldsInput;
  Feed: ResolverTypeWrapper<FeedModel>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldsInput: FieldsInput;
  FindEntry: ResolverTypeWrapper<Omit<FindEntry, 'level'> & { level?: Maybe<ResolversTypes['Level']> }>;
  Findable: ResolverTypeWrapper<Omit<Findable, 'entries'> & { entries: Array<ResolversTypes['FindEntry']> }>;
  Finding: ResolverTypeWrapper<FindingModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gate: ResolverTypeWrapper<GateModel>;
  GateState: ResolverTypeWrapper<GateState>;
  HeaderReading: ResolverTypeWrapper<HeaderReading>;
  HierarchyEdge: ResolverTypeWrapper<Omit<HierarchyEdge, 'node' | 'relation'> & { node: ResolversTypes['Concept'], relation: ResolversTypes['Relation'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Level: ResolverTypeWrapper<Level>;
  LevelCount: ResolverTypeWrapper<Omit<LevelCount, 'level'> & { level: ResolversTypes['Level'] }>;
  LevelOutcome: ResolverTypeWrapper<OutcomeModel>;
  Mode: ResolverTypeWrapper<Mode>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearExample: ResolverTypeWrapper<NearExampleModel>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'center' | 'counts' | 'nodes' | 'relations'> & { center: ResolversTypes['Term'], counts: Array<ResolversTypes['TypeCount']>, nodes: Array<ResolversTypes['NeighbourhoodNode']>, relations: Array<ResolversTypes['Relation']> }>;
  NeighbourhoodNode: ResolverTypeWrapper<Omit<NeighbourhoodNode, 'term'> & { term: ResolversTypes['Term'] }>;
  NewAgentInput: NewAgentInput;
  NewConceptRelationInput: NewConceptRelationInput;
  NewDivisionInput: NewDivisionInput;
  NewExampleInput: NewExampleInput;
  NewFacetInput: NewFacetInput;
  NewFacetValueInput: NewFacetValueInput;
  NewPositionInput: NewPositionInput;
  NewQuestionInput: NewQuestionInput;
  NewRelationDirection: ResolverTypeWrapper<NewRelationDirection>;
  NewRuleInput: NewRuleInput;
  NewThingInput: NewThingInput;
  NewWorkInput: NewWorkInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenAnswer: ResolverTypeWrapper<OpenAnswer>;
  Operation: ResolverTypeWrapper<Operation>;
  OutcomeState: ResolverTypeWrapper<OutcomeState>;
  Overview: ResolverTypeWrapper<Omit<Overview, 'dots' | 'lines' | 'root' | 'types'> & { dots: Array<ResolversTypes['OverviewDot']>, lines: Array<ResolversTypes['OverviewLine']>, root?: Maybe<ResolversTypes['Concept']>, types: Array<ResolversTypes['RowTypeCount']> }>;
  OverviewDot: ResolverTypeWrapper<Omit<OverviewDot, 'kind' | 'level'> & { kind: ResolversTypes['ConceptKind'], level: ResolversTypes['Level'] }>;
  OverviewLine: ResolverTypeWrapper<Omit<OverviewLine, 'level' | 'type'> & { level: ResolversTypes['Level'], type: ResolversTypes['RelationType'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paragraph: ResolverTypeWrapper<ParagraphModel>;
  ParagraphRole: ResolverTypeWrapper<ParagraphRole>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps' | 'weakest'> & { steps: Array<ResolversTypes['PathStep']>, weakest: ResolversTypes['Level'] }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'relation' | 'to'> & { from: ResolversTypes['Term'], relation: ResolversTypes['Relation'], to: ResolversTypes['Term'] }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'commonAncestor' | 'paths'> & { commonAncestor?: Maybe<ResolversTypes['Concept']>, paths: Array<ResolversTypes['Path']> }>;
  Position: ResolverTypeWrapper<PositionModel>;
  PositionFieldsInput: PositionFieldsInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionModel>;
  QuestionConnection: ResolverTypeWrapper<Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QuestionEdge']>, nodes: Array<ResolversTypes['Question']> }>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionFieldsInput: QuestionFieldsInput;
  QuestionFilter: QuestionFilter;
  QuestionState: ResolverTypeWrapper<QuestionState>;
  Quote: ResolverTypeWrapper<QuoteModel>;
  QuoteInput: QuoteInput;
  QuoteState: ResolverTypeWrapper<QuoteState>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'direction' | 'node' | 'other'> & { direction: ResolversTypes['Direction'], node: ResolversTypes['Relation'], other: ResolversTypes['Term'] }>;
  RelationFamily: ResolverTypeWrapper<RelationFamily>;
  RelationFieldsInput: RelationFieldsInput;
  RelationFilter: RelationFilter;
  RelationList: ResolverTypeWrapper<Omit<RelationList, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationListEdge']>, nodes: Array<ResolversTypes['Relation']> }>;
  RelationListEdge: ResolverTypeWrapper<Omit<RelationListEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: ResolverTypeWrapper<RelationType>;
  RelationTypeInfo: ResolverTypeWrapper<Omit<RelationTypeInfo, 'family' | 'subject' | 'type'> & { family: ResolversTypes['RelationFamily'], subject: ResolversTypes['EntityType'], type: ResolversTypes['RelationType'] }>;
  ReplyTo: ResolverTypeWrapper<Omit<ReplyTo, 'work'> & { work: ResolversTypes['Work'] }>;
  RetireInput: RetireInput;
  RetirePayload: ResolverTypeWrapper<Omit<RetirePayload, 'change' | 'node' | 'nodes'> & { change?: Maybe<ResolversTypes['Change']>, node?: Maybe<ResolversTypes['Node']>, nodes: Array<ResolversTypes['Node']> }>;
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: ResolverTypeWrapper<Omit<RevertChangePayload, 'change'> & { change?: Maybe<ResolversTypes['Change']> }>;
  RowTypeCount: ResolverTypeWrapper<Omit<RowTypeCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
  Rule: ResolverTypeWrapper<RuleModel>;
  RuleFieldsInput: RuleFieldsInput;
  RuleKind: ResolverTypeWrapper<RuleKind>;
  SearchField: ResolverTypeWrapper<SearchField>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'field' | 'node'> & { field: ResolversTypes['SearchField'], node: ResolversTypes['SearchNode'] }>;
  SearchNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchNode']>;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'hits'> & { hits: Array<ResolversTypes['SearchHit']> }>;
  Stance: ResolverTypeWrapper<Stance>;
  Stand: ResolverTypeWrapper<StandModel>;
  Stats: ResolverTypeWrapper<Omit<Stats, 'levels'> & { levels: Array<ResolversTypes['LevelCount']> }>;
  Status: ResolverTypeWrapper<Status>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Term: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Term']>;
  TreePage: ResolverTypeWrapper<Omit<TreePage, 'rows' | 'types'> & { rows: Array<ResolversTypes['TreeRow']>, types: Array<ResolversTypes['RowTypeCount']> }>;
  TreePlace: ResolverTypeWrapper<Omit<TreePlace, 'type'> & { type?: Maybe<ResolversTypes['RelationType']> }>;
  TreeRow: ResolverTypeWrapper<Omit<TreeRow, 'elsewhere' | 'kind' | 'level' | 'type'> & { elsewhere: Array<ResolversTypes['TreePlace']>, kind: ResolversTypes['ConceptKind'], level: ResolversTypes['Level'], type?: Maybe<ResolversTypes['RelationType']> }>;
  TypeCount: ResolverTypeWrapper<Omit<TypeCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
  UpdateConceptInput: UpdateConceptInput;
  UpdateConceptPayload: ResolverTypeWrapper<Omit<UpdateConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversTypes['Change']>, concept?: Maybe<ResolversTypes['Concept']> }>;
  UpdateInput: UpdateInput;
  UpdatePayload: ResolverTypeWrapper<Omit<UpdatePayload, 'change' | 'node' | 'nodes'> & { change?: Maybe<ResolversTypes['Change']>, node?: Maybe<ResolversTypes['Node']>, nodes: Array<ResolversTypes['Node']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Verdict: ResolverTypeWrapper<VerdictModel>;
  ViewFilterInput: ViewFilterInput;
  Vocabulary: ResolverTypeWrapper<Omit<Vocabulary, 'relationTypes'> & { relationTypes: Array<ResolversTypes['RelationTypeInfo']> }>;
  VocabularyTerm: ResolverTypeWrapper<VocabularyTerm>;
  Work: ResolverTypeWrapper<WorkModel>;
  WorkConnection: ResolverTypeWrapper<Omit<WorkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkEdge']>, nodes: Array<ResolversTypes['Work']> }>;
  WorkEdge: ResolverTypeWrapper<Omit<WorkEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  WorkFieldsInput: WorkFieldsInput;
  WorkFilter: WorkFilter;
  WorkStatus: ResolverTypeWrapper<WorkStatus>;
  Worklist: ResolverTypeWrapper<Omit<Worklist, 'counts' | 'edges'> & { counts: Array<ResolversTypes['WorklistCount']>, edges: Array<ResolversTypes['WorklistEntry']> }>;
  WorklistCount: ResolverTypeWrapper<Omit<WorklistCount, 'reason'> & { reason: ResolversTypes['WorklistReason'] }>;
  WorklistEntry: ResolverTypeWrapper<Omit<WorklistEntry, 'node' | 'reason'> & { node: ResolversTypes['WorklistNode'], reason: ResolversTypes['WorklistReason'] }>;
  WorklistNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorklistNode']>;
  WorklistReason: ResolverTypeWrapper<WorklistReason>;
  WouldChange: ResolverTypeWrapper<Flip>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddConceptInput: AddConceptInput;
  AddConceptPayload: Omit<AddConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversParentTypes['Change']>, concept?: Maybe<ResolversParentTypes['Concept']> };
  AddEvidenceInput: AddEvidenceInput;
  AddEvidencePayload: Omit<AddEvidencePayload, 'change' | 'evidence'> & { change?: Maybe<ResolversParentTypes['Change']>, evidence?: Maybe<ResolversParentTypes['Evidence']> };
  AddInput: AddInput;
  AddPayload: Omit<AddPayload, 'change' | 'node' | 'nodes'> & { change?: Maybe<ResolversParentTypes['Change']>, node?: Maybe<ResolversParentTypes['Node']>, nodes: Array<ResolversParentTypes['Node']> };
  AddRelationInput: AddRelationInput;
  AddRelationPayload: Omit<AddRelationPayload, 'change' | 'relation'> & { change?: Maybe<ResolversParentTypes['Change']>, relation?: Maybe<ResolversParentTypes['Relation']> };
  Agent: AgentModel;
  AgentConnection: Omit<AgentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgentEdge']>, nodes: Array<ResolversParentTypes['Agent']> };
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  AgentFieldsInput: AgentFieldsInput;
  AgentFilter: AgentFilter;
  AncestorPath: Omit<AncestorPath, 'steps'> & { steps: Array<ResolversParentTypes['HierarchyEdge']> };
  Ancestors: Omit<Ancestors, 'paths'> & { paths: Array<ResolversParentTypes['AncestorPath']> };
  Bearing: BearingModel;
  BearingInput: BearingInput;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeModel;
  ChangeEntry: Entry;
  ChangeList: Omit<ChangeList, 'nodes'> & { nodes: Array<ResolversParentTypes['Change']> };
  Claim: ResolversUnionTypes<ResolversParentTypes>['Claim'];
  Classification: ClassificationModel;
  Comment: CommentModel;
  CommentConnection: Omit<CommentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommentEdge']>, nodes: Array<ResolversParentTypes['Comment']> };
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  Concept: ConceptModel;
  ConceptConnection: Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConceptEdge']>, nodes: Array<ResolversParentTypes['Concept']> };
  ConceptCounts: Omit<ConceptCounts, 'kinds' | 'levels'> & { kinds: Array<ResolversParentTypes['ConceptsOfKind']>, levels: Array<ResolversParentTypes['ConceptsOnLevel']> };
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptFilter: ConceptFilter;
  ConceptRelations: Omit<ConceptRelations, 'edges'> & { edges: Array<ResolversParentTypes['RelationEdge']> };
  ConceptsOfKind: ConceptsOfKind;
  ConceptsOnLevel: ConceptsOnLevel;
  Conflict: Conflict;
  CountOf: CountOf;
  Division: DivisionModel;
  DivisionConnection: Omit<DivisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DivisionEdge']>, nodes: Array<ResolversParentTypes['Division']> };
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node: ResolversParentTypes['Division'] };
  DivisionFieldsInput: DivisionFieldsInput;
  DivisionFilter: DivisionFilter;
  Evidence: EvidenceModel;
  EvidenceInput: EvidenceInput;
  EvidenceTarget: ResolversUnionTypes<ResolversParentTypes>['EvidenceTarget'];
  Example: ExampleModel;
  ExampleConnection: Omit<ExampleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExampleEdge']>, nodes: Array<ResolversParentTypes['Example']> };
  ExampleEdge: Omit<ExampleEdge, 'node'> & { node: ResolversParentTypes['Example'] };
  ExampleFieldsInput: ExampleFieldsInput;
  ExportPage: ExportPage;
  Facet: FacetModel;
  FacetAnswer: FacetAnswerModel;
  FacetAnswerInput: FacetAnswerInput;
  FacetChoice: FacetChoiceModel;
  FacetCondition: Condition;
  FacetConditionInput: FacetConditionInput;
  FacetDifference: FacetDifferenceModel;
  FacetFieldsInput: FacetFieldsInput;
  FacetValue: FacetValueModel;
  FacetValueFieldsInput: FacetValueFieldsInput;
  Feed: FeedModel;
  FieldChange: FieldChange;
  FieldsInput: FieldsInput;
  FindEntry: FindEntry;
  Findable: Omit<Findable, 'entries'> & { entries: Array<ResolversParentTypes['FindEntry']> };
  Finding: FindingModel;
  Float: Scalars['Float']['output'];
  Gate: GateModel;
  HeaderReading: HeaderReading;
  HierarchyEdge: Omit<HierarchyEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Concept'], relation: ResolversParentTypes['Relation'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LevelCount: LevelCount;
  LevelOutcome: OutcomeModel;
  Mutation: Record<PropertyKey, never>;
  NearExample: NearExampleModel;
  Neighbourhood: Omit<Neighbourhood, 'center' | 'counts' | 'nodes' | 'relations'> & { center: ResolversParentTypes['Term'], counts: Array<ResolversParentTypes['TypeCount']>, nodes: Array<ResolversParentTypes['NeighbourhoodNode']>, relations: Array<ResolversParentTypes['Relation']> };
  NeighbourhoodNode: Omit<NeighbourhoodNode, 'term'> & { term: ResolversParentTypes['Term'] };
  NewAgentInput: NewAgentInput;
  NewConceptRelationInput: NewConceptRelationInput;
  NewDivisionInput: NewDivisionInput;
  NewExampleInput: NewExampleInput;
  NewFacetInput: NewFacetInput;
  NewFacetValueInput: NewFacetValueInput;
  NewPositionInput: NewPositionInput;
  NewQuestionInput: NewQuestionInput;
  NewRuleInput: NewRuleInput;
  NewThingInput: NewThingInput;
  NewWorkInput: NewWorkInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Overview: Omit<Overview, 'dots' | 'lines' | 'root' | 'types'> & { dots: Array<ResolversParentTypes['OverviewDot']>, lines: Array<ResolversParentTypes['OverviewLine']>, root?: Maybe<ResolversParentTypes['Concept']>, types: Array<ResolversParentTypes['RowTypeCount']> };
  OverviewDot: OverviewDot;
  OverviewLine: OverviewLine;
  PageInfo: PageInfo;
  Paragraph: ParagraphModel;
  Path: Omit<Path, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'relation' | 'to'> & { from: ResolversParentTypes['Term'], relation: ResolversParentTypes['Relation'], to: ResolversParentTypes['Term'] };
  Paths: Omit<Paths, 'commonAncestor' | 'paths'> & { commonAncestor?: Maybe<ResolversParentTypes['Concept']>, paths: Array<ResolversParentTypes['Path']> };
  Position: PositionModel;
  PositionFieldsInput: PositionFieldsInput;
  Query: Record<PropertyKey, never>;
  Question: QuestionModel;
  QuestionConnection: Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QuestionEdge']>, nodes: Array<ResolversParentTypes['Question']> };
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionFieldsInput: QuestionFieldsInput;
  QuestionFilter: QuestionFilter;
  Quote: QuoteModel;
  QuoteInput: QuoteInput;
  Relation: RelationModel;
  RelationEdge: Omit<RelationEdge, 'node' | 'other'> & { node: ResolversParentTypes['Relation'], other: ResolversParentTypes['Term'] };
  RelationFieldsInput: RelationFieldsInput;
  RelationFilter: RelationFilter;
  RelationList: Omit<RelationList, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationListEdge']>, nodes: Array<ResolversParentTypes['Relation']> };
  RelationListEdge: Omit<RelationListEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationTypeInfo: RelationTypeInfo;
  ReplyTo: Omit<ReplyTo, 'work'> & { work: ResolversParentTypes['Work'] };
  RetireInput: RetireInput;
  RetirePayload: Omit<RetirePayload, 'change' | 'node' | 'nodes'> & { change?: Maybe<ResolversParentTypes['Change']>, node?: Maybe<ResolversParentTypes['Node']>, nodes: Array<ResolversParentTypes['Node']> };
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: Omit<RevertChangePayload, 'change'> & { change?: Maybe<ResolversParentTypes['Change']> };
  RowTypeCount: RowTypeCount;
  Rule: RuleModel;
  RuleFieldsInput: RuleFieldsInput;
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['SearchNode'] };
  SearchNode: ResolversUnionTypes<ResolversParentTypes>['SearchNode'];
  SearchResult: Omit<SearchResult, 'hits'> & { hits: Array<ResolversParentTypes['SearchHit']> };
  Stand: StandModel;
  Stats: Omit<Stats, 'levels'> & { levels: Array<ResolversParentTypes['LevelCount']> };
  String: Scalars['String']['output'];
  Term: ResolversUnionTypes<ResolversParentTypes>['Term'];
  TreePage: Omit<TreePage, 'rows' | 'types'> & { rows: Array<ResolversParentTypes['TreeRow']>, types: Array<ResolversParentTypes['RowTypeCount']> };
  TreePlace: TreePlace;
  TreeRow: Omit<TreeRow, 'elsewhere'> & { elsewhere: Array<ResolversParentTypes['TreePlace']> };
  TypeCount: TypeCount;
  UpdateConceptInput: UpdateConceptInput;
  UpdateConceptPayload: Omit<UpdateConceptPayload, 'change' | 'concept'> & { change?: Maybe<ResolversParentTypes['Change']>, concept?: Maybe<ResolversParentTypes['Concept']> };
  UpdateInput: UpdateInput;
  UpdatePayload: Omit<UpdatePayload, 'change' | 'node' | 'nodes'> & { change?: Maybe<ResolversParentTypes['Change']>, node?: Maybe<ResolversParentTypes['Node']>, nodes: Array<ResolversParentTypes['Node']> };
  UserError: UserError;
  Verdict: VerdictModel;
  ViewFilterInput: ViewFilterInput;
  Vocabulary: Omit<Vocabulary, 'relationTypes'> & { relationTypes: Array<ResolversParentTypes['RelationTypeInfo']> };
  VocabularyTerm: VocabularyTerm;
  Work: WorkModel;
  WorkConnection: Omit<WorkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkEdge']>, nodes: Array<ResolversParentTypes['Work']> };
  WorkEdge: Omit<WorkEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  WorkFieldsInput: WorkFieldsInput;
  WorkFilter: WorkFilter;
  Worklist: Omit<Worklist, 'counts' | 'edges'> & { counts: Array<ResolversParentTypes['WorklistCount']>, edges: Array<ResolversParentTypes['WorklistEntry']> };
  WorklistCount: WorklistCount;
  WorklistEntry: Omit<WorklistEntry, 'node'> & { node: ResolversParentTypes['WorklistNode'] };
  WorklistNode: ResolversUnionTypes<ResolversParentTypes>['WorklistNode'];
  WouldChange: Flip;
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

export type AddPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddPayload'] = ResolversParentTypes['AddPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
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
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type AgentKindResolvers = { CURATOR: 'curator', GROUP: 'group', PERSON: 'person', UNNAMED: 'unnamed' };

export type AncestorPathResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AncestorPath'] = ResolversParentTypes['AncestorPath']> = {
  steps?: Resolver<Array<ResolversTypes['HierarchyEdge']>, ParentType, ContextType>;
};

export type AncestorsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Ancestors'] = ResolversParentTypes['Ancestors']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['AncestorPath']>, ParentType, ContextType>;
};

export type BearingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Bearing'] = ResolversParentTypes['Bearing']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['BearingStance'], ParentType, ContextType>;
};

export type BearingStanceResolvers = { AGAINST: 'against', FOR: 'for', QUALIFIED: 'qualified' };

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

export type ClaimResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'Division' | 'Example' | 'Relation', ParentType, ContextType>;
};

export type ClassificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Classification'] = ResolversParentTypes['Classification']> = {
  asked?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['FacetChoice']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
  impossible?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['LevelOutcome'], ParentType, ContextType>;
  possibleFlags?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  wouldChange?: Resolver<Array<ResolversTypes['WouldChange']>, ParentType, ContextType>;
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
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ConceptEvidenceArgs, 'first'>>;
  examples?: Resolver<Array<ResolversTypes['Example']>, ParentType, ContextType, RequireFields<ConceptExamplesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['HierarchyEdge']>, ParentType, ContextType, RequireFields<ConceptNarrowerArgs, 'first'>>;
  positions?: Resolver<Array<ResolversTypes['Stand']>, ParentType, ContextType, RequireFields<ConceptPositionsArgs, 'first'>>;
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

export type ConceptCountsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConceptCounts'] = ResolversParentTypes['ConceptCounts']> = {
  agents?: Resolver<Array<ResolversTypes['CountOf']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['CountOf']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ConceptsOfKind']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['ConceptsOnLevel']>, ParentType, ContextType>;
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

export type ConceptsOfKindResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConceptsOfKind'] = ResolversParentTypes['ConceptsOfKind']> = {
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptsOnLevelResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConceptsOnLevel'] = ResolversParentTypes['ConceptsOnLevel']> = {
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountOfResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CountOf'] = ResolversParentTypes['CountOf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectionResolvers = { BOTH: 'both', IN: 'in', OUT: 'out' };

export type DivisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DivisionEvidenceArgs, 'first'>>;
  exclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exhaustive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Stand']>, ParentType, ContextType, RequireFields<DivisionPositionsArgs, 'first'>>;
  principle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type EntityTypeResolvers = { AGENT: 'agent', COMMENT: 'comment', CONCEPT: 'concept', DIVISION: 'division', EVIDENCE: 'evidence', EXAMPLE: 'example', FACET: 'facet', FACET_VALUE: 'facet-value', FEED: 'feed', POSITION: 'position', QUESTION: 'question', QUOTE: 'quote', RELATION: 'relation', RULE: 'rule', WORK: 'work' };

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
  __resolveType: TypeResolveFn<'Concept' | 'Division' | 'Example' | 'Position' | 'Relation', ParentType, ContextType>;
};

export type ExampleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Example'] = ResolversParentTypes['Example']> = {
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ExampleEvidenceArgs, 'first'>>;
  facets?: Resolver<Array<ResolversTypes['FacetAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Stand']>, ParentType, ContextType, RequireFields<ExamplePositionsArgs, 'first'>>;
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

export type FacetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  askedWhen?: Resolver<Maybe<ResolversTypes['FacetCondition']>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetAnswerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FacetAnswer'] = ResolversParentTypes['FacetAnswer']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['OpenAnswer']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetChoiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FacetChoice'] = ResolversParentTypes['FacetChoice']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  free?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetConditionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FacetCondition'] = ResolversParentTypes['FacetCondition']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetDifferenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FacetDifference'] = ResolversParentTypes['FacetDifference']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['FacetAnswer'], ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['FacetAnswer'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FindEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FindEntry'] = ResolversParentTypes['FindEntry']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  between?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindableResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Findable'] = ResolversParentTypes['Findable']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['FindEntry']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  concepts?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  deciding?: Resolver<Array<ResolversTypes['FacetAnswer']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type GateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  deciding?: Resolver<Array<ResolversTypes['FacetAnswer']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GateState'], ParentType, ContextType>;
};

export type GateStateResolvers = { OPEN: 'open', PASSED: 'passed', SHUT: 'shut' };

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
  divisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LevelOutcome'] = ResolversParentTypes['LevelOutcome']> = {
  deciding?: Resolver<Array<ResolversTypes['FacetAnswer']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutcomeState'], ParentType, ContextType>;
};

export type ModeResolvers = { ASSERTED: 'asserted', ATTRIBUTED: 'attributed' };

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  add?: Resolver<ResolversTypes['AddPayload'], ParentType, ContextType, RequireFields<MutationAddArgs, 'input'>>;
  addConcept?: Resolver<ResolversTypes['AddConceptPayload'], ParentType, ContextType, RequireFields<MutationAddConceptArgs, 'input'>>;
  addEvidence?: Resolver<ResolversTypes['AddEvidencePayload'], ParentType, ContextType, RequireFields<MutationAddEvidenceArgs, 'input'>>;
  addRelation?: Resolver<ResolversTypes['AddRelationPayload'], ParentType, ContextType, RequireFields<MutationAddRelationArgs, 'input'>>;
  retire?: Resolver<ResolversTypes['RetirePayload'], ParentType, ContextType, RequireFields<MutationRetireArgs, 'input'>>;
  revertChange?: Resolver<ResolversTypes['RevertChangePayload'], ParentType, ContextType, RequireFields<MutationRevertChangeArgs, 'input'>>;
  update?: Resolver<ResolversTypes['UpdatePayload'], ParentType, ContextType, RequireFields<MutationUpdateArgs, 'input'>>;
  updateConcept?: Resolver<ResolversTypes['UpdateConceptPayload'], ParentType, ContextType, RequireFields<MutationUpdateConceptArgs, 'input'>>;
};

export type NearExampleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NearExample'] = ResolversParentTypes['NearExample']> = {
  agrees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['FacetDifference']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Example'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Agent' | 'Change' | 'Comment' | 'Concept' | 'Division' | 'Evidence' | 'Example' | 'Facet' | 'FacetValue' | 'Feed' | 'Position' | 'Question' | 'Quote' | 'Relation' | 'Rule' | 'Work', ParentType, ContextType>;
};

export type OpenAnswerResolvers = { ANY: 'any', DOES_NOT_APPLY: 'does-not-apply', UNKNOWN: 'unknown' };

export type OperationResolvers = { ADD: 'add', ADD_CONCEPT: 'add-concept', ADD_EVIDENCE: 'add-evidence', ADD_RELATION: 'add-relation', RETIRE: 'retire', REVERT: 'revert', SEED: 'seed', UPDATE: 'update', UPDATE_CONCEPT: 'update-concept' };

export type OutcomeStateResolvers = { DECIDED: 'decided', DOES_NOT_APPLY: 'does-not-apply', IMPOSSIBLE: 'impossible', NEITHER: 'neither', NOT_OPTIMIZATION: 'not-optimization', NO_RULE: 'no-rule', OPEN: 'open' };

export type OverviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  dots?: Resolver<Array<ResolversTypes['OverviewDot']>, ParentType, ContextType>;
  filteredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OverviewLine']>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RowTypeCount']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OverviewDotResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OverviewDot'] = ResolversParentTypes['OverviewDot']> = {
  below?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OverviewLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OverviewLine'] = ResolversParentTypes['OverviewLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

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

export type PathResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  commonAncestor?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  bearings?: Resolver<Array<ResolversTypes['Bearing']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PositionEvidenceArgs, 'first'>>;
  holder?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  agents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, RequireFields<QueryAgentsArgs, 'first'>>;
  ancestors?: Resolver<Maybe<ResolversTypes['Ancestors']>, ParentType, ContextType, RequireFields<QueryAncestorsArgs, 'id'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'seq'>>;
  changes?: Resolver<ResolversTypes['ChangeList'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  classify?: Resolver<ResolversTypes['Classification'], ParentType, ContextType, RequireFields<QueryClassifyArgs, 'answers'>>;
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<QueryCommentArgs, 'id'>>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<QueryCommentsArgs, 'first'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  conceptCounts?: Resolver<ResolversTypes['ConceptCounts'], ParentType, ContextType, Partial<QueryConceptCountsArgs>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first' | 'sort'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'id'>>;
  divisions?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'first'>>;
  example?: Resolver<Maybe<ResolversTypes['Example']>, ParentType, ContextType, RequireFields<QueryExampleArgs, 'id'>>;
  examples?: Resolver<ResolversTypes['ExampleConnection'], ParentType, ContextType, RequireFields<QueryExamplesArgs, 'first'>>;
  export?: Resolver<ResolversTypes['ExportPage'], ParentType, ContextType, RequireFields<QueryExportArgs, 'first'>>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  findable?: Resolver<ResolversTypes['Findable'], ParentType, ContextType>;
  latestChange?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['NearExample']>, ParentType, ContextType, RequireFields<QueryNearestArgs, 'answers' | 'first'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, Partial<QueryOverviewArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'to'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'first'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<ResolversTypes['RelationList'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first'>>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType, Partial<QueryRulesArgs>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  tree?: Resolver<ResolversTypes['TreePage'], ParentType, ContextType, RequireFields<QueryTreeArgs, 'first'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'id'>>;
  worklist?: Resolver<ResolversTypes['Worklist'], ParentType, ContextType, RequireFields<QueryWorklistArgs, 'first'>>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<QueryWorksArgs, 'first'>>;
};

export type QuestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  askedBy?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QuestionPositionsArgs, 'first'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuestionState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type QuestionStateResolvers = { CONTESTED: 'contested', OPEN: 'open', SETTLED: 'settled' };

export type QuoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
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
  positions?: Resolver<Array<ResolversTypes['Stand']>, ParentType, ContextType, RequireFields<RelationPositionsArgs, 'first'>>;
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

export type RelationTypeResolvers = { APPROXIMATES: 'approximates', CAN_LEAD_TO: 'can_lead_to', CONTRASTS_WITH: 'contrasts_with', DEPENDS_ON: 'depends_on', EXEMPLIFIES: 'exemplifies', EXPLAINS: 'explains', IDENTIFIED_WITH: 'identified_with', IS_A: 'is_a', MEASURES: 'measures', MITIGATES: 'mitigates', OVERLAPS_WITH: 'overlaps_with', PART_OF: 'part_of', PRODUCES: 'produces', REALIZES: 'realizes', REVEALS: 'reveals', TRADES_OFF_WITH: 'trades_off_with', USES: 'uses' };

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

export type RetirePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RetirePayload'] = ResolversParentTypes['RetirePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevertChangePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RevertChangePayload'] = ResolversParentTypes['RevertChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RowTypeCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RowTypeCount'] = ResolversParentTypes['RowTypeCount']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  concepts?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['FacetCondition']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RuleKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleKindResolvers = { FLAG: 'flag', GATE: 'gate', IMPOSSIBLE: 'impossible', LEVEL: 'level', VERDICT: 'verdict' };

export type SearchFieldResolvers = { ALIAS: 'alias', CLAIM: 'claim', DEFINITION: 'definition', EXACT_NAME: 'exact-name', NAME_PREFIX: 'name-prefix', QUOTE: 'quote', TYPO: 'typo' };

export type SearchHitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchNode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchNodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchNode'] = ResolversParentTypes['SearchNode']> = {
  __resolveType: TypeResolveFn<'Agent' | 'Comment' | 'Concept' | 'Division' | 'Example' | 'Position' | 'Question' | 'Quote' | 'Relation' | 'Work', ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceResolvers = { AGAINST: 'against', FOR: 'for', MENTION: 'mention' };

export type StandResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Stand'] = ResolversParentTypes['Stand']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['BearingStance'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  agents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facetValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusResolvers = { CURRENT: 'current', RETIRED: 'retired' };

export type TermResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Example', ParentType, ContextType>;
};

export type TreePageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TreePage'] = ResolversParentTypes['TreePage']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TreeRow']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RowTypeCount']>, ParentType, ContextType>;
};

export type TreePlaceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TreePlace'] = ResolversParentTypes['TreePlace']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  over?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  way?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TreeRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TreeRow'] = ResolversParentTypes['TreeRow']> = {
  below?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elsewhere?: Resolver<Array<ResolversTypes['TreePlace']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
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

export type UpdatePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdatePayload'] = ResolversParentTypes['UpdatePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
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

export type VerdictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  concepts?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  deciding?: Resolver<Array<ResolversTypes['FacetAnswer']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutcomeState'], ParentType, ContextType>;
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
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type WorkStatusResolvers = { PARTIAL: 'partial', UNVERIFIED: 'unverified', VERIFIED: 'verified' };

export type WorklistResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Worklist'] = ResolversParentTypes['Worklist']> = {
  counts?: Resolver<Array<ResolversTypes['WorklistCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['WorklistEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorklistCount'] = ResolversParentTypes['WorklistCount']> = {
  reason?: Resolver<ResolversTypes['WorklistReason'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorklistEntry'] = ResolversParentTypes['WorklistEntry']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorklistNode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WorklistReason'], ParentType, ContextType>;
};

export type WorklistNodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WorklistNode'] = ResolversParentTypes['WorklistNode']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Division' | 'Example' | 'Position' | 'Quote' | 'Relation' | 'Work', ParentType, ContextType>;
};

export type WorklistReasonResolvers = { INFERRED: 'inferred', MISQUOTED: 'misquoted', UNCHECKED: 'unchecked', UNSOURCED: 'unsourced', UNVERIFIED: 'unverified' };

export type WouldChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WouldChange'] = ResolversParentTypes['WouldChange']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['FacetValue'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  AddConceptPayload?: AddConceptPayloadResolvers<ContextType>;
  AddEvidencePayload?: AddEvidencePayloadResolvers<ContextType>;
  AddPayload?: AddPayloadResolvers<ContextType>;
  AddRelationPayload?: AddRelationPayloadResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  AgentKind?: AgentKindResolvers;
  AncestorPath?: AncestorPathResolvers<ContextType>;
  Ancestors?: AncestorsResolvers<ContextType>;
  Bearing?: BearingResolvers<ContextType>;
  BearingStance?: BearingStanceResolvers;
  Change?: ChangeResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  ChangeList?: ChangeListResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Classification?: ClassificationResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptCounts?: ConceptCountsResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptKind?: ConceptKindResolvers;
  ConceptRelations?: ConceptRelationsResolvers<ContextType>;
  ConceptSort?: ConceptSortResolvers;
  ConceptsOfKind?: ConceptsOfKindResolvers<ContextType>;
  ConceptsOnLevel?: ConceptsOnLevelResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CountOf?: CountOfResolvers<ContextType>;
  Direction?: DirectionResolvers;
  Division?: DivisionResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  EntryAction?: EntryActionResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceMode?: EvidenceModeResolvers;
  EvidenceTarget?: EvidenceTargetResolvers<ContextType>;
  Example?: ExampleResolvers<ContextType>;
  ExampleConnection?: ExampleConnectionResolvers<ContextType>;
  ExampleEdge?: ExampleEdgeResolvers<ContextType>;
  ExportPage?: ExportPageResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetAnswer?: FacetAnswerResolvers<ContextType>;
  FacetChoice?: FacetChoiceResolvers<ContextType>;
  FacetCondition?: FacetConditionResolvers<ContextType>;
  FacetDifference?: FacetDifferenceResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FindEntry?: FindEntryResolvers<ContextType>;
  Findable?: FindableResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  GateState?: GateStateResolvers;
  HeaderReading?: HeaderReadingResolvers<ContextType>;
  HierarchyEdge?: HierarchyEdgeResolvers<ContextType>;
  Level?: LevelResolvers;
  LevelCount?: LevelCountResolvers<ContextType>;
  LevelOutcome?: LevelOutcomeResolvers<ContextType>;
  Mode?: ModeResolvers;
  Mutation?: MutationResolvers<ContextType>;
  NearExample?: NearExampleResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  NewRelationDirection?: NewRelationDirectionResolvers;
  Node?: NodeResolvers<ContextType>;
  OpenAnswer?: OpenAnswerResolvers;
  Operation?: OperationResolvers;
  OutcomeState?: OutcomeStateResolvers;
  Overview?: OverviewResolvers<ContextType>;
  OverviewDot?: OverviewDotResolvers<ContextType>;
  OverviewLine?: OverviewLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  ParagraphRole?: ParagraphRoleResolvers;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  QuestionState?: QuestionStateResolvers;
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
  RetirePayload?: RetirePayloadResolvers<ContextType>;
  RevertChangePayload?: RevertChangePayloadResolvers<ContextType>;
  RowTypeCount?: RowTypeCountResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleKind?: RuleKindResolvers;
  SearchField?: SearchFieldResolvers;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchNode?: SearchNodeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Stance?: StanceResolvers;
  Stand?: StandResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Status?: StatusResolvers;
  Term?: TermResolvers<ContextType>;
  TreePage?: TreePageResolvers<ContextType>;
  TreePlace?: TreePlaceResolvers<ContextType>;
  TreeRow?: TreeRowResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  UpdateConceptPayload?: UpdateConceptPayloadResolvers<ContextType>;
  UpdatePayload?: UpdatePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyTerm?: VocabularyTermResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  WorkStatus?: WorkStatusResolvers;
  Worklist?: WorklistResolvers<ContextType>;
  WorklistCount?: WorklistCountResolvers<ContextType>;
  WorklistEntry?: WorklistEntryResolvers<ContextType>;
  WorklistNode?: WorklistNodeResolvers<ContextType>;
  WorklistReason?: WorklistReasonResolvers;
  WouldChange?: WouldChangeResolvers<ContextType>;
};

