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
/** Selectors and media queries. */
const CODE = /^[([]|^input[:,]/u;
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

/** How many such texts still stand in a component. It only shrinks: what is moved is taken off here. */
const STILL_TO_MOVE: Readonly<Record<string, number>> = {
  'ui/src/add/add-page.tsx': 3,
  'ui/src/add/id-field.tsx': 4,
  'ui/src/add/quote-fields.tsx': 4,
  'ui/src/add/relation-rows.tsx': 3,
  'ui/src/classify/beside.tsx': 1,
  'ui/src/classify/classify-page.tsx': 4,
  'ui/src/classify/facet-question.tsx': 1,
  'ui/src/classify/verdict-view.tsx': 5,
  'ui/src/compare/divisions/division-table.tsx': 1,
  'ui/src/compare/divisions/division-why.tsx': 1,
  'ui/src/concept/ancestor-paths.tsx': 2,
  'ui/src/concept/concept-page.tsx': 1,
  'ui/src/concept/detail/examples-part.tsx': 2,
  'ui/src/concept/example-page.tsx': 2,
  'ui/src/concept/relation-page.tsx': 4,
  'ui/src/debate/claims/claim-list.tsx': 5,
  'ui/src/debate/claims/claim-map.tsx': 2,
  'ui/src/debate/position-card.tsx': 4,
  'ui/src/debate/questions-page.tsx': 1,
  'ui/src/debate/stand-columns.tsx': 3,
  'ui/src/debate/stands-part.tsx': 2,
  'ui/src/division/division-rows.tsx': 1,
  'ui/src/filter/filter-bar.tsx': 1,
  'ui/src/outline/why-this-edge.tsx': 1,
  'ui/src/source/agent-page.tsx': 1,
  'ui/src/source/comment-facts.tsx': 1,
  'ui/src/source/quote-card.tsx': 1,
  'ui/src/source/reader/paragraphs.tsx': 1,
  'ui/src/tree/tree-row.tsx': 1,
};

const isSentence = (text: string): boolean => TWO_WORDS.test(text) && !CODE.test(text);

/** Texts of two or more words in the code of one component file: in braces, constants and attributes of our own. */
const sentencesIn = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && NOT_READ.has(node.name.getText())) return;
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
    const components = sourceFiles('ui/src').filter(({ path }) => path.endsWith('.tsx'));
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
  it('stand in the code of no component but those still to do, and there no more than counted', () => {
    const counted = sourceFiles('ui/src')
      .filter(({ path }) => path.endsWith('.tsx'))
      .map(({ path, text }) => [path, sentencesIn(path, text).length] as const)
      .filter(([, count]) => count > 0);
    expect(Object.fromEntries(counted)).toEqual(STILL_TO_MOVE);
  });
});
