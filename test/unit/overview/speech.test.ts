/** What is said about a dot, where arrow keys lead, and that shown and hidden make the total. */
import { describe, expect, it } from 'vitest';
import type { Above, AboveDot } from '../../../ui/src/map/overview/model.ts';
import { dotSpeech, overviewCursor } from '../../../ui/src/overview/speech.ts';
import { overviewStatus } from '../../../ui/src/words/overview.ts';

const base: AboveDot = {
  id: 'concept/a',
  name: 'A',
  kind: 'optimization-type',
  level: 'quoted',
  contested: false,
  kept: true,
  x: 0,
  y: 50,
  depth: 0,
  parent: null,
  branch: 0,
  below: 3,
  hidden: 1,
  quotes: 1,
};

const above: Above = {
  root: null,
  width: 500,
  height: 200,
  dots: [
    base,
    {
      ...base,
      id: 'concept/b',
      name: 'B',
      kind: 'mechanism',
      level: 'cited-unchecked',
      x: 100,
      y: 20,
      parent: 'concept/a',
      below: 0,
      hidden: 0,
      quotes: 0,
      contested: true,
    },
    {
      ...base,
      id: 'concept/c',
      name: 'C',
      x: 100,
      y: 80,
      parent: 'concept/a',
      below: 0,
      hidden: 0,
      kept: false,
    },
    { ...base, id: 'concept/d', name: 'D', x: 300, y: 20, below: 0, hidden: 0 },
  ],
  lines: [
    {
      id: 'r1',
      type: 'realizes',
      subject: 'concept/b',
      object: 'concept/a',
      primary: true,
      level: 'hedged',
      quotes: 2,
    },
    {
      id: 'r2',
      type: 'is_a',
      subject: 'concept/b',
      object: 'concept/d',
      primary: false,
      level: 'cited',
      quotes: 0,
    },
    {
      id: 'r3',
      type: 'is_a',
      subject: 'concept/c',
      object: 'concept/a',
      primary: true,
      level: 'hedged',
      quotes: 2,
    },
  ],
  types: [],
  total: 4,
  hidden: 1,
  filtered: 7,
};

describe('a dot in words', () => {
  const speech = dotSpeech(above);

  it('says name, kind, level, how much is below and where it stands', () => {
    expect(speech('concept/b')).toBe(
      'B, mechanism, cited, unchecked, 0 quotes, nothing below, under A. B is one way to realize A. Relation hedged, 2 quotes. Also under D. Contested. 1 of 2.',
    );
    expect(speech('concept/a')).toBe(
      'A, optimization type, quoted, 1 quote, 3 below, at the top. 1 of them not drawn; Enter opens the branch. 1 of 2.',
    );
    expect(speech('concept/c')).toContain('Left out by the filter');
    expect(speech('concept/nobody')).toBe('');
  });

  it('does not offer to open the branch that is open', () => {
    const opened = dotSpeech({ ...above, root: { id: 'concept/a', name: 'A' } });
    expect(opened('concept/a')).not.toContain('Enter opens');
  });
});

describe('the cursor', () => {
  it('starts at what is selected, else at what holds most', () => {
    expect(overviewCursor(above, null).home).toBe('concept/a');
    expect(overviewCursor(above, 'concept/d').home).toBe('concept/d');
    expect(overviewCursor(above, 'concept/elsewhere').home).toBe('concept/a');
  });

  it('moves along the hierarchy, and by brackets over everything', () => {
    const { step } = overviewCursor(above, null);
    expect(step('concept/a', 'right')).toBe('concept/b');
    expect(step('concept/b', 'down')).toBe('concept/c');
    expect(step('concept/c', 'left')).toBe('concept/a');
    expect(step('concept/a', 'down')).toBe('concept/d');
    expect(step('concept/d', 'down')).toBe('concept/d');
    const walked = ['concept/a'];
    for (let at = 0; at < 3; at += 1) walked.push(step(walked.at(-1)!, 'next-cross'));
    expect(walked).toEqual(['concept/a', 'concept/b', 'concept/c', 'concept/d']);
  });
});

describe('the sentence on how much is drawn', () => {
  it('gives drawn and hidden, which make the total, and what is filtered out', () => {
    expect(overviewStatus({ total: 10_000, hidden: 9_925, filtered: 0, bridges: 0, root: null })).toBe(
      '75 of 10,000 concepts drawn, 9,925 hidden in their branches',
    );
    const whole = { total: 9, hidden: 0, filtered: 0, bridges: 0, root: null };
    expect(overviewStatus({ ...whole, lit: { all: 3, drawn: 3 } })).toContain('3 lit, all drawn');
    expect(overviewStatus({ ...whole, lit: { all: 5, drawn: 3 } })).toContain(
      '5 lit, 2 of them not drawn here',
    );
    expect(overviewStatus({ total: 4, hidden: 0, filtered: 7, bridges: 1, root: 'A' })).toBe(
      '4 of 4 concepts of A drawn, 7 filtered out, 1 of those drawn all the same, for what is under them',
    );
  });
});
