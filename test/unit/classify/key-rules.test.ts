/** What the rules of the atlas find in examples and in the key. */
import { describe, expect, it } from 'vitest';
import { checkEntries, constraintNeeds } from '../../../schema/constraints/check.ts';
import { Facts } from '../../../schema/constraints/facts.ts';
import { Atlas } from '../../../schema/entities/atlas.ts';
import type { Entity } from '../../../schema/entities/entity.ts';
import type { Answers } from '../../../schema/classify/answers.ts';
import { MOST_VALUES } from '../../../schema/classify/box.ts';
import { isAtlasError } from '../../../schema/vocabulary/errors.ts';
import { exampleOf, relationOf } from '../../support/sample-atlas.ts';
import { EXAMPLES } from './expected.ts';
import { answersOf, PARTS, rowAnswers } from './the-key.ts';

const STAMP = { version: 1, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '' };
const KEY_ENTITIES: readonly Entity[] = [...PARTS.facets, ...PARTS.values, ...PARTS.rules];

/** Codes of what is found when the last of `entities` is added to the others and the key. */
const found = (entities: readonly Entity[], key: readonly Entity[] = KEY_ENTITIES) => {
  const added = entities.at(-1)!;
  const entries = [{ id: added.id, before: null, after: added }];
  const atlas = new Atlas([...key, ...entities].map((entity) => ({ entity, ...STAMP })));
  const facts = new Facts(atlas, constraintNeeds(entries));
  return checkEntries(facts, entries)
    .filter(({ code }) => ['IMPOSSIBLE_ANSWERS', 'CLASSIFIED_OTHERWISE', 'INVALID_INPUT'].includes(code))
    .map(({ code, severity, about, ids }) => ({ code, severity, about, ids }));
};

const example = (facets: Answers) => ({ ...exampleOf('thing'), facets: [...facets] });
const id = example([]).id;
const caseOf = (concept: string, more: Parameters<typeof relationOf>[3] = {}) =>
  relationOf(id, 'exemplifies', `concept/${concept}`, more);
const row = (name: string) => rowAnswers(EXAMPLES[name]!.row);

describe('answers of an example', () => {
  it('that exclude each other are refused, by facets and rule', () => {
    expect(found([example(answersOf({ candidates: 'many', trial: 'none' }))])).toEqual([
      {
        code: 'IMPOSSIBLE_ANSWERS',
        severity: 'error',
        about: id,
        ids: ['facet/candidates', 'facet/trial', 'rule/impossible-many-without-trial'],
      },
    ]);
  });

  it('that may go together are taken', () => {
    expect(found([example(answersOf({ candidates: 'many', trial: 'none|free' }))])).toEqual([]);
    expect(found([example(row('mcts'))])).toEqual([]);
    expect(
      found([{ ...example(answersOf({ candidates: 'many', trial: 'none' })), status: 'retired' }]),
    ).toEqual([]);
  });

  it('need the key, and no key where nothing is answered', () => {
    const entry = (entity: Entity) => [{ id: entity.id, before: null, after: entity }];
    expect(constraintNeeds(entry(example(row('mcts'))))).toContainEqual({ kind: 'key' });
    expect(constraintNeeds(entry(exampleOf('thing')))).not.toContainEqual({ kind: 'key' });
    const unforeseen = () => checkEntries(new Facts(new Atlas([]), []), entry(example(row('mcts'))));
    expect(unforeseen).toThrowError(expect.objectContaining({ code: 'INTERNAL' }));
    try {
      unforeseen();
    } catch (error) {
      expect(isAtlasError(error, 'INTERNAL')).toBe(true);
    }
  });
});

describe('what an example is given as an example of', () => {
  const otherwise = (concept: string, division: string) => ({
    code: 'CLASSIFIED_OTHERWISE',
    severity: 'warning',
    about: caseOf(concept).id,
    ids: [id, `concept/${concept}`, `division/${division}`],
  });

  it('agrees with its verdicts', () => {
    for (const concept of ['amortized-optimization', 'control', 'model-free-rl']) {
      expect(found([example(row('policy-network')), caseOf(concept)])).toEqual([]);
    }
    expect(found([example(row('natural-evolution')), caseOf('selective-process')])).toEqual([]);
  });

  it('is warned of where it does not, whichever of the two is changed', () => {
    const expected = [otherwise('direct-optimization', 'direct-amortized')];
    expect(found([example(row('natural-evolution')), caseOf('direct-optimization')])).toEqual(expected);
    expect(found([caseOf('direct-optimization'), example(row('natural-evolution'))])).toEqual(expected);
    expect(found([example(row('mcts')), caseOf('control')])).toEqual([
      otherwise('control', 'selection-control'),
    ]);
    expect(found([example(row('thermostat')), caseOf('amortized-optimization')])).toEqual([
      otherwise('amortized-optimization', 'direct-amortized'),
    ]);
  });

  it('is warned of where it is no optimization at all', () => {
    const stone = answersOf({ preferred: 'no-preference', objective: 'none' });
    expect(found([example(stone), caseOf('control')])).toEqual([otherwise('control', 'selection-control')]);
  });

  it('is not where it is still possible, only said by somebody, retired, or not asked about', () => {
    expect(found([example(answersOf({ reuse: 'map' })), caseOf('hybrid-optimization')])).toEqual([]);
    expect(found([example(answersOf({ reuse: 'map' })), caseOf('direct-optimization')])).toEqual([
      otherwise('direct-optimization', 'direct-amortized'),
    ]);
    expect(found([example(row('mcts')), caseOf('control', { mode: 'attributed' })])).toEqual([]);
    expect(found([example(row('mcts')), caseOf('control', { status: 'retired' })])).toEqual([]);
    expect(found([exampleOf('thing'), caseOf('control')])).toEqual([]);
    expect(found([example(row('mcts')), caseOf('control')], [])).toEqual([]);
  });
});

describe('the key', () => {
  const rule = PARTS.rules.find(({ kind }) => kind === 'verdict')!;

  it('has its verdicts in divisions, and nothing else', () => {
    const wrong = (change: Partial<typeof rule>) =>
      found([{ ...rule, ...change }], []).map(({ code }) => code);
    expect(wrong({})).toEqual([]);
    expect(wrong({ division: null })).toEqual(['INVALID_INPUT']);
    expect(wrong({ kind: 'flag' })).toEqual(['INVALID_INPUT']);
    expect(wrong({ kind: 'flag', division: null })).toEqual([]);
  });

  it('takes as many values of a facet as can be reckoned with', () => {
    const [some] = PARTS.values;
    const many = Array.from({ length: MOST_VALUES + 1 }, (_, at) => ({
      ...some!,
      id: `facet/x/v${at}`,
      facet: 'facet/x',
    }));
    expect(found(many.slice(1), [])).toEqual([]);
    expect(found(many, []).map(({ code }) => code)).toEqual(['INVALID_INPUT']);
  });
});
