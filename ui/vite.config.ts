/** How the page is built. `ui/build.mjs` calls it; `npm run dev` serves it with the API behind a proxy. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { directDocuments } from './direct-documents.ts';
import { glyphFiles } from './glyph-files.ts';

const api = process.env['ATLAS_DEV_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [directDocuments(), react(), glyphFiles()],
  clearScreen: false,
  build: {
    outDir: 'dist',
    // `ui/build.mjs` empties it, but for what the query page's own build wrote there.
    emptyOutDir: false,
    target: 'es2022',
    // The content security policy allows files of our own origin, not `data:` addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/graphiql': api, '/healthz': api, '/readyz': api },
  },
});
