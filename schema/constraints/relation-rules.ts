/** Rules about relations: their ends, circles, and who holds what is only attributed. */
import type { Relation } from '../entities/graph.ts';
import { holders } from '../evidence/level.ts';
import { relationId } from '../vocabulary/ids.ts';
import { relationType } from '../vocabulary/relation-types.ts';
import { typeOfId } from '../vocabulary/ids.ts';
import { after, before, entityFact } from './constraint.ts';
import type { Constraint } from './constraint.ts';
import { fault, warning } from './violation.ts';
import type { Violation } from './violation.ts';

const current = (entries: Parameters<Constraint['needs']>[0]): readonly Relation[] =>
  after(entries, 'relation').filter((relation) => relation.status === 'current');

const ends: Constraint = {
  id: 'relation-ends',
  title: 'A relation joins two different things of the types its own type allows, under its own id',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'relation').flatMap((relation): readonly Violation[] => {
      const row = relationType(relation.type);
      if (relation.subject === relation.object) {
        return [
          fault(
            'SELF_RELATION',
            relation.id,
            `${relation.subject} cannot be related to itself: choose another end.`,
            {
              path: ['other'],
            },
          ),
        ];
      }
      if (typeOfId(relation.subject) !== row.subject || typeOfId(relation.object) !== row.object) {
        return [
          fault(
            'RELATION_ENDS',
            relation.id,
            `“${row.label}” goes from a ${row.subject} to a ${row.object}, not from ${relation.subject} to ${relation.object}.`,
            { path: ['type'], ids: [relation.subject, relation.object] },
          ),
        ];
      }
      const minted = relationId(relation.type, relation.subject, relation.object);
      if (relation.id !== minted) {
        return [
          fault('INVALID_ID', relation.id, `This relation’s id has to be ${minted}.`, { path: ['id'] }),
        ];
      }
      return [];
    }),
};

const acyclic: Constraint = {
  id: 'relation-acyclic',
  title: 'A hierarchy has no circle, by type, over all current relations',
  severity: 'error',
  needs: (entries) =>
    current(entries)
      .filter((relation) => relationType(relation.type).acyclic)
      .map((relation) => ({ kind: 'closure', id: relation.object, over: relation.type }) as const),
  check: (facts, entries) =>
    current(entries).flatMap((relation) => {
      const row = relationType(relation.type);
      if (!row.acyclic || relation.subject === relation.object) return [];
      const way = facts.wayUp(relation.object, relation.subject, relation.type);
      if (way === undefined) return [];
      const circle = [relation.subject, ...way];
      return [
        fault(
          'RELATION_CYCLE',
          relation.id,
          `This would close a circle of “${row.label}”: ${circle.join(' → ')}. Leave it out, or change one of the others first.`,
          { path: ['other'], ids: circle },
        ),
      ];
    }),
};

/** A circle through several hierarchy types is odd but no contradiction. */
const mixedCircle: Constraint = {
  id: 'hierarchy-circle',
  title: 'The drawn hierarchy as a whole has no circle',
  severity: 'warning',
  needs: (entries) =>
    current(entries)
      .filter((relation) => relationType(relation.type).display)
      .map((relation) => ({ kind: 'closure', id: relation.object, over: 'display' }) as const),
  check: (facts, entries) =>
    current(entries).flatMap((relation) => {
      if (!relationType(relation.type).display || relation.subject === relation.object) return [];
      const way = facts.wayUp(relation.object, relation.subject, 'display');
      if (way === undefined) return [];
      const circle = [relation.subject, ...way];
      return [
        warning(
          'RELATION_CYCLE',
          relation.id,
          `Together with others this closes a circle: ${circle.join(' → ')}.`,
          {
            path: ['other'],
            ids: circle,
          },
        ),
      ];
    }),
};

/** Relations whose own fields or evidence change. */
const weighed = (entries: Parameters<Constraint['needs']>[0]): readonly string[] => [
  ...new Set([
    ...after(entries, 'relation').map((relation) => relation.id),
    ...[...after(entries, 'evidence'), ...before(entries, 'evidence')]
      .map((evidence) => evidence.target)
      .filter((target) => typeOfId(target) === 'relation'),
  ]),
];

const attributed: Constraint = {
  id: 'relation-attributed',
  title: 'An attributed relation has somebody who holds it, and some types are always attributed',
  severity: 'error',
  needs: (entries) => weighed(entries).flatMap((id) => [entityFact(id), { kind: 'evidence', id } as const]),
  check: (facts, entries) =>
    weighed(entries).flatMap((id) => {
      const relation = facts.of('relation', id);
      if (relation === undefined || relation.status !== 'current') return [];
      if (relationType(relation.type).alwaysAttributed && relation.mode !== 'attributed') {
        return [
          fault(
            'ALWAYS_ATTRIBUTED',
            id,
            `“${relationType(relation.type).label}” is always attributed: set its mode so.`,
            {
              path: ['mode'],
            },
          ),
        ];
      }
      if (relation.mode === 'asserted' || holders(facts.shown(id), 'for').length > 0) return [];
      return [
        fault(
          'ATTRIBUTED_NEEDS_HOLDER',
          id,
          'An attributed relation needs somebody who holds it: add evidence for it, a quote or a work with an author.',
          { path: ['evidence'] },
        ),
      ];
    }),
};

/** Relation types that say two things stand side by side, which their standing one above the other denies. */
const ASSOCIATIVE: ReadonlySet<string> = new Set(['overlaps_with', 'contrasts_with']);

/** SKOS S27. */
const besideHierarchy: Constraint = {
  id: 'relation-beside-hierarchy',
  title: 'Two things that stand side by side do not also stand one under the other',
  severity: 'warning',
  needs: (entries) =>
    current(entries)
      .filter((relation) => ASSOCIATIVE.has(relation.type))
      .flatMap((relation) =>
        [relation.subject, relation.object].flatMap(
          (id) =>
            [
              { kind: 'closure', id, over: 'is_a' },
              { kind: 'doubts', id, over: 'is_a' },
            ] as const,
        ),
      ),
  check: (facts, entries) =>
    current(entries).flatMap((relation) => {
      if (!ASSOCIATIVE.has(relation.type)) return [];
      const way =
        facts.inferredWayUp(relation.subject, relation.object, 'is_a') ??
        facts.inferredWayUp(relation.object, relation.subject, 'is_a');
      if (way === undefined) return [];
      return [
        warning(
          'RELATED_IN_HIERARCHY',
          relation.id,
          `One already stands under the other: ${way.join(' → ')}.`,
          {
            path: ['type'],
            ids: way,
          },
        ),
      ];
    }),
};

export const RELATION_RULES: readonly Constraint[] = [
  ends,
  acyclic,
  mixedCircle,
  attributed,
  besideHierarchy,
];
