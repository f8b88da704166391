/** The neighbourhood of every concept of the seed, as the page would read it. */
import { join } from 'node:path';
import { derive } from '../../../schema/edit/derive.ts';
import type { EntityOf } from '../../../schema/entities/entity.ts';
import { relationTypeOrder } from '../../../schema/vocabulary/relation-types.ts';
import { LEVELS } from '../../../schema/vocabulary/terms.ts';
import { readSeed } from '../../../server/seeding/read-seed.ts';
import type { MapInput, MapRelation, MapTerm } from '../../../ui/src/map/model.ts';
import { ROOT } from '../../support/folders.ts';

const { atlas } = await readSeed(join(ROOT, 'seed'));
// As many as the page asks for.
const FIRST = 100;

const derivedOf = (id: string) => {
  const [one] = derive(atlas, [id]);
  return { level: LEVELS[one?.level ?? 0]!, contested: one?.contested ?? false };
};

const termOf = (one: EntityOf<'concept' | 'example'>): MapTerm => ({
  id: one.id,
  name: one.name,
  shape: one.entity === 'concept' ? one.kind : 'example',
  level: derivedOf(one.id).level,
  retired: false,
});

const TERMS = new Map([...atlas.all('concept'), ...atlas.all('example')].map((one) => [one.id, termOf(one)]));
const RELATIONS = atlas.all('relation').map(({ id, type, subject, object, mode }): MapRelation => ({
  ...{ id, type, subject, object, attributed: mode === 'attributed' },
  ...derivedOf(id),
}));
const nameOf = (id: string): string => TERMS.get(id)?.name ?? id;

export const CONCEPTS = atlas.all('concept').map(({ id }) => id);

/** By steps, vocabulary and name, cut off where the page's answer is. */
const within = (center: string, depth: number): readonly MapRelation[] => {
  const near = new Set([center]);
  const met = new Set<MapRelation>();
  for (let step = 1; step <= depth; step += 1) {
    const next = RELATIONS.filter(
      (one) => !met.has(one) && (near.has(one.subject) || near.has(one.object)),
    ).sort(
      (a, b) =>
        relationTypeOrder(a.type) - relationTypeOrder(b.type) ||
        nameOf(a.object).localeCompare(nameOf(b.object)),
    );
    for (const one of next) met.add(one);
    for (const { subject, object } of next) near.add(subject).add(object);
  }
  return [...met].slice(0, FIRST);
};

const divided = ({ agent, name }: EntityOf<'division'>, year = ''): string =>
  agent === null
    ? name
    : `${atlas.of('agent', agent)?.name ?? ''}${year}: ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

/** What the page makes its map of, without a filter. */
export const seeded = (center: string, depth: number): MapInput => {
  const all = within(center, depth);
  const touches = ({ subject, object }: MapRelation) => subject === center || object === center;
  const divisions = atlas.all('division');
  return {
    center: TERMS.get(center)!,
    terms: [...TERMS.values()].filter(({ id }) => id !== center),
    relations: all.filter(touches),
    further: all.filter((one) => !touches(one)),
    depth,
    cuts: divisions
      .filter(({ of }) => of === center)
      .map((one) => ({ id: one.id, name: divided(one), members: one.members })),
    beside: divisions
      .filter(({ members }) => members.includes(center))
      .map((one) => ({
        division: one.id,
        heading: divided(one, ' 2022'),
        of: one.of,
        terms: one.members.filter((id) => id !== center).map((id) => TERMS.get(id)!),
      })),
  };
};
