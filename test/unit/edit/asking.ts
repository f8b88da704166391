/** Asks the model of a writer over the small atlas, in few words. */
import type { Change } from '../../../schema/entities/change.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import type { AskedOperation } from '../../../schema/edit/decide.ts';
import { modelWriter } from '../../support/model-writer.ts';
import type { ModelWriter } from '../../support/model-writer.ts';
import { SMALL_COMMENT, SMALL_ENTITIES } from '../../support/small-atlas.ts';
import { THEN, uuidOf } from '../../support/writing.ts';

const seedChange = (entities: readonly Entity[]): Change => ({
  ...{ seq: 1, mutationId: uuidOf(0xfeed), inputHash: '0'.repeat(64), operation: 'seed', subject: null },
  ...{ reverts: null, at: THEN, by: 'seed', reason: null },
  entries: entities.map((after) => ({ id: after.id, before: null, after })),
});

export const model = (more: readonly Entity[] = []): ModelWriter =>
  modelWriter([seedChange([...SMALL_ENTITIES, ...more])], () => ({ at: THEN, by: 'tester' }));

let count = 0;
export const send = (writer: ModelWriter, operation: AskedOperation, input: object) => {
  count += 1;
  const outcome = writer.write({ operation, input: { mutationId: uuidOf(count), ...input } });
  const codes =
    outcome.kind === 'committed'
      ? ['done']
      : outcome.violations
          .filter(({ severity }) => severity === 'error')
          .map(({ code, path }) => [code, ...path].join(' '));
  return { outcome, codes, entries: outcome.kind === 'committed' ? outcome.change.entries : [] };
};

export const said = (exact: string, more = {}) => ({
  reading: 'So.',
  quote: { comment: SMALL_COMMENT.id, exact },
  ...more,
});
export const concept = (name: string, more = {}) => ({
  name,
  kind: 'mechanism',
  definition: 'Words.',
  ...more,
});
