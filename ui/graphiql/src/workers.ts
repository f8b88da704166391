/**
 * Where the editor's workers come from: our own origin. Has to be evaluated before anything of the editor is.
 * (`graphiql/setup-workers/vite` does the same, but writes to the console and breaks the development server.)
 */
import type {} from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const makeWorker = (label: string): Worker => {
  switch (label) {
    case 'graphql':
      return new GraphqlWorker();
    case 'json':
      return new JsonWorker();
    default:
      return new EditorWorker();
  }
};

self.MonacoEnvironment = { getWorker: (_, label) => makeWorker(label) };
