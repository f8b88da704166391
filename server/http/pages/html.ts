/** A page document as HTML. Every word is escaped here, and no link leads anywhere but to http(s) or to this server. */
import type { Block, PageDocument, Words } from './document.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags and in a quoted attribute. */
export const escaped = (words: string): string =>
  words.toWellFormed().replaceAll(/[&<>"']/g, (sign) => SPECIAL[sign] ?? '');

const SAFE_LINK = /^(?:\/(?![/\\])|https?:\/\/)/;

const wordsHtml = (words: Words): string =>
  words
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      if (!SAFE_LINK.test(part.to)) return escaped(part.words);
      return `<a href="${escaped(part.to)}">${escaped(part.words)}</a>`;
    })
    .join('');

/** Words of a source keep their lines: a blank line begins a paragraph. */
const paragraphs = (words: string): string =>
  words
    .split(/\n{2,}/u)
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br />')}</p>`)
    .join('');

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `<h2>${escaped(block.words)}</h2>`;
    case 'text':
      return `<p${block.muted === true ? ' class="muted"' : ''}>${wordsHtml(block.words)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${wordsHtml(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<figure><blockquote class="words">${paragraphs(block.words)}</blockquote><figcaption class="muted">${wordsHtml(block.from)}</figcaption></figure>`;
  }
};

const WAYS: Words[] = [
  [{ to: '/', words: 'Concepts' }],
  [{ to: '/questions', words: 'Questions' }],
  [{ to: '/classify', words: 'Classify' }],
  [{ to: '/comments', words: 'Comments' }],
  [{ to: '/worklist', words: 'Work list' }],
];

/** What stands in the page until the app takes its place: the frame of the app with the page as text in it. */
export const bodyHtml = ({ heading, blocks }: PageDocument): string =>
  `<div class="shell" data-served><header class="top-bar"><a class="wordmark" href="/">Optimization Atlas</a></header>` +
  `<main id="main"><article class="page served"><h1>${escaped(heading)}</h1>${blocks.map(blockHtml).join('')}</article>` +
  `<nav class="page served-ways" aria-label="Pages of the atlas">${blockHtml({ type: 'list', items: WAYS })}</nav></main></div>`;
