/** A citation says what the atlas knows and no more, as CSL-JSON, in Markdown and in plain text. */
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSeed } from '../../../server/seeding/read-seed.ts';
import type { CslItem } from '../../../ui/src/cite/csl.ts';
import { markdown, markdownText, plainText } from '../../../ui/src/cite/plain.ts';
import { cslOf, writtenDate } from '../../../ui/src/cite/record.ts';
import { back, kept } from '../../unit/cite/read-back.ts';
import { FOLDER } from '../whole.ts';
import { citedNodes } from './nodes.ts';
import type { CitedNode } from './nodes.ts';

const ORIGIN = 'https://atlas.example.org';

/** The part of the CSL-JSON schema (csl-data.json of Citation Style Language 1.0.2) that is used, closed as there. */
const cslName = z.union([
  z.strictObject({
    family: z.string().min(1),
    given: z.string().min(1),
    'non-dropping-particle': z.string().optional(),
  }),
  z.strictObject({ literal: z.string().min(1) }),
]);
const cslItem = z.strictObject({
  id: z.string(),
  'citation-key': z.string().regex(/^[^\s{},%\\#~]+$/u),
  type: z.enum(['entry', 'post', 'document']),
  title: z.string().min(1),
  author: z.array(cslName).min(1).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) }).optional(),
  version: z.string(),
  URL: z.url(),
  note: z.string(),
});

let nodes: readonly CitedNode[] = [];
beforeAll(async () => {
  nodes = citedNodes((await readSeed(FOLDER)).atlas);
}, 120_000);

const cited = (id: string): CslItem => {
  const node = nodes.find((one) => one.id === id);
  const item = node === undefined ? null : cslOf(node, 12, ORIGIN);
  if (item === null) throw new RangeError(`${id} cannot be cited`);
  return item;
};

describe('CSL-JSON', () => {
  it('is valid for everything in the seed', () => {
    for (const node of nodes) cslItem.parse(cslOf(node, 12, ORIGIN));
  });

  it('gives a concept no author, the day of its last change, its address and the atlas’s change', () => {
    expect(cited('concept/search')).toEqual({
      id: 'concept/search',
      'citation-key': 'concept:search',
      type: 'entry',
      title: 'Search',
      'container-title': 'Optimization Atlas',
      publisher: 'Optimization Atlas',
      issued: { 'date-parts': [[2026, 11, 25]] },
      version: '12',
      URL: `${ORIGIN}/concept/search`,
      note: 'Optimization Atlas, change 12. Concept.',
    });
  });

  it('gives a quote to its speaker, not to who quotes it, and no date to an age', () => {
    const quotes = nodes.filter((node) => node.__typename === 'Quote');
    const reported = quotes.filter(({ speaker, comment }) => speaker.name !== comment.author.name);
    expect(reported.length).toBeGreaterThan(0);
    for (const { id, speaker, comment } of reported) {
      const item = cited(id);
      expect(item.author).toEqual([{ family: 'Casper', given: 'Stephen' }]);
      expect(speaker.name).toBe('Stephen Casper');
      expect(item.note).toContain(`Quoted by ${comment.author.name}.`);
      expect(item.issued).toBeUndefined();
    }
  });

  it('makes no author of a voice without a name', () => {
    const unnamed = { name: 'A commenter on something', kind: 'UNNAMED' as const };
    const quote = nodes.find((node) => node.__typename === 'Quote')!;
    const item = cslOf({ ...quote, speaker: unnamed }, 1, ORIGIN);
    expect(item?.author).toBeUndefined();
    expect(item?.note).toContain('Said by: A commenter on something.');
  });

  it('gives a comment a date only where its header writes one out', () => {
    expect(cited('comment/jermyn-c5').issued).toEqual({ 'date-parts': [[2023, 1, 24]] });
    expect(cited('comment/jermyn-c8').issued).toBeUndefined();
    expect(cited('comment/jermyn-c10').note).toContain('Address of the original not known.');
    expect(writtenDate('1y')).toBeNull();
    expect(writtenDate(null)).toBeNull();
  });

  it('gives a work its own authors, year and address, and says how far it was checked', () => {
    for (const node of nodes) {
      if (node.__typename !== 'Work') continue;
      const item = cited(node.id);
      expect(item.issued).toEqual(node.year === null ? undefined : { 'date-parts': [[node.year]] });
      expect(item.URL).toBe(node.addresses[0] ?? `${ORIGIN}/${node.id}`);
      const named = node.authors.filter(({ kind }) => kind === 'PERSON' || kind === 'GROUP');
      expect(item.author?.length ?? 0).toBe(named.length);
    }
  });
});

describe('BibTeX', () => {
  it('is read back to the same fields, under a key of its own, and leads to the page of the thing', () => {
    const items = nodes.map(({ id }) => cited(id));
    expect(items.length).toBeGreaterThan(500);
    for (const item of items) {
      expect(back(item)).toEqual(kept(item));
      const page = `${ORIGIN}/${item.id}`;
      expect(item.URL === page || item.note.includes(page), item.id).toBe(true);
    }
    expect(new Set(items.map((item) => item['citation-key'])).size).toBe(items.length);
  });
});

describe('Markdown and plain text', () => {
  it('are one line with title, source and address', () => {
    expect(plainText(cited('concept/search'))).toBe(
      `Search. Optimization Atlas. 25 November 2026. Optimization Atlas, change 12. Concept. ${ORIGIN}/concept/search`,
    );
    expect(markdown(cited('concept/search'))).toContain(`[Search](<${ORIGIN}/concept/search>)`);
  });

  it('escape what Markdown would read as a sign', () => {
    expect(markdownText('a*b_c [d](e) <f> `g` #h')).toBe('a\\*b\\_c \\[d\\]\\(e\\) \\<f\\> \\`g\\` \\#h');
  });
});
