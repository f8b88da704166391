/**
 * Words that people read stand in ui/src/words, so that they can be read, mended and one day translated in one place.
 * Some components still hold their own: how many in which file stands below, and may only become less.
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

/** Still to be moved: files of `ui/src` with how many texts. */
const STILL: Readonly<Record<string, number>> = {
  'add/add-page.tsx': 17,
  'add/id-field.tsx': 3,
  'add/quote-fields.tsx': 17,
  'add/relation-rows.tsx': 3,
  'app/change-bar.tsx': 1,
  'classify/answered-rows.tsx': 3,
  'classify/beside.tsx': 7,
  'classify/classify-page.tsx': 14,
  'classify/example-verdicts.tsx': 7,
  'classify/facet-question.tsx': 3,
  'classify/verdict-view.tsx': 13,
  'classify/worked-page.tsx': 11,
  'concept/ancestor-paths.tsx': 2,
  'concept/concept-page.tsx': 6,
  'concept/example-page.tsx': 4,
  'concept/relation-page.tsx': 6,
  'concept/term-view.tsx': 2,
  'debate/position-card.tsx': 6,
  'debate/position-page.tsx': 8,
  'debate/question-page.tsx': 14,
  'debate/questions-page.tsx': 9,
  'debate/stand-columns.tsx': 1,
  'division/division-page.tsx': 4,
  'division/division-rows.tsx': 5,
  'home/relations-page.tsx': 1,
  'home/ways-on.tsx': 6,
  'keys/help-dialog.tsx': 1,
  'map/legend/legend.tsx': 1,
  'outline/relation-row.tsx': 1,
  'outline/why-this-edge.tsx': 1,
  'path/way-steps.tsx': 1,
  'source/agent-page.tsx': 2,
  'source/comment-facts.tsx': 4,
  'source/comment-page.tsx': 2,
  'source/comments-page.tsx': 1,
  'source/quote-card.tsx': 1,
  'source/quote-page.tsx': 5,
  'source/reader/quote-detail.tsx': 1,
  'source/supports.tsx': 1,
  'source/work-page.tsx': 7,
  'upkeep/worklist-page.tsx': 8,
};

describe('words of the interface', () => {
  it('are found in markup and in attributes that are read', () => {
    expect(wordsIn('x.tsx', '<p title="Read it" data-x="no">Two words{" "}<b>·</b></p>')).toEqual([
      'Read it',
      'Two words',
    ]);
  });
  it('stand in ui/src/words, but for those that wait to be moved', () => {
    const counts = sourceFiles('ui/src')
      .filter(({ path }) => path.endsWith('.tsx'))
      .map(({ path, text }) => [path.replace('ui/src/', ''), wordsIn(path, text).length] as const)
      .filter(([, count]) => count > 0);
    expect(Object.fromEntries(counts)).toEqual(STILL);
  });
});
