/** Names, words and addresses in a served page stay what they are, whatever they hold. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageDocument } from '../../../server/http/pages/document.ts';
import { pageHtml, readTemplate } from '../../../server/http/pages/head.ts';
import { linksIn } from './html.ts';

describe('names', () => {
  const template = readTemplate(
    '<!doctype html><html><head><title>x</title></head><body><div id="root"></div></body></html>',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '</title>',
          '<script>',
          '-->',
          '<!--',
          '$&',
          '$1',
          ' onx=',
          '\n',
          '\u2028',
          '\ud800',
          'a',
        ),
      )
      .map((parts) => parts.join('')),
  );
  /** Everything between `<` and `>`, which is all that a browser takes for markup. */
  const tags = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];
  const shape = (words: string, link: string): PageDocument => ({
    status: 200,
    title: words,
    heading: words,
    description: words,
    path: '/concept/x',
    kind: 'article',
    blocks: [
      { type: 'heading', words },
      { type: 'text', words: [words, { to: link, words }], muted: true },
      { type: 'list', items: [[words], [{ to: '/concept/x', words }]] },
      { type: 'quote', words: words.replaceAll('\n', ' '), from: [words] },
    ],
  });
  const bare = (html: string): readonly string[] =>
    tags(html).map((tag) => tag.replaceAll(/content="[^"<>]*"/g, ''));

  it('stay words, whatever they hold', () => {
    const expected = bare(pageHtml(template, shape('plain', '/concept/x'), null));
    fc.assert(
      fc.property(hostile, (words) => {
        const html = pageHtml(template, shape(words, '/concept/x'), null);
        expect(bare(html)).toEqual(expected);
        expect(html.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('of addresses lead to http(s) and to this server alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          fc.constantFrom(
            'javascript:alert(1)',
            'data:text/html,x',
            '//evil.example',
            '/\\evil.example',
            'JAVASCRIPT:x',
          ),
        ),
        (link) => {
          const html = pageHtml(template, shape('x', link), null);
          for (const to of linksIn(html)) expect(to).toMatch(/^(?:\/(?![/\\])|https?:\/\/)/);
        },
      ),
    );
  });
  it('are the app’s own: the built page is used as it is', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const html = pageHtml(template, shape('x', '/x'), null);
    expect(hash(html.slice(0, 27))).toBe(hash('<!doctype html><html><head>'));
    expect(html.endsWith('</body></html>')).toBe(true);
  });
});
