/** Reading a comment with its quotes, on both ways of painting them, and citing what is read. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBibtex } from '../../ui/src/cite/bibtex.ts';
import { focused, said, tabTo, violations } from './support/keyboard.ts';
import { duringVisit } from './support/during.ts';
import type { Work } from './support/during.ts';
import { go, openWorld, settled } from './support/world.ts';
import type { VisitOptions, World } from './support/world.ts';

interface Quote {
  readonly id: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly name: string };
  readonly evidence: readonly { readonly target: { readonly id: string } }[];
}

interface Comment {
  readonly text: string;
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly quotes: readonly Quote[];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const commentOf = async (slug: string): Promise<Comment> =>
  (
    await world.ask<{ comment: Comment }>(
      `query ($id: ID!) { comment(id: $id) { text paragraphs { start end text } quotes { id exact start end
         speaker { name } evidence { target { ... on Node { id } } } } } }`,
      { id: `comment/${slug}` },
    )
  ).comment;

const inOrder = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.toSorted((a, b) => a.start - b.start || b.end - a.end);

const during = (start: string, options: VisitOptions, work: Work) => duringVisit(world, start, options, work);

const withoutHighlights = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));

const WAYS = [
  ['highlights', {}],
  ['marks', { before: withoutHighlights }],
] as const;

/** The texts that are painted or marked as quoted, each span once, and the chosen one. */
const shown = (page: Page) =>
  page.evaluate(() => {
    if ('highlights' in CSS) {
      const texts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
      return {
        way: 'highlights',
        spans: [0, 1, 2, 3].flatMap((lane) => texts(`quote-lane-${lane}`)).sort(),
        chosen: texts('quote-chosen').join(''),
        lines: [0, 1, 2, 3].filter((lane) => CSS.highlights.has(`quote-lane-${lane}`)).length,
      };
    }
    const marks = [...document.querySelectorAll<HTMLElement>('mark[data-quotes]')];
    const byQuote = new Map<string, string>();
    for (const mark of marks) {
      for (const id of mark.dataset['quotes']?.split(' ') ?? []) {
        byQuote.set(id, (byQuote.get(id) ?? '') + mark.textContent);
      }
    }
    return {
      way: 'marks',
      spans: [...byQuote.values()].sort(),
      chosen: marks
        .filter((mark) => mark.dataset['chosen'] === 'true')
        .map((mark) => mark.textContent)
        .join(''),
      lines: new Set(
        [...document.querySelectorAll('.lane')].map((lane) => lane.className.replace('lane ', '')),
      ).size,
    };
  });

/** A point of the window in the middle of some words of the comment. */
const pointOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const home of document.querySelectorAll('[data-start]')) {
      const walker = document.createTreeWalker(home, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getClientRects()[0];
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, words);

describe.each(WAYS)('a comment, by %s', (way, options) => {
  it('stands letter for letter, with every quote in sight and a line for each that overlaps', () =>
    during('/comment/jermyn-c8', options, async (visit) => {
      const { page } = visit;
      const comment = await commentOf('jermyn-c8');
      const texts = await page
        .locator('[data-start]')
        .evaluateAll((all) =>
          all.map((one) => ({ start: Number(one.getAttribute('data-start')), text: one.textContent })),
        );
      expect(texts).toEqual(comment.paragraphs.map(({ start, text }) => ({ start, text })));
      const points = [...comment.text];
      for (const { start, text } of texts) {
        expect(points.slice(start, start + [...(text ?? '')].length).join('')).toBe(text);
      }
      const painted = await shown(page);
      expect(painted.way).toBe(way);
      expect(painted.spans).toEqual(comment.quotes.map(({ exact }) => exact).sort());
      expect(painted.lines).toBe(3);
      expect(painted.chosen).toBe('');
      // The quoted paragraph of comment 4 is Casper’s alone.
      await go(visit, world, '/comment/jermyn-c4');
      const { quotes } = await commentOf('jermyn-c4');
      const ids = await page
        .locator('.quotation [data-start]')
        .evaluateAll((all) => all.flatMap((one) => one.getAttribute('data-quotes')?.split(' ') ?? []));
      expect(ids.length).toBe(3);
      for (const { id, speaker } of quotes) {
        expect(speaker.name).toBe(ids.includes(id) ? 'Stephen Casper' : 'Adam Jermyn');
      }
    }));

  it('opens a quote by its button, its words, the step buttons and the address', () =>
    during('/comment/jermyn-c8', options, async ({ page }) => {
      const quotes = inOrder((await commentOf('jermyn-c8')).quotes);
      const names = await page
        .locator('.margin-button')
        .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
      expect(names.length).toBe(14);
      names.forEach((name, index) => expect(name).toContain(`Quote ${index + 1} of 14: `));
      const name = "Quote 4 of 14: It's not directly searching over solutions (though the…, supports 2";
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForURL(`**/comment/jermyn-c8?quote=${quotes[3]!.id}`);
      expect((await shown(page)).chosen).toBe(quotes[3]!.exact);
      await page.getByRole('button', { name: 'Next quote' }).click();
      await page.waitForURL(`**?quote=${quotes[4]!.id}`);
      expect(await said(page)).toContain(`Quote 5 of 14, said by Adam Jermyn: ${quotes[4]!.exact}.`);
      const point = await pointOf(page, 'Maybe it');
      if (point === null) throw new RangeError('The words are not on the page');
      await page.mouse.click(point.x, point.y);
      const maybe = quotes.find(({ exact }) => exact.startsWith('Maybe it'))!;
      await page.waitForURL(`**?quote=${maybe.id}`);
      expect(await page.locator('.quote-detail blockquote').textContent()).toBe(`“${maybe.exact}”`);
      const targets = await page
        .locator('.quote-detail .supports a')
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));
      expect(targets.toSorted()).toEqual(maybe.evidence.map(({ target }) => target.id).toSorted());
      await page.reload();
      await settled(page);
      expect((await shown(page)).chosen).toBe(maybe.exact);
    }));
});

describe('by keyboard', () => {
  it('steps through the quotes, hears each, follows one to what it supports and back', () =>
    during('/comment/jermyn-c8', {}, async ({ page }) => {
      const quotes = inOrder((await commentOf('jermyn-c8')).quotes);
      await tabTo(page, '.margin-button');
      expect(await focused(page)).toContain('Quote 1 of 14: ');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toContain('Quote 2 of 14: ');
      await page.keyboard.press(']');
      expect(await focused(page)).toContain('Quote 1 of 14: ');
      await page.waitForURL(`**?quote=${quotes[0]!.id}`);
      await page.keyboard.press(']');
      await page.waitForURL(`**?quote=${quotes[1]!.id}`);
      expect(await focused(page)).toContain('Quote 2 of 14: ');
      await page.keyboard.press('[');
      await page.waitForURL(`**?quote=${quotes[0]!.id}`);
      await page.keyboard.press('Escape');
      await page.waitForURL('**/comment/jermyn-c8');
      await page.keyboard.press(']');
      await tabTo(page, '.quote-detail .supports a', 4);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/question\//u);
      await settled(page);
      await page.goBack();
      await page.waitForURL(`**/comment/jermyn-c8?quote=${quotes[0]!.id}`);
    }));
});

describe('words that a reader selects', () => {
  it('have an address of their own, and can begin a concept', () =>
    during('/comment/jermyn-c8', {}, async (visit) => {
      const { page } = visit;
      await page.evaluate(() => {
        const text = document.querySelector('[data-start]')?.firstChild;
        if (text == null) throw new RangeError('no text');
        getSelection()?.setBaseAndExtent(text, 4, text, 9);
      });
      await page.getByRole('button', { name: 'Copy a link to these words' }).click();
      await page.waitForURL('**/comment/jermyn-c8?words=4-9');
      expect(await page.evaluate(() => [...(CSS.highlights.get('picked-words') ?? [])].map(String))).toEqual([
        'would',
      ]);
      await page.getByRole('link', { name: 'Use in a new concept' }).click();
      await page.waitForURL('**/add?**');
      await settled(page);
      expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe('comment/jermyn-c8');
      await page.getByText('Found. Said by Adam Jermyn').waitFor();
    }));
});

describe('the feed', () => {
  it('is one page with every comment whole, and its marked words lead to their quotes', () =>
    during('/comments', {}, async ({ page }) => {
      const { comments } = await world.ask<{ comments: { nodes: (Comment & { id: string })[] } }>(
        '{ comments(first: 20) { nodes { id text paragraphs { text start end } } } }',
      );
      const read = await page.locator('.feed-comment').evaluateAll((all) =>
        all.map((one) => ({
          id: one.getAttribute('data-comment'),
          texts: [...one.querySelectorAll('[data-start]')].map(({ textContent }) => textContent),
        })),
      );
      expect(read).toEqual(
        comments.nodes.map(({ id, paragraphs }) => ({ id, texts: paragraphs.map(({ text }) => text) })),
      );
      await page
        .getByRole('navigation', { name: 'Jump to a comment' })
        .getByRole('link', { name: 'comment 8' })
        .click();
      await page.waitForURL('**/comments#jermyn-c8');
      await page.waitForFunction(
        () => (document.getElementById('jermyn-c8')?.getBoundingClientRect().top ?? 999) < 300,
      );
      const point = await pointOf(page, 'Maybe it');
      if (point === null) throw new RangeError('The words are not on the page');
      await page.mouse.click(point.x, point.y);
      await page.waitForURL('**/comment/jermyn-c8?quote=quote/jermyn-c8/*');
    }));
});

describe('citing', () => {
  it('gives four forms, and says what was copied', () => {
    const path = '/relation/search/realizes/direct-optimization';
    const title = 'Search is one way to realize Direct optimization';
    return during(path, {}, async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Cite this' }).last().click();
      const text = page.locator('.cite-text');
      await text.waitFor();
      const [entry] = readBibtex((await text.textContent()) ?? '');
      expect(entry).toMatchObject({ title, URL: world.atlas.url + path });
      expect(entry?.['author']).toBeUndefined();
      await page.getByRole('tab', { name: 'CSL-JSON' }).click();
      const [item] = JSON.parse((await text.textContent()) ?? '') as { id: string; version: string }[];
      const { stats } = await world.ask<{ stats: { seq: number } }>('{ stats { seq } }');
      expect(item).toMatchObject({ id: path.slice(1), version: String(stats.seq) });
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('Markdown');
      await page.getByRole('button', { name: 'Copy Markdown' }).click();
      await page.waitForFunction(
        () => document.querySelector('.change-bar [aria-live]')?.textContent === 'Markdown copied',
      );
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
    });
  });
});

describe.each([
  ['light', 390],
  ['dark', 1440],
] as const)('axe, %s, %i wide', (scheme, width) => {
  it('finds nothing with a quote open, in the feed, and in a citation', () =>
    during('/comment/jermyn-c8', { scheme, width }, async (visit) => {
      const { page } = visit;
      await page.getByRole('button', { name: /^Quote 4 of 14/u }).click();
      await page.locator('.quote-detail').waitFor();
      await page.getByRole('button', { name: 'Cite this' }).click();
      await page.locator('.cite-text').waitFor();
      expect(await violations(page)).toEqual([]);
      await go(visit, world, '/comments');
      expect(await violations(page)).toEqual([]);
      await go(visit, world, '/agent/stephen-casper');
      expect(await violations(page)).toEqual([]);
    }));
});
