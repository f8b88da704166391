import { describe, expect, it } from 'vitest';
import { concept, model, said, send } from './asking.ts';

describe('reverting', () => {
  const beam = concept('Beam', {
    relations: [{ type: 'is_a', other: 'concept/search' }],
    evidence: [said('I doubt it')],
  });

  it('takes away what was added and gives back what was changed', () => {
    const writer = model();
    send(writer, 'add-concept', beam);
    send(writer, 'update-concept', { id: 'concept/beam', expectedVersion: 1, definition: 'Other.' });
    expect(send(writer, 'revert', { seq: 2 }).codes).toEqual(['REVERT_BLOCKED seq']);
    expect(send(writer, 'revert', { seq: 3 }).codes).toEqual(['done']);
    expect(writer.atlas.get('concept/beam')).toMatchObject({ definition: 'Words.' });
    expect(send(writer, 'revert', { seq: 2 }).codes).toEqual(['done']);
    expect(writer.atlas.tombstone('concept/beam')).toBe(4);
    expect(send(writer, 'revert', { seq: 2 }).codes.length).toBe(4);
    expect(send(writer, 'revert', { seq: 5 }).codes).toEqual(['done']);
    expect(writer.atlas.stored('concept/beam')?.version).toBe(5);
  });

  it('is blocked by what rests on it: a relation, a quote used again, a name given away', () => {
    const writer = model();
    send(writer, 'add-concept', beam);
    send(writer, 'add-relation', {
      type: 'measures',
      subject: 'concept/optimization',
      object: 'concept/beam',
    });
    expect(send(writer, 'revert', { seq: 2 }).codes).toEqual(['REVERT_BLOCKED seq']);
    send(writer, 'revert', { seq: 3 });
    send(writer, 'add-evidence', { target: 'concept/search', evidence: said('I doubt it') });
    const blocked = send(writer, 'revert', { seq: 2 });
    expect(blocked.outcome.kind === 'refused' && blocked.outcome.violations.map(({ ids }) => ids)).toEqual([
      [writer.atlas.referrers('concept/search', 'evidence').find((id) => writer.changes[4]?.subject === id)],
    ]);
    send(writer, 'revert', { seq: 5 });
    expect(send(writer, 'revert', { seq: 2 }).codes).toEqual(['done']);
    send(writer, 'add-concept', concept('Beam', { id: 'concept/beam-again' }));
    expect(send(writer, 'revert', { seq: 7 }).codes).toEqual(['NAME_TAKEN seq']);
  });

  it('of the seed’s first change, or of none, is refused', () => {
    expect(send(model(), 'revert', { seq: 1 }).codes).toEqual(['REVERT_BLOCKED seq']);
    expect(send(model(), 'revert', { seq: 9 }).codes).toEqual(['UNKNOWN_ID seq']);
  });
});
