/** What the atlas adds to the code editor: its colours, and links on the ids of an answer. */
import type * as Monaco from 'monaco-editor';
import { idsInLine } from './answer-ids.ts';
import { WORDS } from './words.ts';

/** Names of the editor's themes, as GraphiQL asks for them. */
export const THEMES = { light: 'atlas-light', dark: 'atlas-dark' } as const;

/** Tokens of ui/src/theme/tokens.css, which the editor cannot read by itself. */
const PAINT = {
  light: { panel: '#ffffff', ink: '#1b1f24', accent: '#1f4fc4', sunk: '#f1efe9', border: '#6b7480' },
  dark: { panel: '#1c2026', ink: '#e9ebee', accent: '#8db4ff', sunk: '#252a31', border: '#8893a1' },
} as const;

const CLEAR = '#ffffff00';

const coloursOf = ({ panel, ink, accent, sunk, border }: (typeof PAINT)['light' | 'dark']) => ({
  'editor.background': CLEAR,
  'editor.foreground': ink,
  'editorLineNumber.foreground': border,
  'scrollbar.shadow': CLEAR,
  'textLink.foreground': accent,
  'textLink.activeForeground': accent,
  'editorLink.activeForeground': accent,
  'editorHoverWidget.background': panel,
  'editorSuggestWidget.background': panel,
  'editorSuggestWidget.selectedBackground': sunk,
  'editorSuggestWidget.selectedForeground': ink,
  'editorSuggestWidget.highlightForeground': accent,
  'editorSuggestWidget.focusHighlightForeground': accent,
  'editorWidget.background': panel,
  'quickInput.background': panel,
  'quickInputList.focusBackground': sunk,
  'quickInputList.focusForeground': ink,
  'menu.background': panel,
  'menu.selectionBackground': sunk,
  'menu.selectionForeground': ink,
  'input.background': sunk,
  focusBorder: accent,
});

/** Ids in the answer become links: Ctrl and click, or the editor's command “Open Link”. */
const linksIn = (model: Monaco.editor.ITextModel, origin: string): Monaco.languages.ILinksList => {
  if (!model.uri.path.endsWith('response.json')) return { links: [] };
  return {
    links: model.getLinesContent().flatMap((line, index) =>
      idsInLine(line).map(({ id, from }) => ({
        range: {
          startLineNumber: index + 1,
          startColumn: from + 1,
          endLineNumber: index + 1,
          endColumn: from + 1 + id.length,
        },
        url: `${origin}/${id}`,
        tooltip: WORDS.open,
      })),
    ),
  };
};

/** Gives the editor its themes and links. `origin` is where the atlas's pages are. */
export const prepareEditor = (monaco: typeof Monaco, origin: string): void => {
  monaco.editor.defineTheme(THEMES.light, {
    base: 'vs',
    inherit: true,
    rules: [{ token: 'argument.identifier.gql', foreground: '#5a57c0' }],
    colors: coloursOf(PAINT.light),
  });
  monaco.editor.defineTheme(THEMES.dark, {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: 'argument.identifier.gql', foreground: '#a29eff' },
      // The inherited green is too dark to read on the panel: 4.1 to 1.
      { token: 'comment', foreground: '#86b573' },
    ],
    colors: coloursOf(PAINT.dark),
  });
  // The texts of the atlas are full of proper quotation marks, each of which would be boxed as a look-alike.
  monaco.editor.onDidCreateEditor((editor) =>
    editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } }),
  );
  monaco.languages.registerLinkProvider('json', { provideLinks: (model) => linksIn(model, origin) });
};
