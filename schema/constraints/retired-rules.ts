/** Rules about what is kept for its history only: nothing current may rest on it. */
import { refersTo } from '../entities/atlas.ts';
import type { Entry } from '../entities/change.ts';
import { isRetired } from '../entities/entity.ts';
import type { Entity } from '../entities/entity.ts';
import { typeOfId } from '../vocabulary/ids.ts';
import { after, entityFact, fieldOf } from './constraint.ts';
import type { Constraint } from './constraint.ts';
import { fault } from './violation.ts';

/**
 * Whether a current thing rests on `id`. What is said about a thing (evidence, bearings of positions) goes with it;
 * what a concept stands under is a rule of its own.
 */
const restsOn = (user: Entity, id: string): boolean => {
  if (isRetired(user)) return false;
  switch (user.entity) {
    case 'evidence':
      return user.target !== id;
    case 'position':
      return [user.question, user.holder, user.reportedBy].includes(id);
    case 'concept':
      return false;
    default:
      return true;
  }
};

const left = (entries: readonly Entry[]): readonly Entity[] =>
  entries.map((entry) => entry.after).filter((entity) => entity !== null);

const retired = (entries: readonly Entry[]): readonly Entity[] => left(entries).filter(isRetired);

const retiredUnused: Constraint = {
  id: 'retired-unused',
  title: 'Nothing current rests on what is retired',
  severity: 'error',
  needs: (entries) => retired(entries).map(({ id }) => ({ kind: 'referrers', id })),
  check: (facts, entries) =>
    retired(entries).flatMap(({ id }) => {
      const users = facts.referrers(id).filter((from) => {
        const user = facts.get(from);
        return user !== undefined && restsOn(user, id);
      });
      if (users.length === 0) return [];
      const named = users.slice(0, 10).join(', ');
      const more = users.length > 10 ? ` and ${users.length - 10} more` : '';
      return [
        fault('IN_USE', id, `${id} is still in use: retire or change these first: ${named}${more}.`, {
          path: ['id'],
          ids: users,
        }),
      ];
    }),
};

const restsOnCurrent: Constraint = {
  id: 'rests-on-current',
  title: 'What is current rests on nothing that is retired',
  severity: 'error',
  needs: (entries) => left(entries).flatMap((entity) => refersTo(entity).map(entityFact)),
  check: (facts, entries) =>
    left(entries).flatMap((entity) =>
      refersTo(entity)
        .filter((id) => {
          const target = facts.get(id);
          return target !== undefined && isRetired(target) && restsOn(entity, id);
        })
        .map((id) =>
          fault('UNKNOWN_ID', entity.id, `${id} is retired: name one that is in use.`, {
            path: fieldOf(entity, id),
            ids: [id],
          }),
        ),
    ),
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

export const RETIRED_RULES: readonly Constraint[] = [retiredUnused, restsOnCurrent, replacement];
