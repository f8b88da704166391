/**
 * Words that people read stand in ui/src/words, so that they can be read, mended and one day translated in one place.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './files.ts';

/** Attributes whose text is read out or shown. */
const READ = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label']);
const WORD = /\p{L}{2}/u;

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

describe('words of the interface', () => {
  it('are found in markup and in attributes that are read', () => {
    expect(wordsIn('x.tsx', '<p title="Read it" data-x="no">Two words{" "}<b>·</b></p>')).toEqual([
      'Read it',
      'Two words',
    ]);
  });
  it('stand in ui/src/words, and none in a component', () => {
    const components = sourceFiles('ui/src').filter(({ path }) => path.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(50);
    const own = components.flatMap(({ path, text }) =>
      wordsIn(path, text).map((words) => `${path}: ${words}`),
    );
    expect(own).toEqual([]);
  });
});
