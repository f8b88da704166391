/**
 * Writes the level glyphs as SVG files, since the map's canvas takes pictures by address and the policy allows
 * only files of our own origin. One drawing (`src/parts/glyphs.ts`), one file per level and ground.
 */
import type { Plugin } from 'vite';
import { GLYPH_GROUNDS, LEVEL_GLYPHS, glyphFileName, glyphSvg } from './src/parts/glyphs.ts';

const files = (): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(LEVEL_GLYPHS).flatMap((level) =>
      Object.keys(GLYPH_GROUNDS).map((ground) => [glyphFileName(level, ground), glyphSvg(level, ground)]),
    ),
  );

/** The plugin: files in a build, answers in the development server. */
export const glyphFiles = (): Plugin => ({
  name: 'atlas-glyph-files',
  generateBundle() {
    for (const [name, source] of files()) this.emitFile({ type: 'asset', fileName: name, source });
  },
  configureServer(server) {
    const known = files();
    server.middlewares.use((request, response, next) => {
      const svg = known.get((request.url ?? '').slice(1));
      if (svg === undefined) return next();
      response.setHeader('content-type', 'image/svg+xml');
      response.end(svg);
    });
  },
});
