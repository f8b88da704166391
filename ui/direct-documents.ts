/**
 * Puts each document where it is used. The generated `graphql` looks a document up by its own text, so that every
 * text would be in the page twice, and all of them in its first script. (The preset has a plugin for this too; it
 * wants Babel, which nothing else here needs.)
 */
import { dirname, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g;

const GENERATED = `${import.meta.dirname}/src/generated/graphql.ts`;

/** The plugin; it has to run before TypeScript is taken out. */
export const directDocuments = (): Plugin => ({
  name: 'direct-documents',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: /\bgraphql\(`/ },
    handler: (code, id) => {
      const names = new Set<string>();
      const direct = code.replaceAll(CALL, (_, kind: string, name: string) => {
        const constant = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
        names.add(constant);
        return constant;
      });
      if (names.size === 0) return null;
      const path = relative(dirname(id), GENERATED).split(sep).join('/');
      return {
        code: `import { ${[...names].join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}';${direct}`,
        map: null,
      };
    },
  },
});
