/** Making, changing and retiring things by their own models, without a store. */
import { describe, expect, it } from 'vitest';
import { isRetired } from '../../../schema/entities/entity.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import {
  changeThing,
  makeThing,
  retireThing,
  THING_TYPES,
  thingId,
  tidy,
} from '../../../schema/edit/things.ts';
import type { ThingType } from '../../../schema/edit/things.ts';
import {
  agentOf,
  commentOf,
  conceptOf,
  evidenceOf,
  exampleOf,
  feedOf,
  quoteOf,
  relationOf,
  workOf,
} from '../../support/sample-atlas.ts';
import { divisionOf, facetOf, positionOf, questionOf, ruleOf, valueOf } from '../../support/sample-debate.ts';

const FEED = feedOf('jermyn', 'agent/jermyn');
const COMMENT = commentOf('c1', { feed: FEED.id, order: 1, author: 'agent/jermyn' }, 'Search is direct.');
const QUOTE = quoteOf(COMMENT, 'Search');
const ONE_OF_EACH: readonly Entity[] = [
  agentOf('jermyn'),
  workOf('post', ['agent/jermyn']),
  conceptOf('Search'),
  exampleOf('chess'),
  relationOf('concept/search', 'is_a', 'concept/optimization'),
  questionOf('same'),
  positionOf('yes', 'agent/jermyn'),
  divisionOf('cut', 'concept/optimization', ['concept/search', 'concept/direct-optimization']),
  facetOf('goal', 1),
  valueOf('goal/given', 1),
  ruleOf('direct'),
];
const TAKEN: readonly Entity[] = [FEED, COMMENT, QUOTE, evidenceOf('concept/search', { quote: QUOTE.id })];

const codesOf = (made: ReturnType<typeof makeThing>) =>
  'violations' in made ? made.violations.map(({ code, path }) => [code, path.join('.')]) : 'made';

describe('a new thing', () => {
  const least: Readonly<Record<ThingType, Record<string, unknown>>> = {
    agent: { name: 'Ann', kind: 'person' },
    work: { title: 'On it' },
    question: { text: 'Is it?', askedBy: ['agent/ann'] },
    position: { holder: 'agent/ann', text: 'It is.' },
    division: { name: 'Cut', of: 'concept/a', members: ['concept/b', 'concept/c'], principle: 'P' },
    example: { name: 'Chess', description: 'A game.' },
    facet: { name: 'Goal', question: 'Which?', order: 1 },
    'facet-value': { facet: 'facet/goal', label: 'Given', meaning: 'It is given.', order: 1 },
    rule: { kind: 'flag', label: 'odd', reason: 'It is odd.', order: 1 },
  };

  it.each(THING_TYPES)('%s needs only what nobody else can know', (type) => {
    const made = makeThing(type, least[type], []);
    expect('entity' in made && made.entity).toMatchObject({ entity: type, ...least[type] });
    for (const field of Object.keys(least[type])) {
      const { [field]: _left, ...rest } = least[type];
      expect(codesOf(makeThing(type, rest, ['things', '0'])), field).not.toBe('made');
    }
  });
  it('is what it would be when a field is null instead of left out', () => {
    const nulls = { note: null, lang: null, state: null, quote: null, id: null };
    expect(makeThing('question', { ...least.question, ...nulls }, [])).toEqual(
      makeThing('question', least.question, []),
    );
  });
  it('gets an id from its words, a position from question and holder, a value below its facet', () => {
    expect(thingId('work', { title: 'Ångström on C++!' })).toBe('work/angstrom-on-c');
    expect(thingId('position', { question: 'question/same', holder: 'agent/ann', text: 'T' })).toBe(
      'position/same-ann',
    );
    expect(thingId('position', { holder: 'agent/ann', text: 'T' })).toBe('position/ann');
    expect(thingId('facet-value', { facet: 'facet/goal', label: 'Given to it' })).toBe(
      'facet/goal/given-to-it',
    );
    expect(thingId('question', { text: '最適化' })).toMatch(/^question\/n-[0-9a-f]{8}$/);
  });
  it('is tidied: trimmed and NFC at every depth, and refused with half of a character', () => {
    expect(tidy({ a: ['  n\u0303 '], b: { c: ' x' }, d: 3 })).toEqual({ a: ['ñ'], b: { c: 'x' }, d: 3 });
    expect(codesOf(makeThing('agent', { name: 'a\ud800', kind: 'person' }, ['p']))).toEqual([
      ['INVALID_TEXT', 'p.name'],
    ]);
    expect(codesOf(makeThing('agent', { name: 'Ann', kind: 'person', age: 3 }, ['p']))).toEqual([
      ['INVALID_INPUT', 'p'],
    ]);
  });
  it('cannot take the id or the name of another type', () => {
    expect(codesOf(makeThing('agent', { id: 'work/x', name: 'Ann', kind: 'person' }, []))).not.toBe('made');
    const made = makeThing('agent', { entity: 'work', name: 'Ann', kind: 'person' }, []);
    expect('entity' in made && made.entity.entity).toBe('agent');
  });
});

describe('a change of a thing', () => {
  it('keeps what is left out, and never changes what it is', () => {
    for (const old of ONE_OF_EACH) {
      expect(changeThing(old, {})).toEqual({ entity: old });
      for (const field of ['id', 'entity', 'retired']) {
        const changed = changeThing(old, { [field]: 'x' });
        expect('violations' in changed && changed.violations[0]?.code).toBe('NOT_CHANGEABLE');
      }
    }
  });
  it('clears with null what may be empty, and nothing else', () => {
    const question = questionOf('same', { note: 'N' });
    expect(changeThing(question, { note: null })).toEqual({ entity: { ...question, note: null } });
    const changed = changeThing(question, { text: null });
    expect('violations' in changed && changed.violations[0]).toMatchObject({
      ...{ code: 'INVALID_INPUT', path: ['fields', 'text'] },
    });
  });
  it('is refused for what was taken from elsewhere', () => {
    for (const old of TAKEN) {
      const changed = changeThing(old, { note: 'N' });
      expect('violations' in changed && changed.violations[0]?.code).toBe('NOT_CHANGEABLE');
      expect(retireThing(old, null)).toBeNull();
    }
  });
});

describe('retiring', () => {
  it('keeps everything of a thing but that it is in use', () => {
    for (const old of ONE_OF_EACH) {
      expect(isRetired(old), old.id).toBe(false);
      const gone = retireThing(old, null);
      expect(gone !== null && isRetired(gone), old.id).toBe(true);
      expect({ ...gone, status: 'x', retired: 'x' }).toEqual({ ...old, status: 'x', retired: 'x' });
    }
  });
  it('names what takes the place of a concept', () => {
    expect(retireThing(conceptOf('Search'), 'concept/other')).toMatchObject({
      ...{ status: 'retired', replacedBy: 'concept/other' },
    });
  });
});
