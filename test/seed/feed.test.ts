import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExtents, linesOf, proposeComments } from '../../server/seeding/feed/lines.ts';
import { readHeader, readsAs } from '../../server/seeding/feed/headers.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import { ROOT } from '../support/folders.ts';

const text = readFileSync(join(ROOT, 'seed/comments/adam-jermyn-comment-feed.txt'), 'utf8');
const first = (header: string): unknown => {
  const [best] = readHeader(header);
  return best === undefined ? null : [best.age, best.alignmentKarma, best.karma, best.agreement];
};

describe('a header', () => {
  it.each([
    ['5mo70', ['5mo', null, 7, 0]],
    ['6moΩ474', ['6mo', 4, 7, 4]],
    ['9moΩ9163', ['9mo', 9, 16, 3]],
    ['Jan 24, 202330', ['Jan 24, 2023', null, 3, 0]],
    ['now10', ['now', null, 1, 0]],
    ['5m10', ['5m', null, 1, 0]],
    ['45min31', ['45min', null, 3, 1]],
    ['2hΩ340', ['2h', 3, 4, 0]],
    ['3d20', ['3d', null, 2, 0]],
    ['1yΩ2', ['1y', 2, null, null]],
    ['1y-12', ['1y', null, -1, 2]],
    ['1y1-2', ['1y', null, 1, -2]],
    ['1y−3−1', ['1y', null, -3, -1]],
    ['Mar 730', ['Mar 7', null, 3, 0]],
    ['2w', ['2w', null, null, null]],
    ['Sept 3, 202112', ['Sept 3, 2021', null, 1, 2]],
  ])('%s reads as %j first', (header, reading) => {
    expect(first(header)).toEqual(reading);
  });

  it.each([
    '',
    'Adam Jermyn',
    'now and then',
    '5mo 70',
    'Jan 24, 2023 30',
    'Jan 0',
    '1yΩ',
    'How does this work?',
  ])('%j is none', (line) => {
    expect(readHeader(line)).toEqual([]);
  });

  it('has every cut of its digits as a reading, each of which adds up', () => {
    expect(readHeader('6moΩ474')).toHaveLength(4);
    expect(readHeader('Jan 2430').map(({ age }) => age)).toEqual(expect.arrayContaining(['Jan 24', 'Jan 2']));
    for (const header of ['5mo70', '9moΩ9163', 'Jan 2430', '1y-12', '1yΩ230', 'now']) {
      for (const reading of readHeader(header)) expect(readsAs(header, reading)).toBe(true);
    }
    expect(readsAs('5mo70', { age: '5mo', alignmentKarma: null, karma: 7, agreement: 1 })).toBe(false);
  });

  it('never reads a number with a leading zero', () => {
    expect(readHeader('1y205').map(({ karma, agreement }) => [karma, agreement])).toEqual([
      [20, 5],
      [205, null],
    ]);
  });
});

describe('the proposal for the feed', () => {
  it('finds nine headers, and leaves the tenth comment inside the ninth', () => {
    const proposal = proposeComments(text);
    expect(proposal.authorLine).toBe(1);
    expect(proposal.comments.map(({ headerLine }) => headerLine)).toEqual([3, 7, 11, 15, 23, 27, 31, 39, 45]);
    expect(proposal.comments.at(-1)).toMatchObject({ firstLine: 47, lastLine: 49 });
  });

  it('agrees with the YAML on headers, preferred readings and extents, the last extent apart', async () => {
    const { atlas } = await readSeed(join(ROOT, 'seed'));
    const decided = atlas.all('comment').toSorted((a, b) => a.order - b.order);
    proposeComments(text).comments.forEach((proposed, index) => {
      const comment = decided[index]!;
      expect(proposed).toMatchObject({
        header: comment.header,
        headerLine: comment.headerLine,
        firstLine: comment.firstLine,
      });
      if (index < 8) expect(proposed.lastLine).toBe(comment.lastLine);
      const best = comment.readings.toSorted((a, b) => b.confidence - a.confidence)[0];
      expect(best).toMatchObject(proposed.readings[0]!);
    });
  });
});

describe('the lines of the feed', () => {
  it('are 49, each in exactly one comment, a header, the author line or blank', async () => {
    const { atlas } = await readSeed(join(ROOT, 'seed'));
    const lines = linesOf(text);
    expect(lines).toHaveLength(49);
    const owners = lines.map((line, index) => {
      const at = index + 1;
      const inside = atlas
        .all('comment')
        .filter(({ firstLine, lastLine }) => firstLine <= at && at <= lastLine);
      const heads = atlas.all('comment').filter(({ headerLine }) => headerLine === at);
      return { line, at, count: inside.length + heads.length + (at === 1 ? 1 : 0) };
    });
    expect(owners.filter(({ count, line }) => count !== 1 && !(count === 0 && line === ''))).toEqual([]);
  });

  it('are refused when one is left over, claimed twice or out of reach', () => {
    const lines = ['me', '', '1y10', '', 'a', '', 'b'];
    const extent = { id: 'x', headerLine: 3, firstLine: 5, lastLine: 7 };
    expect(checkExtents(lines, 1, [extent])).toEqual([]);
    expect(checkExtents(lines, 1, [{ ...extent, lastLine: 5 }]).map(({ id }) => id)).toEqual([null]);
    expect(checkExtents(lines, 1, [{ ...extent, lastLine: 6 }]).map(({ id }) => id)).toEqual(['x', null]);
    expect(
      checkExtents(lines, 1, [extent, { ...extent, id: 'y', headerLine: null, firstLine: 7 }]),
    ).toMatchObject([{ id: 'y' }]);
    expect(checkExtents(lines, 1, [{ ...extent, firstLine: 7 }]).map(({ id }) => id)).toEqual(['x', null]);
    expect(
      checkExtents(lines, 1, [{ ...extent, headerLine: 7, firstLine: 5, lastLine: 5 }]).map(({ id }) => id),
    ).toEqual(['x', null]);
    expect(checkExtents(lines, null, [extent])).toMatchObject([{ id: null }]);
  });
});
