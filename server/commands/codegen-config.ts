/** What is generated from the SDL: resolver types for the server, typed documents for the page. */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { enumValues } from '../graphql/enums.ts';

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
  Question: '../graphql/models.ts#QuestionModel',
  Position: '../graphql/models.ts#PositionModel',
  Division: '../graphql/models.ts#DivisionModel',
  Bearing: '../graphql/models.ts#BearingModel',
  Stand: '../graphql/models.ts#StandModel',
  Facet: '../graphql/models.ts#FacetModel',
  FacetValue: '../graphql/models.ts#FacetValueModel',
  FacetCondition: '../../schema/entities/key.ts#Condition',
  Rule: '../graphql/models.ts#RuleModel',
  FacetAnswer: '../graphql/models.ts#FacetAnswerModel',
  Classification: '../graphql/models.ts#ClassificationModel',
  Finding: '../graphql/models.ts#FindingModel',
  Verdict: '../graphql/models.ts#VerdictModel',
  Gate: '../graphql/models.ts#GateModel',
  LevelOutcome: '../graphql/models.ts#OutcomeModel',
  FacetChoice: '../graphql/models.ts#FacetChoiceModel',
  WouldChange: '../../schema/classify/change.ts#Flip',
  NearExample: '../graphql/models.ts#NearExampleModel',
  FacetDifference: '../graphql/models.ts#FacetDifferenceModel',
  Change: '../graphql/models.ts#ChangeModel',
  ChangeEntry: '../../schema/entities/change.ts#Entry',
  Paragraph: '../graphql/models.ts#ParagraphModel',
  // The enum types that are generated beside them, whose values are those of the vocabulary.
  ...Object.fromEntries(Object.keys(enumValues).map((name) => [name, name])),
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
