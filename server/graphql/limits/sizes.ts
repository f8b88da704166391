/**
 * How many entries a field of the API is expected to give, for the cost of an operation. A list with `first` (or
 * `ids`) is as long as was asked for; the others are named here. A test checks that no list is forgotten.
 */

/** Lists inside a page: as long as the page that they belong to. */
export const INHERITED: ReadonlySet<string> = new Set([
  'ConceptConnection.edges',
  'ConceptConnection.nodes',
  'ExampleConnection.edges',
  'ExampleConnection.nodes',
  'RelationList.edges',
  'RelationList.nodes',
  'CommentConnection.edges',
  'CommentConnection.nodes',
  'ConceptRelations.edges',
  'SearchResult.hits',
  'Neighbourhood.nodes',
  'Neighbourhood.relations',
  'ChangeList.nodes',
]);

/** Lists without `first`: a little above what the atlas holds. */
export const FIXED: Readonly<Record<string, number>> = {
  'Concept.broader': 5,
  'Relation.holders': 3,
  'Relation.opponents': 3,
  'Evidence.holders': 2,
  'Comment.readings': 10,
  'Comment.paragraphs': 20,
  'Comment.quotes': 50,
  'Quote.evidence': 5,
  'Work.authors': 5,
  'Work.evidence': 20,
  'Work.replies': 5,
  'Agent.quotes': 100,
  'Agent.works': 20,
  'Vocabulary.relationTypes': 16,
  'Vocabulary.levels': 6,
  'Vocabulary.conceptKinds': 5,
  'Stats.levels': 6,
  'Neighbourhood.counts': 16,
  'Ancestors.paths': 50,
  'AncestorPath.steps': 6,
  'Change.entries': 20,
  'ChangeEntry.fields': 10,
  'AddConceptPayload.userErrors': 5,
  'AddConceptPayload.warnings': 5,
  'AddRelationPayload.userErrors': 5,
  'AddRelationPayload.warnings': 5,
  'UpdateConceptPayload.userErrors': 5,
  'UpdateConceptPayload.warnings': 5,
  'AddEvidencePayload.userErrors': 5,
  'AddEvidencePayload.warnings': 5,
  'RevertChangePayload.userErrors': 5,
  'RevertChangePayload.warnings': 5,
};

/** What a field costs by itself, beside its entries: a statement of its own. */
export const STATEMENT_COST = 50;

/** Fields below the root that need a statement each time, since nothing gathers them. */
export const STATEMENT_FIELDS: ReadonlySet<string> = new Set(['Change.reverts']);

/** An answer to `__schema` or `__type` is long, whatever is in the atlas. */
export const INTROSPECTION_COST = 2_000;
