/** Rules about the classification key itself, and about examples in the light of it. */
import { answerTo } from '../classify/answers.ts';
import { MOST_VALUES } from '../classify/box.ts';
import { classify } from '../classify/classify.ts';
import { readKey } from '../classify/key.ts';
import type { Key } from '../classify/key.ts';
import type { DivisionOutcome } from '../classify/verdict.ts';
import type { Entry } from '../entities/change.ts';
import type { Example, Relation } from '../entities/graph.ts';
import { after, entityFact } from './constraint.ts';
import type { Constraint } from './constraint.ts';
import type { FactRequest, Facts } from './facts.ts';
import { fault, warning } from './violation.ts';
import type { Violation } from './violation.ts';

const KEY: FactRequest = { kind: 'key' };

/** The current key among the facts, which have to hold it. */
const keyOf = (facts: Facts): Key =>
  readKey({
    rules: facts.rules(),
    facets: facts.atlas.all('facet'),
    values: facts.atlas.all('facet-value'),
  });

const answered = (entries: readonly Entry[]): readonly Example[] =>
  after(entries, 'example').filter(({ status, facets = [] }) => status === 'current' && facets.length > 0);

/** Answers as people read them: `candidates many, trial none`. */
const words = (example: Example, facets: readonly string[]): string =>
  facets
    .map((facet) => {
      const answer = answerTo(example.facets ?? [], facet);
      const given = Array.isArray(answer)
        ? answer.map((id) => id.slice(id.lastIndexOf('/') + 1)).join(' or ')
        : answer;
      return `${facet.slice(facet.indexOf('/') + 1)} ${given}`;
    })
    .join(', ');

/** Whether what answers exclude each other may be other than before, or what the answers are values of. */
const rekeyed = (entries: readonly Entry[]): boolean =>
  entries.some((entry) =>
    [entry.before, entry.after].some(
      (side) =>
        side?.entity === 'facet' ||
        side?.entity === 'facet-value' ||
        (side?.entity === 'rule' && side.kind === 'impossible'),
    ),
  );

const impossible: Constraint = {
  id: 'impossible-answers',
  title: 'The answers of an example do not exclude each other',
  severity: 'error',
  needs: (entries) =>
    rekeyed(entries) ? [KEY, { kind: 'answered' }] : answered(entries).length > 0 ? [KEY] : [],
  check: (facts, entries) => {
    const changed = answered(entries);
    const examples = rekeyed(entries) ? facts.answered() : changed;
    if (examples.length === 0) return [];
    const key = keyOf(facts);
    return examples.flatMap((example) =>
      classify(example.facets ?? [], key).impossible.map(({ rule, reason, deciding }) => {
        const facets = deciding.map(({ facet }) => facet);
        const at = (example.facets ?? []).findIndex(({ facet }) => facets.includes(facet));
        const message = `These answers of ${example.id} exclude each other: ${words(example, facets)}. ${reason}`;
        // Where the key was changed, it is not the example's answers that were typed.
        const typed = changed.some(({ id }) => id === example.id);
        return fault('IMPOSSIBLE_ANSWERS', typed ? example.id : rule, message, {
          path: !typed ? ['conditions'] : at < 0 ? ['facets'] : ['facets', String(at)],
          ids: [...(typed ? [] : [example.id]), ...facets, rule],
        });
      }),
    );
  },
};

/** Examples whose answers, or of which what they exemplify, is about to change. */
const touched = (entries: readonly Entry[]): readonly string[] => [
  ...new Set([
    ...answered(entries).map(({ id }) => id),
    ...after(entries, 'relation').flatMap(({ type, subject, status }) =>
      type === 'exemplifies' && status === 'current' ? [subject] : [],
    ),
  ]),
];

/** Verdicts in the divisions that have this concept as a member, where none that is possible is for it. */
const against = (
  concept: string,
  key: Key,
  outcomes: readonly DivisionOutcome[],
): readonly DivisionOutcome[] =>
  outcomes.filter(({ division, state, hits }) => {
    const isMember = (key.divisions.get(division) ?? []).some(({ rule }) => rule.concepts[0] === concept);
    // What is impossible is an error already, and where the key does not apply it says nothing.
    if (!isMember || ['impossible', 'does-not-apply', 'no-rule'].includes(state)) return false;
    return hits.every(({ concepts }) => concepts[0] !== concept);
  });

const disagreement = (
  relation: Relation,
  { division, state, label, reason, hits }: DivisionOutcome,
): Violation => {
  const verdict =
    state === 'not-optimization' ? 'not optimization' : (label ?? hits.map((hit) => hit.label).join(' or '));
  return warning(
    'CLASSIFIED_OTHERWISE',
    relation.id,
    `${relation.subject} is given as an example of ${relation.object}, but by its answers it is ${verdict} in ${division}. ${reason ?? ''}`.trim(),
    { path: ['object'], ids: [relation.subject, relation.object, division] },
  );
};

const classifiedOtherwise: Constraint = {
  id: 'classified-otherwise',
  title: 'The answers of an example agree with what it is an example of',
  severity: 'warning',
  needs: (entries) => {
    const ids = touched(entries);
    return ids.length === 0
      ? []
      : [KEY, ...ids.flatMap((id) => [entityFact(id), { kind: 'relations', id } as const])];
  },
  check: (facts, entries) => {
    const ids = touched(entries);
    if (ids.length === 0) return [];
    const key = keyOf(facts);
    return ids.flatMap((id) => {
      const answers = facts.of('example', id)?.facets ?? [];
      if (answers.length === 0) return [];
      const { divisions } = classify(answers, key);
      return facts
        .relationsOf(id)
        .filter(({ type, mode, subject }) => type === 'exemplifies' && mode === 'asserted' && subject === id)
        .flatMap((relation) =>
          against(relation.object, key, divisions).map((outcome) => disagreement(relation, outcome)),
        );
    });
  },
};

const ruleDivision: Constraint = {
  id: 'rule-division',
  title: 'A verdict is in a division, and no other rule is',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'rule').flatMap((rule) => {
      if ((rule.kind === 'verdict') === (rule.division !== null)) return [];
      const message =
        rule.division === null
          ? `${rule.id} is a verdict: name the division it is a verdict in.`
          : `${rule.id} is no verdict but a rule of kind ${rule.kind}: leave the division out.`;
      return [fault('INVALID_INPUT', rule.id, message, { path: ['division'] })];
    }),
};

const valueCount: Constraint = {
  id: 'facet-value-count',
  title: `A facet has at most ${MOST_VALUES} values`,
  severity: 'error',
  needs: (entries) => (after(entries, 'facet-value').length > 0 ? [KEY] : []),
  check: (facts, entries) => {
    const facets = new Set(after(entries, 'facet-value').map(({ facet }) => facet));
    if (facets.size > 0) facts.rules();
    return [...facets].flatMap((facet) => {
      const values = facts.atlas
        .all('facet-value')
        .filter((value) => value.facet === facet && value.retired !== true);
      if (values.length <= MOST_VALUES) return [];
      const message = `${facet} would have ${values.length} values; at most ${MOST_VALUES} are taken.`;
      return [fault('INVALID_INPUT', values.at(-1)!.id, message, { path: ['facet'], ids: [facet] })];
    });
  },
};

export const KEY_RULES: readonly Constraint[] = [impossible, classifiedOtherwise, ruleDivision, valueCount];
