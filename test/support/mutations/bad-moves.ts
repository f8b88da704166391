/** Requests that have to be refused, at least one for every code that a mutation can be refused with. */
import type { AtlasErrorCode } from '../../../schema/vocabulary/errors.ts';
import { RELATION_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import type { MutationRequest } from '../../../server/repository/writing.ts';
import { addConcept, freshUpdate, reverting } from './good-moves.ts';
import type { Move, Walk } from './move.ts';
import { conceptIds, nameOf, supportOf } from './pieces.ts';

type Fields = Readonly<Record<string, unknown>>;

const bad = (
  expect: AtlasErrorCode,
  name: string,
  make: (walk: Walk) => MutationRequest | undefined,
): Move => ({ name, expect, make });

/** A new concept, right but for these fields. */
const concept = (expect: AtlasErrorCode, name: string, fields: (walk: Walk) => Fields | undefined): Move =>
  bad(expect, name, (walk) => {
    const more = fields(walk);
    if (more === undefined) return undefined;
    const right = { name: nameOf(walk), kind: 'mechanism', definition: 'Some words.' };
    return { operation: 'add-concept', input: { mutationId: walk.uuid(), ...right, ...more } };
  });

const relation = (expect: AtlasErrorCode, name: string, fields: (walk: Walk) => Fields | undefined): Move =>
  bad(expect, name, (walk) => {
    const more = fields(walk);
    return more && { operation: 'add-relation', input: { mutationId: walk.uuid(), ...more } };
  });

const evidence = (expect: AtlasErrorCode, name: string, fields: (walk: Walk) => Fields): Move =>
  bad(expect, name, (walk) => ({
    operation: 'add-evidence',
    input: {
      mutationId: walk.uuid(),
      target: walk.dice.pick(conceptIds(walk)),
      evidence: { reading: 'As it stands.', ...fields(walk) },
    },
  }));

const update = (
  expect: AtlasErrorCode,
  name: string,
  fields: (walk: Walk, version: number) => Fields,
): Move =>
  bad(expect, name, (walk) => {
    const chosen = walk.dice.pick(walk.model.atlas.all('concept'));
    const input = freshUpdate(walk, chosen);
    const more = fields(walk, input.expectedVersion);
    return { operation: 'update-concept', input: { ...input, ...more } };
  });

const quoted = (comment: string, exact: string) => ({ quote: { comment, exact } });
const gone = (walk: Walk): string => `concept/nowhere-${walk.number()}`;

export const BAD_MOVES: readonly Move[] = [
  concept('UNKNOWN_ID', 'related to nothing', (walk) => ({
    relations: [{ type: 'is_a', other: gone(walk) }],
  })),
  evidence('UNKNOWN_ID', 'a work that is not there', () => ({ work: 'work/nowhere' })),
  evidence('UNKNOWN_ID', 'an agent that is not there', (walk) => ({
    ...supportOf(walk),
    agent: 'agent/nobody',
  })),
  update('UNKNOWN_ID', 'of nothing', (walk) => ({ id: gone(walk), name: nameOf(walk) })),
  bad('UNKNOWN_ID', 'a change that is not there', (walk) => ({
    operation: 'revert',
    input: { mutationId: walk.uuid(), seq: 100_000 },
  })),
  concept('INVALID_TEXT', 'a lone surrogate', () => ({ name: 'half \ud83d of it' })),
  concept('INVALID_TEXT', 'a control character', () => ({ definition: 'zero \u0000 byte' })),
  concept('INVALID_TEXT', 'too long', () => ({ name: '😀'.repeat(201) })),
  concept('INVALID_TEXT', 'empty', () => ({ name: ' \n ' })),
  concept('INVALID_ID', 'an id of another type', () => ({
    relations: [{ type: 'is_a', other: 'Concept/Search' }],
  })),
  concept('INVALID_ID', 'an id with a step too many', () => ({ id: 'concept/a/b' })),
  concept('INVALID_INPUT', 'an unknown kind', () => ({ kind: 'wish' })),
  concept('INVALID_INPUT', 'an unknown field', () => ({ colour: 'red' })),
  update('INVALID_INPUT', 'no version', () => ({ expectedVersion: null })),
  concept('ID_TAKEN', 'an id in use', (walk) => ({ id: walk.dice.pick(conceptIds(walk)) })),
  concept('ID_TAKEN', 'an id of what was removed', ({ model, dice }) => {
    const buried = model.atlas.tombstones().filter(({ tombstone }) => tombstone.startsWith('concept/'));
    return buried.length === 0 ? undefined : { id: dice.pick(buried).tombstone };
  }),
  concept('NAME_TAKEN', 'a name in use, spelled otherwise', ({ model, dice, number }) => ({
    id: `concept/other-${number()}`,
    name: dice.pick(model.atlas.all('concept')).name.toUpperCase().replaceAll('IZ', 'IS'),
  })),
  update('NAME_TAKEN', 'to a name in use', ({ model, dice }) => ({
    name: dice.pick(model.atlas.all('concept')).name,
  })),
  concept('ALIAS_IS_NAME', 'itself as alias', () => ({ name: 'One name', aliases: ['One name'] })),
  concept('ALIAS_REPEATED', 'an alias twice', () => ({ aliases: ['twice told', 'twice told'] })),
  concept('SELF_RELATION', 'related to itself', (walk) => {
    const id = gone(walk);
    return { id, relations: [{ type: 'can_lead_to', other: id }] };
  }),
  relation('SELF_RELATION', 'both ends the same', (walk) => {
    const id = walk.dice.pick(conceptIds(walk));
    return { type: 'is_a', subject: id, object: id };
  }),
  relation('RELATION_CYCLE', 'the other way round', ({ model, dice }) => {
    const acyclic = RELATION_TYPES.filter((row) => row.acyclic).map(({ id }): string => id);
    const one = dice.pick(model.atlas.all('relation').filter(({ type }) => acyclic.includes(type)));
    return { type: one.type, subject: one.object, object: one.subject };
  }),
  relation('RELATION_EXISTS', 'once more', ({ model, dice }) => {
    const { type, subject, object } = dice.pick(
      model.atlas.all('relation').filter(({ mode }) => mode === 'asserted'),
    );
    return { type, subject, object };
  }),
  concept('RELATION_EXISTS', 'twice in one', (walk) => {
    const one = { type: 'can_lead_to', other: walk.dice.pick(conceptIds(walk)) };
    return { relations: [one, one] };
  }),
  relation('RELATION_ENDS', 'a concept as an example', ({ model, dice }) => ({
    type: 'exemplifies',
    subject: dice.pick(model.atlas.all('concept')).id,
    object: dice.pick(model.atlas.all('concept')).id,
  })),
  relation('ATTRIBUTED_NEEDS_HOLDER', 'nobody’s view', (walk) => ({
    type: 'can_lead_to',
    mode: 'attributed',
    subject: walk.dice.pick(conceptIds(walk)),
    object: walk.dice.pick(conceptIds(walk)),
  })),
  concept('ALWAYS_ATTRIBUTED', 'an identity of the atlas’s own', (walk) => ({
    relations: [{ type: 'identified_with', other: walk.dice.pick(conceptIds(walk)), mode: 'asserted' }],
  })),
  update('PRIMARY_PARENT', 'another concept’s parent', ({ model, dice }) => ({
    primaryParent: dice.pick(model.atlas.all('relation')).id,
  })),
  evidence('QUOTE_NOT_FOUND', 'words nobody wrote', () =>
    quoted('comment/jermyn-c8', 'optimisation is search, simply'),
  ),
  evidence('QUOTE_AMBIGUOUS', 'words written twice', () => quoted('comment/jermyn-c8', 'optimization')),
  evidence('QUOTE_CROSSES_PARAGRAPHS', 'over a paragraph’s end', ({ model, dice }) => {
    const long = model.atlas.all('comment').filter(({ paragraphs }) => paragraphs.length > 1);
    const { id, text, paragraphs } = dice.pick(long);
    const points = [...text];
    const end = paragraphs[0]!.end;
    return quoted(id, points.slice(end - 15, end + 15).join(''));
  }),
  evidence('EVIDENCE_SOURCE', 'no source', () => ({})),
  evidence('EVIDENCE_SOURCE', 'two sources', ({ model, dice }) => ({
    ...quoted('comment/jermyn-c8', 'amortized optimization'),
    work: dice.pick(model.atlas.all('work')).id,
  })),
  bad('EVIDENCE_EXISTS', 'evidence once more', ({ model, dice, uuid }) => {
    const one = dice.pick(model.atlas.all('evidence').filter(({ work }) => work !== null));
    const { target, work, stance, mode, agent } = one;
    const again = { work, stance, mode, agent, reading: 'Read once more.' };
    return { operation: 'add-evidence', input: { mutationId: uuid(), target, evidence: again } };
  }),
  update('NOTHING_TO_DO', 'to what it is', () => ({})),
  update('CONFLICT', 'of an older version', (_, version) => ({
    expectedVersion: version - 1,
    definition: 'Written over.',
  })),
  reverting('revert the ground', 'REVERT_BLOCKED', ({ seq }) => seq === 1),
  reverting('revert what something rests on', 'REVERT_BLOCKED', ({ operation }) => operation !== 'seed'),
  bad('MUTATION_ID_REUSED', 'another input under a used mutationId', (walk) => {
    const request = addConcept.make(walk);
    if (walk.committed.length === 0 || request === undefined) return undefined;
    const { mutationId } = walk.dice.pick(walk.committed).input as { mutationId: string };
    return { ...request, input: { ...(request.input as object), mutationId } };
  }),
];
