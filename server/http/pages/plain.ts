/** A page document as plain text, for terminals and programs that ask for it. */
import type { Block, PageDocument, Words } from './document.ts';

const wordsText = (words: Words, origin: string): string =>
  words
    .map((part) => {
      if (typeof part === 'string') return part;
      const to = part.to.startsWith('/') ? `${origin}${part.to}` : part.to;
      return part.words === part.to ? to : `${part.words} <${to}>`;
    })
    .join('');

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const blockText = (block: Block, origin: string): string => {
  switch (block.type) {
    case 'heading':
      return `## ${block.words}`;
    case 'text':
      return wordsText(block.words, origin);
    case 'list':
      return block.items.map((item) => `- ${wordsText(item, origin)}`).join('\n');
    case 'quote':
      return `${quoted(block.words)}\n-- ${wordsText(block.from, origin)}`;
  }
};

/** The page; `origin` stands before addresses of this server, empty where it is not known. */
export const plainText = ({ heading, blocks }: PageDocument, origin: string): string =>
  `${[`# ${heading}`, ...blocks.map((block) => blockText(block, origin))].join('\n\n')}\n`;
