/** Random pieces of input: names, prose, evidence with words that really stand in a comment. */
import { slicePoints } from '../../../schema/evidence/quotes.ts';
import { RELATION_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import { EVIDENCE_MODES, STANCES } from '../../../schema/vocabulary/terms.ts';
import type { Walk } from './move.ts';

/** Words that engines, sorters and escapers have stumbled over. */
const WORDS = [
  ...[
    'Beam',
    'annealing',
    'Größe',
    'naïve',
    'ﬁne',
    '！bang',
    '𝓗-astral',
    '😀 smile',
    '最適化',
    'оптимизация',
  ],
  ...["O'Neil", '"; MATCH (n) DETACH DELETE n //', '$name', '`tick`', '\\u0000', '{id: 1}', '<b>bold</b>'],
  ...['A*', 'C++', 'amortised', 'optimisation', '~', 'e\u0301', '(a|b)+', 'null', '-', 'İstanbul', 'ß'],
];

export const nameOf = ({ dice, number }: Walk): string =>
  [...dice.some(WORDS, 3), `n${number()}`].join(dice.pick([' ', '-', ' of ']));

export const proseOf = (walk: Walk): string =>
  [nameOf(walk), ...walk.dice.some(WORDS, 6)].join(walk.dice.pick([' ', '\n', '\n\n']));

export const perhaps = <T>(walk: Walk, value: T): T | null => (walk.dice.once(2) ? value : null);

export const conceptIds = ({ model }: Walk): readonly string[] =>
  model.atlas.all('concept').map(({ id }) => id);

/** Words of a comment, cut by chance from one of its paragraphs, with all that stands before them as prefix. */
const wordsOf = ({ model, dice }: Walk) => {
  const comment = dice.pick(model.atlas.all('comment'));
  const { start, end } = dice.pick(comment.paragraphs);
  const from = start + dice.below(Math.max(1, end - start - 12));
  const exact = slicePoints(comment.text, from, Math.min(end, from + 5 + dice.below(60)));
  const prefix = slicePoints(comment.text, 0, from);
  return { comment: comment.id, exact, prefix };
};

export const evidenceOf = (walk: Walk) => {
  const { model, dice } = walk;
  const read = {
    stance: dice.pick(STANCES),
    mode: dice.pick(EVIDENCE_MODES),
    reading: proseOf(walk),
    ...(dice.once(6) ? { agent: dice.pick(model.atlas.all('agent')).id } : {}),
  };
  return dice.once(3)
    ? { ...read, work: dice.pick(model.atlas.all('work')).id }
    : { ...read, quote: wordsOf(walk) };
};

/** Evidence that gives a relation a holder. */
export const supportOf = (walk: Walk) => ({ ...evidenceOf(walk), stance: 'for', mode: 'asserts' });

const BETWEEN = RELATION_TYPES.filter((row) => row.subject === 'concept');

/** What a relation is asked for with, its ends aside. */
export const relationKind = (walk: Walk) => {
  const row = walk.dice.pick(BETWEEN);
  const attributed = row.alwaysAttributed || walk.dice.once(4);
  return {
    type: row.id,
    mode: attributed ? 'attributed' : 'asserted',
    rationale: perhaps(walk, proseOf(walk)),
    evidence: [...(attributed ? [supportOf(walk)] : []), ...(walk.dice.once(3) ? [evidenceOf(walk)] : [])],
  };
};
