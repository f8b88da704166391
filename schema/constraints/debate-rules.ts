/** Rules about disagreement and the classification key. */
import type { Entity } from '../entities/entity.ts';
import { after } from './constraint.ts';
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

export const DEBATE_RULES: readonly Constraint[] = [bearings, members, valueUnderFacet, answers];
