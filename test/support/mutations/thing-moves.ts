/** Adding, changing and retiring what is neither concept nor relation: what the rules let through, and what not. */
import type { AtlasErrorCode } from '../../../schema/vocabulary/errors.ts';
import { AGENT_KINDS, BEARINGS, QUESTION_STATES, WORK_STATUSES } from '../../../schema/vocabulary/terms.ts';
import { isRetired } from '../../../schema/entities/entity.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import type { MutationRequest } from '../../../server/repository/writing.ts';
import type { Move, Walk } from './move.ts';
import { conceptIds, evidenceOf, nameOf, perhaps, proseOf } from './pieces.ts';

type Fields = Readonly<Record<string, unknown>>;

const idsOf = ({ model }: Walk, ...types: readonly Entity['entity'][]): readonly string[] =>
  types.flatMap((type) => model.atlas.all(type).map(({ id }) => id));

const agent = (walk: Walk): string => walk.dice.pick(idsOf(walk, 'agent'));

const bearings = (walk: Walk) =>
  walk.dice.some(idsOf(walk, 'relation', 'example', 'division'), 3).map((claim) => ({
    claim,
    stance: walk.dice.pick(BEARINGS),
  }));

/** One new thing of some type; `own` is an id of its own. */
const newThing = (walk: Walk, own: number) => {
  const { dice } = walk;
  const evidence = dice.once(2) ? [evidenceOf(walk)] : [];
  return dice.pick([
    () => ({
      entity: 'agent',
      fields: { id: `agent/a${own}`, name: nameOf(walk), kind: dice.pick(AGENT_KINDS) },
    }),
    () => ({
      entity: 'work',
      fields: {
        id: `work/w${own}`,
        title: nameOf(walk),
        authors: [agent(walk)],
        status: dice.pick(WORK_STATUSES),
      },
    }),
    () => ({
      entity: 'question',
      fields: {
        ...{ id: `question/q${own}`, text: proseOf(walk), askedBy: [agent(walk)] },
        state: dice.pick(QUESTION_STATES),
      },
    }),
    () => ({
      entity: 'position',
      fields: {
        ...{ id: `position/p${own}`, holder: agent(walk), text: proseOf(walk), bearings: bearings(walk) },
        question: perhaps(walk, dice.pick(idsOf(walk, 'question'))),
        rationale: perhaps(walk, proseOf(walk)),
      },
      evidence,
    }),
    () => ({
      entity: 'division',
      fields: {
        ...{ id: `division/d${own}`, name: nameOf(walk), of: dice.pick(conceptIds(walk)) },
        ...{ members: dice.some(conceptIds(walk), 4), principle: proseOf(walk), agent: agent(walk) },
      },
      evidence,
    }),
    () => ({
      entity: 'example',
      fields: { id: `example/e${own}`, name: nameOf(walk), description: proseOf(walk) },
      evidence,
    }),
    () => ({
      entity: 'rule',
      fields: {
        ...{ id: `rule/r${own}`, kind: 'flag', order: own, label: nameOf(walk), reason: proseOf(walk) },
        concepts: dice.some(conceptIds(walk), 2),
      },
    }),
  ])();
};

export const addThings: Move = {
  name: 'add things',
  expect: 'committed',
  make: (walk) => {
    const things = Array.from({ length: 1 + walk.dice.below(3) }, () => newThing(walk, walk.number()));
    return { operation: 'add', input: { mutationId: walk.uuid(), things } };
  },
};

const CHANGED = ['agent', 'work', 'question', 'position', 'division', 'example', 'rule', 'facet'] as const;

const versionOf = ({ model }: Walk, id: string): number => model.atlas.stored(id)?.version ?? 1;

/** Fields that give a thing other words, and a position other claims. */
const newWords = (walk: Walk, entity: Entity): Fields => {
  const field = ['name', 'title', 'label', 'text'].find((name) => name in entity) ?? 'name';
  const words = { [field]: nameOf(walk) };
  return entity.entity === 'position' && walk.dice.once(2) ? { ...words, bearings: bearings(walk) } : words;
};

const changing = (walk: Walk, more: (entity: Entity) => Fields): MutationRequest | undefined => {
  const id = walk.dice.pick(idsOf(walk, walk.dice.pick(CHANGED), 'position'));
  const entity = walk.model.atlas.get(id);
  if (entity === undefined) return undefined;
  const input = { mutationId: walk.uuid(), id, expectedVersion: versionOf(walk, id), ...more(entity) };
  return { operation: 'update', input };
};

export const updateThing: Move = {
  name: 'update a thing',
  expect: 'committed',
  make: (walk) => changing(walk, (entity) => ({ fields: newWords(walk, entity) })),
};

const retiring = (walk: Walk, ...types: readonly Entity['entity'][]): MutationRequest | undefined => {
  const ids = idsOf(walk, ...types).filter((id) => {
    const entity = walk.model.atlas.get(id);
    return entity !== undefined && !isRetired(entity);
  });
  if (ids.length === 0) return undefined;
  const id = walk.dice.pick(ids);
  const input = { mutationId: walk.uuid(), id, expectedVersion: versionOf(walk, id) };
  return { operation: 'retire', input };
};

export const retireThing: Move = {
  name: 'retire a thing',
  expect: 'committed',
  make: (walk) => retiring(walk, 'position', 'question', 'example', 'division', 'rule', 'work', 'relation'),
};

const refused = (
  expect: AtlasErrorCode,
  name: string,
  make: (walk: Walk) => MutationRequest | undefined,
): Move => ({ name, expect, make });

const adding = (expect: AtlasErrorCode, name: string, thing: (walk: Walk) => object): Move =>
  refused(expect, name, (walk) => ({
    operation: 'add',
    input: { mutationId: walk.uuid(), things: [newThing(walk, walk.number()), thing(walk)] },
  }));

export const BAD_THING_MOVES: readonly Move[] = [
  adding('BEARING_TWICE', 'two stances on one claim', (walk) => {
    const claim = walk.dice.pick(idsOf(walk, 'relation'));
    const both = BEARINGS.map((stance) => ({ claim, stance }));
    return {
      entity: 'position',
      fields: { id: `position/b${walk.number()}`, holder: agent(walk), text: 'T', bearings: both },
    };
  }),
  adding('DIVISION_MEMBERS', 'divided into itself', (walk) => {
    const [of, other] = conceptIds(walk);
    const fields = { id: `division/b${walk.number()}`, name: 'N', of, members: [of, other], principle: 'P' };
    return { entity: 'division', fields };
  }),
  adding('FACET_TWICE', 'one facet answered twice', (walk) => {
    const facet = walk.dice.pick(idsOf(walk, 'facet'));
    const facets = ['any', 'unknown'].map((answer) => ({ facet, answer }));
    return {
      entity: 'example',
      fields: { id: `example/b${walk.number()}`, name: 'N', description: 'D', facets },
    };
  }),
  adding('FACET_VALUE', 'a value of another facet', (walk) => {
    const [facet] = idsOf(walk, 'facet');
    const answer = idsOf(walk, 'facet-value').filter((id) => !id.startsWith(`${facet ?? ''}/`));
    const facets = [{ facet, answer: answer.slice(0, 1) }];
    return {
      entity: 'example',
      fields: { id: `example/b${walk.number()}`, name: 'N', description: 'D', facets },
    };
  }),
  adding('WRONG_TYPE', 'evidence about an agent', (walk) => ({
    ...{ entity: 'agent', fields: { id: `agent/b${walk.number()}`, name: 'N', kind: 'person' } },
    evidence: [evidenceOf(walk)],
  })),
  refused('WRONG_TYPE', 'the fields of another type', (walk) =>
    changing(walk, ({ entity }) => ({ entity: entity === 'work' ? 'agent' : 'work', fields: { note: 'N' } })),
  ),
  refused('NOT_CHANGEABLE', 'another id', (walk) => changing(walk, () => ({ fields: { id: 'agent/x' } }))),
  refused('CONFLICT', 'a thing at an older version', (walk) =>
    changing(walk, (entity) => ({ expectedVersion: 0, fields: newWords(walk, entity) })),
  ),
  refused('IN_USE', 'retire what is in use', (walk) => retiring(walk, 'concept', 'agent', 'facet', 'work')),
  refused('NOT_CHANGEABLE', 'retire what was taken from elsewhere', (walk) =>
    retiring(walk, 'comment', 'quote', 'evidence'),
  ),
];
