/** What can be asked of the classification key. */
import { nearest } from '../../../schema/classify/nearest.ts';
import { RULE_KINDS } from '../../../schema/vocabulary/terms.ts';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { classification, keyOf, readAnswers } from '../classifying.ts';
import { alone } from '../connection.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const keyQueries: QueryResolvers = {
  facets: async (_, __, context) => (await context.load.key()).facets.map(alone),
  rules: async (_, { kinds }, context) => {
    const { rules } = await context.load.key();
    const place = (kind: (typeof RULE_KINDS)[number]) => RULE_KINDS.indexOf(kind);
    return rules
      .filter(({ entity }) => kinds?.includes(entity.kind) ?? true)
      .toSorted(
        ({ entity: a }, { entity: b }) =>
          place(a.kind) - place(b.kind) || compare(a.division ?? '', b.division ?? '') || a.order - b.order,
      )
      .map(alone);
  },
  classify: async (_, { answers: typed }, context) => {
    const key = keyOf(await context.load.key());
    const { answers, faults } = readAnswers(typed, key);
    return classification(answers, key, faults);
  },
  nearest: async (_, { answers: typed, first }, context) => {
    const key = keyOf(await context.load.key());
    const { answers, faults } = readAnswers(typed, key);
    const [fault] = faults;
    if (fault !== undefined) throw new AtlasError(fault.code, fault.message, { path: fault.path });
    const examples = await context.load.answeredExamples();
    return [
      ...nearest(
        answers,
        examples.map(({ entity }) => entity),
        key,
        first,
      ),
    ];
  },
};
