/** Rules about disagreement and the classification key, and about what is retired. */
import type { Entity } from '../entities/entity.ts';
import { typeOfId } from '../vocabulary/ids.ts';
import { after, entityFact } from './constraint.ts';
import type { Constraint } from './constraint.ts';
import { fault } from './violation.ts';
import type { Violation } from './violation.ts';

const bearings: Constraint = {
  id: 'position-bearings',
  title: 'A position bears on a claim once',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'position').flatMap((position) =>
      position.bearings.flatMap(({ claim }, at) =>
        position.bearings.findIndex((other) => other.claim === claim) === at
          ? []
          : [
              fault(
                'BEARING_TWICE',
                position.id,
                `${claim} is given twice: one position has one stance on a claim.`,
                {
                  path: ['bearings', String(at), 'claim'],
                  ids: [claim],
                },
              ),
            ],
      ),
    ),
};

const members: Constraint = {
  id: 'division-members',
  title: 'A division’s members differ from each other and from what is divided',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'division').flatMap((division) =>
      division.members.flatMap((member, at) =>
        member !== division.of && division.members.indexOf(member) === at
          ? []
          : [
              fault(
                'DIVISION_MEMBERS',
                division.id,
                `${member} cannot be a member here, or not twice: leave it out.`,
                {
                  path: ['members', String(at)],
                  ids: [member],
                },
              ),
            ],
      ),
    ),
};

const valueUnderFacet: Constraint = {
  id: 'facet-value-id',
  title: 'A facet value’s id is its facet’s and one segment more',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'facet-value').flatMap((value) =>
      value.id.startsWith(`${value.facet}/`)
        ? []
        : [
            fault(
              'INVALID_ID',
              value.id,
              `A value of ${value.facet} has an id such as ${value.facet}/some-value.`,
              {
                path: ['id'],
              },
            ),
          ],
    ),
};

/** Pairs of a facet and the values said of it, wherever an entity says some. */
const said = (
  entity: Entity,
): readonly { facet: string; values: readonly string[]; path: readonly string[] }[] => {
  if (entity.entity === 'example') {
    return (entity.facets ?? []).map(({ facet, answer }, at) => ({
      facet,
      values: Array.isArray(answer) ? answer : [],
      path: ['facets', String(at)],
    }));
  }
  if (entity.entity === 'rule') {
    return entity.conditions.map(({ facet, values }, at) => ({
      facet,
      values,
      path: ['conditions', String(at)],
    }));
  }
  if (entity.entity === 'facet' && entity.askedWhen !== null) {
    return [{ ...entity.askedWhen, path: ['askedWhen'] }];
  }
  return [];
};

const answers: Constraint = {
  id: 'facet-answers',
  title: 'A facet is answered once, with its own values',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    entries.flatMap(({ after: entity }): readonly Violation[] => {
      if (entity === null) return [];
      const all = said(entity);
      return all.flatMap(({ facet, values, path }, at) => {
        const found: Violation[] = [];
        if (all.findIndex((other) => other.facet === facet) !== at) {
          const message = `${facet} is answered twice: give all its values in one answer.`;
          found.push(fault('FACET_TWICE', entity.id, message, { path, ids: [facet] }));
        }
        for (const value of values) {
          if (value.startsWith(`${facet}/`)) continue;
          found.push(
            fault('FACET_VALUE', entity.id, `${value} is not a value of ${facet}.`, {
              path,
              ids: [facet, value],
            }),
          );
        }
        return found;
      });
    }),
};

/** Concepts and examples cannot be retired away from under current relations, nor facets from under their values. */
const retiredUnused: Constraint = {
  id: 'retired-unused',
  title: 'What is retired carries no current relation any more',
  severity: 'error',
  needs: (entries) =>
    [...after(entries, 'concept'), ...after(entries, 'example')]
      .filter(({ status }) => status === 'retired')
      .flatMap(({ id }) => [entityFact(id), { kind: 'relations', id } as const]),
  check: (facts, entries) =>
    [...after(entries, 'concept'), ...after(entries, 'example')]
      .filter(({ status }) => status === 'retired')
      .flatMap(({ id }) => {
        const left = facts.relationsOf(id).map((relation) => relation.id);
        if (left.length === 0) return [];
        return [
          fault('IN_USE', id, `${id} still has current relations: retire these first: ${left.join(', ')}.`, {
            path: ['id'],
            ids: left,
          }),
        ];
      }),
};

const replacement: Constraint = {
  id: 'concept-replacement',
  title: 'What replaces a retired concept is another, current one',
  severity: 'error',
  needs: (entries) =>
    after(entries, 'concept').flatMap(({ replacedBy: id }) => (id === null ? [] : [entityFact(id)])),
  check: (facts, entries) =>
    after(entries, 'concept').flatMap((concept) => {
      const { replacedBy: id } = concept;
      if (id === null || typeOfId(id) !== 'concept') return [];
      const other = facts.of('concept', id);
      if (other === undefined || (id !== concept.id && other.status === 'current')) return [];
      return [
        fault('IN_USE', concept.id, `${id} cannot take its place: name another concept that is in use.`, {
          path: ['replacedBy'],
          ids: [id],
        }),
      ];
    }),
};

export const DEBATE_RULES: readonly Constraint[] = [
  bearings,
  members,
  valueUnderFacet,
  answers,
  retiredUnused,
  replacement,
];
