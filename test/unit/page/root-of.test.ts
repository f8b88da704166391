/** Which concept the first map is drawn round. */
import { expect, it } from 'vitest';
import type { RelationType } from '../../../ui/src/generated/graphql.ts';
import { rootOf } from '../../../ui/src/find/root-of.ts';

const link = (subject: string, type: RelationType, object: string) => ({
  type,
  subject: { id: subject },
  object: { id: object },
});

it('is the one that stands under nothing and has most under it', () => {
  const links = [
    link('b', 'IS_A', 'a'),
    link('c', 'REALIZES', 'a'),
    link('d', 'IS_A', 'b'),
    link('e', 'IS_A', 'b'),
    link('f', 'PART_OF', 'b'),
  ];
  expect(rootOf(links)).toBe('a');
  expect(rootOf([...links, link('a', 'CONTRASTS_WITH', 'z')])).toBe('a');
});

it('is the first by id of several alike, and none without a hierarchy', () => {
  expect(rootOf([link('x', 'IS_A', 'n'), link('y', 'IS_A', 'm')])).toBe('m');
  expect(rootOf([link('x', 'PRODUCES', 'n')])).toBeUndefined();
});
