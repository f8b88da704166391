/** The built page with the head and the words of one page put into it. */
import { ATLAS_NAME, documentTitle } from '../../../schema/view/title.ts';
import type { PageDocument } from './document.ts';
import { bodyHtml, escaped } from './html.ts';

/** The parts of the built page between which title, description and words go. */
export interface Template {
  readonly beforeHead: string;
  readonly beforeBody: string;
  readonly end: string;
}

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"[^>]*>\s*/;
const ROOT = '<div id="root"></div>';

/** Takes the built page apart. One without a title or root is filled as far as it can be. */
export const readTemplate = (html: string): Template => {
  const bare = html.replace(DESCRIPTION, '');
  const title = TITLE.exec(bare);
  const at = title?.index ?? bare.indexOf('</head>');
  const rest = bare.slice(at + (title?.[0].length ?? 0));
  const root = rest.indexOf(ROOT);
  return {
    beforeHead: bare.slice(0, at),
    beforeBody: root < 0 ? rest : rest.slice(0, root),
    end: root < 0 ? '' : rest.slice(root + ROOT.length),
  };
};

const meta = (name: 'name' | 'property', key: string, content: string): string =>
  `<meta ${name}="${key}" content="${escaped(content)}" />`;

/** Title, description and preview of a page. `origin` is that of the request, or null where it is not to be trusted. */
export const headHtml = (page: PageDocument, origin: string | null): string => {
  const title = documentTitle(page.title);
  const address = origin === null || page.path === null ? null : `${origin}${page.path}`;
  return [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', page.description),
    ...(page.status === 200 ? [] : [meta('name', 'robots', 'noindex')]),
    ...(address === null ? [] : [`<link rel="canonical" href="${escaped(address)}" />`]),
    meta('property', 'og:site_name', ATLAS_NAME),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:type', page.kind),
    ...(address === null ? [] : [meta('property', 'og:url', address)]),
    meta('name', 'twitter:card', 'summary'),
  ].join('\n    ');
};

/** The whole page. */
export const pageHtml = (template: Template, page: PageDocument, origin: string | null): string =>
  template.beforeHead +
  headHtml(page, origin) +
  template.beforeBody +
  (template.end === '' ? '' : `<div id="root">${bodyHtml(page)}</div>${template.end}`);
