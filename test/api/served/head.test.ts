/** What comes without JavaScript: title, preview and words of every page, and nothing that a name could smuggle in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formFor } from '../../../server/http/pages/accept.ts';
import { namesIn } from '../../../server/http/pages/names.ts';
import { documentTitle, isPagePath, PAGE_TITLES } from '../../../schema/view/title.ts';
import { isRetired } from '../../../schema/entities/entity.ts';
import type { Services } from '../../../server/graphql/context.ts';
import { startTestServer } from '../atlas-server.ts';
import type { TestServer } from '../atlas-server.ts';
import { linksIn, metaIn, titleIn, unescaped } from './html.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
/** Said by the test's own index.html. */
const BUILT = 'Pages of the HTTP tests';

let server: TestServer;
let services: Services;
beforeAll(async () => {
  server = await startTestServer({ change: (all) => (services = all) });
});
afterAll(() => server.dispose());

const get = (path: string, headers: Record<string, string> = HTML, method = 'GET') =>
  fetch(`${server.url}${path}`, { headers, method, redirect: 'manual' });

describe('a page without JavaScript', () => {
  it('says in its head what it is about, where, and in which words', async () => {
    const html = await (await get('/concept/search')).text();
    expect(titleIn(html)).toBe('Search · Optimization Atlas');
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/name="description"/g)).toHaveLength(1);
    expect(metaIn(html, 'description')).toContain('Putting forward alternatives');
    expect(metaIn(html, 'og:title')).toBe('Search');
    expect(metaIn(html, 'og:description')).toBe(metaIn(html, 'description'));
    expect(metaIn(html, 'og:type')).toBe('article');
    expect(metaIn(html, 'og:url')).toBe(`${server.url}/concept/search`);
    expect(html).toContain(`<link rel="canonical" href="${server.url}/concept/search" />`);
    expect(html).toContain(BUILT);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|style=/);
  });
  it('holds relations as sentences, quotes with their speaker, and links to both', async () => {
    const html = unescaped(await (await get('/concept/search')).text());
    expect(html).toContain(
      '<a href="/relation/search/realizes/direct-optimization">Search is one way to realize Direct optimization</a>',
    );
    expect(html).toContain("It's not directly searching over solutions");
    expect(html).toContain('<a href="/agent/adam-jermyn">Adam Jermyn</a>');
    expect(html).toContain('<a href="/comment/jermyn-c8">Adam Jermyn, comment 8</a>');
  });
  it('gives the words of a quotation to whoever said them', async () => {
    const html = await (await get('/comment/jermyn-c4')).text();
    expect(html).toMatch(/Words of <a href="\/agent\/[a-z-]*casper[a-z-]*">/);
  });
  it('is the same under an address with a view, and with a slash behind it', async () => {
    const plain = await (await get('/concept/search')).text();
    expect(await (await get('/concept/search?view=tree&hide=is_a')).text()).toBe(plain);
    expect(await (await get('/concept/search/')).text()).toBe(plain);
  });
  it('calls itself by no name that is not this machine’s', async () => {
    for (const headers of [{ 'x-forwarded-host': 'evil.example' }, { forwarded: 'host=evil.example' }]) {
      const html = await (
        await get('/concept/search', { ...HTML, ...headers } as Record<string, string>)
      ).text();
      expect(html).not.toContain('evil.example');
      expect(html).not.toContain('rel="canonical"');
      expect(metaIn(html, 'og:url')).toBeNull();
    }
  });
  it('comes from one statement, in little time', async () => {
    for (const path of [
      '/concept/search',
      '/relation/search/realizes/direct-optimization',
      '/classify',
      '/quote/jermyn-c8/95b23452',
    ]) {
      const times: number[] = [];
      for (let round = 0; round < 8; round += 1) {
        server.statements.length = 0;
        const began = performance.now();
        await (await get(path)).text();
        times.push(performance.now() - began);
        expect(server.statements, path).toHaveLength(1);
      }
      // The best of several: other tests share the machine.
      expect(Math.min(...times), path).toBeLessThan(30);
    }
  });
  it('is asked for again, and not sent again while it is the same', async () => {
    const first = await get('/concept/search');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    const again = await get('/concept/search', {
      ...HTML,
      'if-none-match': etag,
      'cache-control': 'max-age=0',
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const other = await get('/concept/planning', {
      ...HTML,
      'if-none-match': etag,
      'cache-control': 'max-age=0',
    });
    expect(other.status).toBe(200);
  });
  it('answers HEAD like GET, without the body', async () => {
    for (const [path, status] of [
      ['/concept/search', 200],
      ['/concept/nobody', 404],
    ] as const) {
      const head = await get(path, HTML, 'HEAD');
      expect(head.status).toBe(status);
      expect(head.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(head.headers.get('etag')).toBe((await get(path)).headers.get('etag'));
      expect(await head.text()).toBe('');
    }
  });
  it('comes as a page to whoever takes anything, and as plain text to whoever asks for that', async () => {
    const any = await get('/concept/search', { accept: '*/*' });
    expect(any.headers.get('content-type')).toContain('text/html');
    const plain = await get('/concept/search', { accept: 'text/plain' });
    expect(plain.status).toBe(200);
    expect(plain.headers.get('content-type')).toContain('text/plain');
    const words = await plain.text();
    expect(words.startsWith('# Search\n')).toBe(true);
    expect(words).toContain("> It's not directly searching over solutions");
    expect(words).not.toMatch(/<a |&#39;/);
    const json = await get('/concept/search', { accept: 'application/json' });
    expect(json.status).toBe(404);
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_ID' } }] });
  });
  it('chooses a form as the header weighs them', () => {
    expect(formFor(undefined)).toBe('html');
    expect(formFor('text/plain, text/html;q=0.5')).toBe('text');
    expect(formFor('text/*')).toBe('html');
    expect(formFor('application/json, */*;q=0.1')).toBe('html');
    expect(formFor('text/html;q=0, text/plain')).toBe('text');
    expect(formFor('image/png')).toBe('none');
  });
  it('comes with the app alone, and says so, while the store does not answer', async () => {
    const broken = await startTestServer({
      change: (all) => ({
        ...all,
        reader: { ...all.reader, pages: () => Promise.reject(new RangeError('secret')) },
      }),
    });
    const response = await fetch(`${broken.url}/concept/search`, { headers: HTML });
    expect(response.status).toBe(503);
    const html = await response.text();
    expect(html).toContain(BUILT);
    expect(html).not.toContain('secret');
    await broken.dispose();
  });
});

describe('what is not there', () => {
  it('is 404 with the nearest names, and the app in it', async () => {
    const response = await get('/concept/amortised-optimisaton');
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(titleIn(html)).toBe('Not in the atlas · Optimization Atlas');
    expect(linksIn(html)).toContain('/concept/amortized-optimization');
    expect(html).toContain(BUILT);
    expect(metaIn(html, 'robots')).toBe('noindex');
    expect(html).not.toContain('rel="canonical"');
  });
  it('is 404 for every sort of address, however hostile', async () => {
    for (const path of [
      '/nowhere/at/all',
      '/quote/jermyn-c8/00000000',
      '/concept/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '/concept/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
      '/__proto__',
      '/constructor',
      '/concept/__proto__',
      `/concept/${'a'.repeat(90)}`,
    ]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).not.toMatch(/<script(?![^>]*\bsrc=)|<img/);
    }
  });
  it('is 410 when it once was, and evidence leads to what it is about', async () => {
    const { data } = await server.ask(
      'mutation ($input: AddConceptInput!) { addConcept(input: $input) { concept { id } change { seq } userErrors { code } } }',
      {
        input: {
          mutationId: '5b0b8f0e-3a57-4a0f-9a52-5a6d3f1f6f01',
          name: 'Soon gone',
          kind: 'MECHANISM',
          definition: 'Soon gone.',
          rationale: 'A test.',
        },
      },
    );
    expect((await get('/concept/soon-gone')).status).toBe(200);
    const { seq } = (data?.['addConcept'] as { change: { seq: number } }).change;
    const undone = await server.ask(
      'mutation ($input: RevertChangeInput!) { revertChange(input: $input) { userErrors { code } } }',
      { input: { mutationId: '5b0b8f0e-3a57-4a0f-9a52-5a6d3f1f6f02', seq } },
    );
    expect(undone.data).toEqual({ revertChange: { userErrors: [] } });
    expect((await get('/concept/soon-gone')).status).toBe(410);

    const evidence = services.graph.atlas.all('evidence')[0]!;
    const response = await get(`/${evidence.id}`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`/${evidence.target}`);
  });
});

describe('links alone', () => {
  it('lead from the first page to everything that is current, each under its own title', async () => {
    const { atlas } = services.graph;
    const nameOf = namesIn(atlas);
    const wanted = new Set(
      atlas
        .everything()
        .map(({ entity }) => entity)
        .filter((entity) => entity.entity !== 'evidence' && !isRetired(entity))
        .map(({ id }) => `/${id}`),
    );
    const seen = new Set(['/']);
    const wrong: string[] = [];
    const titles = new Map<string, string>();
    for (const path of seen) {
      const response = await get(path);
      const html = await response.text();
      if (response.status !== 200) wrong.push(`${response.status} ${path}`);
      const title = isPagePath(path) ? PAGE_TITLES[path] : nameOf(path.slice(1));
      if (titleIn(html) !== documentTitle(title)) wrong.push(`${path}: ${titleIn(html)}`);
      if ((metaIn(html, 'description') ?? '').length < 10) wrong.push(`${path}: no description`);
      titles.set(path, titleIn(html));
      for (const link of linksIn(html)) {
        if (link.startsWith('/') && !/\.|^\/(?:graphql|graphiql)/.test(link)) seen.add(link);
        else if (!/^https?:\/\//.test(link)) wrong.push(`${path}: leads to ${link}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...wanted].filter((path) => !seen.has(path))).toEqual([]);
    // Every concept, question and work is told apart by its title alone.
    const named = [...titles].filter(([path]) => /^\/(?:concept|question|relation)\//.test(path));
    expect(new Set(named.map(([, title]) => title)).size).toBe(named.length);
  }, 60_000);
});
