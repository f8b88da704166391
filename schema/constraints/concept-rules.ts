/** Rules about concepts: their names and where they stand. */
import type { Concept } from '../entities/graph.ts';
import { fold } from '../text/fold.ts';
import { relationType } from '../vocabulary/relation-types.ts';
import { after, before, entityFact } from './constraint.ts';
import type { Constraint } from './constraint.ts';
import type { Facts } from './facts.ts';
import { fault, warning } from './violation.ts';
import type { Violation } from './violation.ts';

/** SKOS S13, exact after NFC: an alias that only folds to the name (a spelling) is allowed. */
const ownAliases: Constraint = {
  id: 'concept-own-aliases',
  title: 'An alias differs from the concept’s own name, and from its other aliases',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'concept').flatMap((concept) =>
      concept.aliases.flatMap((alias, at): readonly Violation[] => {
        const path = ['aliases', String(at)];
        if (alias === concept.name) {
          return [
            fault('ALIAS_IS_NAME', concept.id, `“${alias}” is the concept’s own name: leave it out.`, {
              path,
            }),
          ];
        }
        if (concept.aliases.indexOf(alias) !== at) {
          return [fault('ALIAS_REPEATED', concept.id, `“${alias}” is given twice: leave one out.`, { path })];
        }
        return [];
      }),
    ),
};

const others = (facts: Facts, concept: Concept, key: string): readonly Concept[] =>
  facts
    .named(key)
    .filter((id) => id !== concept.id)
    .map((id) => facts.atlas.of('concept', id))
    .filter((other) => other !== undefined)
    .filter((other) => other.status === 'current');

const nameNeeds: Constraint['needs'] = (entries) =>
  after(entries, 'concept').flatMap((concept) =>
    [concept.name, ...concept.aliases].map((name) => ({ kind: 'name', key: fold(name) }) as const),
  );

const uniqueName: Constraint = {
  id: 'concept-name-unique',
  title: 'No two current concepts have the same name, spelling aside',
  severity: 'error',
  needs: nameNeeds,
  check: (facts, entries) =>
    after(entries, 'concept').flatMap((concept) => {
      const key = fold(concept.name);
      const clash = others(facts, concept, key).find((other) => fold(other.name) === key);
      if (clash === undefined || concept.status !== 'current') return [];
      return [
        fault(
          'NAME_TAKEN',
          concept.id,
          `“${concept.name}” is already the name of ${clash.id} (“${clash.name}”): open that one, or choose a name that says the difference.`,
          { path: ['name'], ids: [clash.id] },
        ),
      ];
    }),
};

const aliasClash: Constraint = {
  id: 'concept-alias-clash',
  title: 'A name or alias that another concept has as alias or name may mislead',
  severity: 'warning',
  needs: nameNeeds,
  check: (facts, entries) =>
    after(entries, 'concept').flatMap((concept) =>
      [concept.name, ...concept.aliases].flatMap((name, at) => {
        const key = fold(name);
        // A name against a name is an error of its own.
        const clash = others(facts, concept, key).find((other) => at > 0 || fold(other.name) !== key);
        if (clash === undefined) return [];
        const path = at === 0 ? ['name'] : ['aliases', String(at - 1)];
        return [
          warning('ALIAS_CLASHES', concept.id, `“${name}” is also a name of ${clash.id} (“${clash.name}”).`, {
            path,
            ids: [clash.id],
          }),
        ];
      }),
    ),
};

const touched = (entries: Parameters<Constraint['needs']>[0]): readonly string[] => [
  ...new Set([
    ...after(entries, 'concept').map((concept) => concept.id),
    ...[...after(entries, 'relation'), ...before(entries, 'relation')].map((relation) => relation.subject),
  ]),
];

const primaryParent: Constraint = {
  id: 'concept-primary-parent',
  title: 'A primary parent is a current hierarchy relation of the concept itself',
  severity: 'error',
  needs: (entries) => [
    ...touched(entries).flatMap((id) => [entityFact(id), { kind: 'relations', id } as const]),
    ...after(entries, 'concept').flatMap(({ primaryParent: id }) => (id === null ? [] : [entityFact(id)])),
  ],
  check: (facts, entries) =>
    touched(entries).flatMap((id) => {
      const concept = facts.of('concept', id);
      if (concept === undefined || concept.primaryParent === null) return [];
      const parent = facts.atlas.of('relation', concept.primaryParent);
      const fits =
        parent !== undefined &&
        parent.subject === concept.id &&
        parent.status === 'current' &&
        relationType(parent.type).display;
      if (fits) return [];
      return [
        fault(
          'PRIMARY_PARENT',
          concept.id,
          `${concept.primaryParent} does not put ${concept.id} under anything now: choose a current is_a, part_of or realizes relation whose subject it is, or none.`,
          { path: ['primaryParent'], ids: [concept.primaryParent] },
        ),
      ];
    }),
};

/** Concepts that are new, and those that a hierarchy relation is taken from: others stood as they stand before. */
const uprooted = (entries: Parameters<Constraint['needs']>[0]): readonly string[] => [
  ...new Set([
    ...after(
      entries.filter((entry) => entry.before === null),
      'concept',
    ).map((concept) => concept.id),
    ...before(entries, 'relation')
      .filter((relation) => relationType(relation.type).display)
      .map((relation) => relation.subject),
  ]),
];

const hasParent: Constraint = {
  id: 'concept-has-parent',
  title: 'A concept stands under something',
  severity: 'warning',
  needs: (entries) => uprooted(entries).flatMap((id) => [entityFact(id), { kind: 'relations', id } as const]),
  check: (facts, entries) =>
    uprooted(entries).flatMap((id) => {
      const concept = facts.of('concept', id);
      if (concept === undefined || concept.status !== 'current') return [];
      const parents = facts
        .relationsOf(id)
        .filter((relation) => relation.subject === id && relationType(relation.type).display);
      if (parents.length > 0) return [];
      return [
        warning(
          'NO_PARENT',
          id,
          `${id} stands under nothing: add a relation is_a, part_of or realizes if one is true.`,
        ),
      ];
    }),
};

export const CONCEPT_RULES: readonly Constraint[] = [
  ownAliases,
  uniqueName,
  aliasClash,
  primaryParent,
  hasParent,
];
