/** What a decision asks for is enough: on the facts it fetched it decides as it would on the whole atlas. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Atlas } from '../../../schema/entities/atlas.ts';
import type { Change } from '../../../schema/entities/change.ts';
import { Facts } from '../../../schema/constraints/facts.ts';
import { draftNeeds, readRequest, settle } from '../../../schema/edit/decide.ts';
import type { Asked } from '../../../schema/edit/decide.ts';
import type { MutationRequest } from '../../../server/repository/writing.ts';
import { answerFacts, emptyFacts } from '../../support/random/answer-facts.ts';
import { copyAtlas } from '../../support/model-writer.ts';
import { randomAtlas } from '../../support/random/random-atlas.ts';
import { logBetween, requestTo } from '../../support/random/random-requests.ts';
import { evidenceOf } from '../../support/sample-atlas.ts';
import { SMALL_ENTITIES, smallSeed } from '../../support/small-atlas.ts';
import { THEN, uuidOf } from '../../support/writing.ts';

const AUTHOR = { at: THEN, by: 'tester' };

const onEverything = (asked: Asked, atlas: Atlas, changes: readonly Change[]) => {
  const facts = new Facts(copyAtlas(atlas), 'all');
  facts.extend([], { stored: [], tombstones: [], changes });
  const before = facts.mutation(asked.mutationId);
  const draft = asked.draft(facts);
  return { before, draft, settled: settle(draft, facts, AUTHOR) };
};

const onFetched = (asked: Asked, atlas: Atlas, changes: readonly Change[]) => {
  const facts = emptyFacts();
  answerFacts(facts, atlas, changes, asked.names);
  const before = facts.mutation(asked.mutationId);
  const draft = asked.draft(facts);
  answerFacts(
    facts,
    atlas,
    changes,
    draftNeeds(draft).filter((request) => !facts.has(request)),
  );
  return { before, draft, settled: settle(draft, facts, AUTHOR) };
};

const scene: fc.Arbitrary<{ from: Atlas; to: Atlas; request: MutationRequest }> = fc
  .tuple(randomAtlas, randomAtlas)
  .chain(([from, to]) => fc.record({ from: fc.constant(from), to: fc.constant(to), request: requestTo(to) }));

it('for any atlas, log and request', { timeout: 60_000 }, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(scene, ({ from, to, request }) => {
      const { atlas, changes } = logBetween(from, to);
      const asked = readRequest(request.operation, request.input);
      if ('violations' in asked) return;
      const whole = onEverything(asked, atlas, changes);
      expect(onFetched(asked, atlas, changes)).toEqual(whole);
      const codes = whole.settled.ok
        ? [`done ${request.operation}`, ...whole.settled.warnings.map(({ code }) => `warned ${code}`)]
        : whole.settled.violations.map(({ code }) => code);
      for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1);
    }),
    // The same cases every time, so that what they cover below is no matter of luck.
    { numRuns: 3_000, seed: 20_260_104 },
  );
  // A property that never comes to an end that matters would prove nothing.
  const common = [
    'done add-concept',
    'done add-relation',
    'done update-concept',
    'done add-evidence',
    'done revert',
  ];
  const rare = [
    'NAME_TAKEN',
    'ID_TAKEN',
    'RELATION_CYCLE',
    'ATTRIBUTED_NEEDS_HOLDER',
    'REVERT_BLOCKED',
    'CONFLICT',
  ];
  const warned = ['warned NO_PARENT', 'warned ALIAS_CLASHES'];
  // Each comes up about once in three thousand; `constraints/each-rule` has both by hand.
  const seldom = (seen.get('warned RELATION_CYCLE') ?? 0) + (seen.get('warned RELATED_IN_HIERARCHY') ?? 0);
  expect(seldom).toBeGreaterThan(0);
  for (const code of [...common, ...rare, ...warned]) expect(seen.get(code) ?? 0, code).toBeGreaterThan(0);
});

it('also where a contested hierarchy denies nothing', () => {
  const against = evidenceOf(
    'relation/direct-optimization/is_a/optimization',
    { work: 'work/on-search' },
    { stance: 'against' },
  );
  const input = {
    ...{ mutationId: uuidOf(1), type: 'overlaps_with' },
    ...{ subject: 'concept/direct-optimization', object: 'concept/optimization' },
  };
  for (const [entities, warnings] of [
    [SMALL_ENTITIES, ['RELATED_IN_HIERARCHY']],
    [[...SMALL_ENTITIES, against], []],
  ] as const) {
    const { atlas } = smallSeed(entities);
    const asked = readRequest('add-relation', input);
    if ('violations' in asked) return expect.fail('refused');
    const { settled } = onFetched(asked, atlas, []);
    expect(settled).toEqual(onEverything(asked, atlas, []).settled);
    expect(settled.ok && settled.warnings.map(({ code }) => code)).toEqual(warnings);
  }
});
