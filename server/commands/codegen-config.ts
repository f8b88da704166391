/** What is generated from the SDL: resolver types for the server, typed documents for the page. */
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Models that resolvers hand around in place of the API's own types. */
const mappers = {
  Concept: '../graphql/models.ts#ConceptModel',
  Example: '../graphql/models.ts#ExampleModel',
  Relation: '../graphql/models.ts#RelationModel',
  Evidence: '../graphql/models.ts#EvidenceModel',
  Quote: '../graphql/models.ts#QuoteModel',
  Comment: '../graphql/models.ts#CommentModel',
  Work: '../graphql/models.ts#WorkModel',
  Agent: '../graphql/models.ts#AgentModel',
  Feed: '../graphql/models.ts#FeedModel',
  Change: '../graphql/models.ts#ChangeModel',
};

/** Inside the server an enum's values are the words of the vocabulary, not the API's spelling of them. */
const enumValues = {
  RelationType: '../../schema/vocabulary/relation-types.ts#RelationType',
  RelationFamily: '../../schema/vocabulary/relation-types.ts#RelationFamily',
  ConceptKind: '../../schema/vocabulary/terms.ts#ConceptKind',
  Status: '../../schema/vocabulary/terms.ts#Status',
  Mode: '../../schema/vocabulary/terms.ts#Mode',
  Stance: '../../schema/vocabulary/terms.ts#Stance',
  EvidenceMode: '../../schema/vocabulary/terms.ts#EvidenceMode',
  Level: '../../schema/vocabulary/terms.ts#Level',
  AgentKind: '../../schema/vocabulary/terms.ts#AgentKind',
  WorkStatus: '../../schema/vocabulary/terms.ts#WorkStatus',
  QuoteState: '../../schema/vocabulary/terms.ts#QuoteState',
  ParagraphRole: '../../schema/vocabulary/terms.ts#ParagraphRole',
  Operation: '../../schema/vocabulary/terms.ts#Operation',
  EntityType: '../../schema/vocabulary/terms.ts#EntityType',
  ErrorCode: '../../schema/vocabulary/errors.ts#AtlasErrorCode',
  SearchField: '../../schema/search/document.ts#SearchField',
  ConceptSort: '../repository/cards.ts#ConceptSort',
  EntryAction: '../graphql/models.ts#EntryAction',
  Direction: '../graphql/words.ts#Direction',
  NewRelationDirection: '../graphql/models.ts#NewRelationDirection',
};

/** `root` is the folder of package.json, as an absolute path. */
export const codegenConfig = (root: string): CodegenConfig => ({
  schema: `${root}/schema/graphql/*.graphql`,
  ignoreNoDocuments: true,
  silent: true,
  errorsOnly: true,
  generates: {
    [`${root}/server/generated/resolver-types.ts`]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../graphql/context.ts#GraphQLContext',
        mappers,
        enumValues,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string' },
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        makeResolverTypeCallable: false,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        maybeValue: 'T | null | undefined',
      },
    },
    [`${root}/ui/src/generated/`]: {
      documents: [`${root}/ui/src/**/*.ts`, `${root}/ui/src/**/*.tsx`, `!${root}/ui/src/generated/**`],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string' },
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
      },
    },
  },
});
