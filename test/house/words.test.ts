/**
 * Words that people read stand in ui/src/words, so that they can be read, mended and one day translated in one place.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './files.ts';

/** Attributes whose text is read out or shown. */
const READ = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label']);
const WORD = /\p{L}{2}/u;
/** Attributes that hold several words, and none for people. */
const NOT_READ = new Set(['className', 'd', 'style', 'name']);
/** Selectors, media queries, names of fonts, markup, marks of time, media types. */
const CODE =
  /^[([<]|^input[:,]|^screen and|^node, edge$|system-ui|^600 13px|^atlas map: |^chosen near$|^quote \w+$|^application\//u;
/** Modules that are words and nothing else, or text that is not shown by the page: queries to try. */
const WORDS_FILE = /^ui\/src\/(?:words|generated)\/|\/(?:words|speech|examples)\.ts$/u;
const TWO_WORDS = /\p{L}{2,}\S* \p{L}{2,}/u;

/** Texts in the markup of one component file. */
const wordsIn = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && WORD.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      READ.has(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer) &&
      WORD.test(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX));
  return found;
};

const isSentence = (text: string): boolean => TWO_WORDS.test(text) && !CODE.test(text);

/** A GraphQL document, or why something failed that cannot: neither is read by people. */
const isMachines = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) && node.expression.getText() === 'graphql') ||
  (ts.isNewExpression(node) && node.expression.getText().endsWith('Error'));

/** Texts of two or more words in the code of one file: in braces, constants and attributes of our own. */
const sentencesIn = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isMachines(node) || (ts.isJsxAttribute(node) && NOT_READ.has(node.name.getText()))) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isSentence(node.text)) found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
      if (isSentence(parts)) found.push(parts);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX));
  return found;
};

describe('words of the interface', () => {
  it('are found in markup and in attributes that are read', () => {
    expect(wordsIn('x.tsx', '<p title="Read it" data-x="no">Two words{" "}<b>·</b></p>')).toEqual([
      'Read it',
      'Two words',
    ]);
  });
  it('stand in ui/src/words, and none in the markup of a component', () => {
    const components = sourceFiles('ui/src', 'ui/graphiql/src').filter(({ path }) => path.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(50);
    const own = components.flatMap(({ path, text }) =>
      wordsIn(path, text).map((words) => `${path}: ${words}`),
    );
    expect(own).toEqual([]);
  });
  it('are found in braces, constants and attributes of our own', () => {
    expect(
      sentencesIn(
        'x.tsx',
        "const a = 'Two words'; <X className=\"two names\" hint={b ? 'Or three words' : `and ${n} more so`} />",
      ),
    ).toEqual(['Two words', 'Or three words', 'and … more so']);
  });
  it('stand in the code of nothing else that is shown', () => {
    const files = sourceFiles('ui/src', 'ui/graphiql/src').filter(({ path }) => !WORDS_FILE.test(path));
    expect(files.length).toBeGreaterThan(200);
    const own = files.flatMap(({ path, text }) =>
      sentencesIn(path, text).map((words) => `${path}: ${words}`),
    );
    expect(own).toEqual([]);
  });
});
