/** Starts the query page. The workers come first: the editor asks for them as soon as it is loaded. */
import './workers.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource/source-serif-4/600.css';
import 'graphiql/style.css';
import '../../src/theme/tokens.css';
import '../../src/theme/base.css';
import './graphiql.css';
import './query.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const [monaco, { prepareEditor }, { QueryPage }] = await Promise.all([
  import('monaco-graphql/esm/monaco-editor.js'),
  import('./editor.ts'),
  import('./query-page.tsx'),
]);
prepareEditor(monaco, location.origin);
const root = document.getElementById('query');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryPage search={location.search} hash={location.hash} />
    </StrictMode>,
  );
}
