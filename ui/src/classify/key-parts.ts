/** The classification key as the API gives it, made into what `schema/classify` reads, and names for showing it. Pure. */
import { readKey } from '../../../schema/classify/key.ts';
import type { Key } from '../../../schema/classify/key.ts';
import type { FacetAnswer } from '../../../schema/entities/graph.ts';
import type { RULE_KINDS } from '../../../schema/vocabulary/terms.ts';
import type {
  ClassificationKeyQuery,
  ClassificationRulesQuery,
  FacetAnswerCardFragment,
} from '../generated/graphql.ts';
import { termId } from '../words/terms.ts';

type Facet = ClassificationKeyQuery['facets'][number];
type Division = ClassificationKeyQuery['divisions']['nodes'][number];
type Rule = ClassificationRulesQuery['rules'][number];
type OpenWord = Extract<FacetAnswer['answer'], string>;

/** The key ready for answering, and everything that is shown of it by id. */
export interface ShownKey {
  readonly key: Key;
  readonly facets: ReadonlyMap<string, Facet>;
  readonly values: ReadonlyMap<string, Facet['values'][number]>;
  readonly divisions: ReadonlyMap<string, Division>;
  readonly rules: ReadonlyMap<string, Rule>;
}

const kept = <T extends { readonly retired: boolean }>({ retired, ...rest }: T) => ({
  ...rest,
  ...(retired ? { retired: true as const } : {}),
});

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** Makes the key of the API’s answers. */
export const shownKey = (
  { facets, divisions }: ClassificationKeyQuery,
  { rules }: ClassificationRulesQuery,
): ShownKey => {
  const values = facets.flatMap((facet) => facet.values.map((value) => ({ facet: facet.id, value })));
  return {
    key: readKey({
      facets: facets.map(({ askedWhen, values: _values, ...rest }) => ({
        ...kept(rest),
        entity: 'facet',
        askedWhen: askedWhen === null ? null : { facet: askedWhen.facet.id, values: ids(askedWhen.values) },
      })),
      values: values.map(({ facet, value }) => ({ ...kept(value), entity: 'facet-value', facet })),
      rules: rules.map(({ kind, division, conditions, concepts, works, ...rest }) => ({
        ...kept(rest),
        entity: 'rule',
        kind: termId(kind) as (typeof RULE_KINDS)[number],
        division: division?.id ?? null,
        conditions: conditions.map((one) => ({ facet: one.facet.id, values: ids(one.values) })),
        concepts: ids(concepts),
        works: ids(works),
      })),
    }),
    facets: new Map(facets.map((facet) => [facet.id, facet])),
    values: new Map(values.map(({ value }) => [value.id, value])),
    divisions: new Map(divisions.nodes.map((division) => [division.id, division])),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  };
};

/** Answers as the API gives them, as `schema/classify` takes them. */
export const givenAnswers = (answers: readonly FacetAnswerCardFragment[]): readonly FacetAnswer[] =>
  answers.map(({ facet, values, open }) => ({
    facet: facet.id,
    answer: open === null ? ids(values) : (termId(open) as OpenWord),
  }));
