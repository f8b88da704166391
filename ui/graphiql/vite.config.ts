/** How the query page is built: by itself, so that its editor is never part of the atlas's own pages. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  publicDir: false,
  plugins: [react()],
  clearScreen: false,
  worker: { format: 'es' },
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor alone has 3.5 MB; it is loaded only here.
    chunkSizeWarningLimit: 5_000,
  },
});
