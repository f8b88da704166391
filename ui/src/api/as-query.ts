/** From what a page has asked to addresses that open it in the query page. Pure. */
import type { AskedQuery } from './asked-now.ts';

/** Asked by the frame of every page, and nobody’s view. */
const OF_THE_FRAME: ReadonlySet<string> = new Set(['LatestChange']);

/** A document with its lines set in by the depth of their braces, as a person would write it. */
export const tidy = (document: string): string => {
  let depth = 0;
  const lines = document
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const closes = line.startsWith('}') || line.startsWith(')');
      const own = '  '.repeat(Math.max(0, depth - (closes ? 1 : 0)));
      for (const sign of line) {
        if ('{('.includes(sign)) depth += 1;
        else if ('})'.includes(sign)) depth -= 1;
      }
      return own + line;
    });
  return `${lines.join('\n').replaceAll('\n}\nfragment', '\n}\n\nfragment')}\n`;
};

/** The name of a document’s operation; empty when it has none. */
export const operationName = (document: string): string =>
  /\bquery\s+([A-Za-z_]\w*)/u.exec(document)?.[1] ?? '';

/** `ConceptPage` → “concept page”. */
const spoken = (name: string): string => name.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();

/** Longest address whose query goes to the server; a longer one stays in the browser, behind a `#`. */
const LONGEST = 6_000;

/** The address of the query page with this query in it. */
export const queryAddress = ({ query, variables }: AskedQuery): string => {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== null),
  );
  const params = new URLSearchParams({ query: tidy(query) });
  if (Object.keys(given).length > 0) params.set('variables', JSON.stringify(given, null, 2));
  const text = params.toString();
  return `/graphiql${text.length > LONGEST ? '#' : '?'}${text}`;
};

export interface ViewQuery {
  /** “concept page”. */
  readonly words: string;
  readonly address: string;
}

/** Each query of the view that is open, once, in the order asked. */
export const viewQueries = (asked: readonly AskedQuery[]): readonly ViewQuery[] => {
  const found = new Map<string, ViewQuery>();
  for (const one of asked) {
    const name = operationName(one.query);
    if (OF_THE_FRAME.has(name)) continue;
    const address = queryAddress(one);
    if (!found.has(address)) found.set(address, { words: spoken(name), address });
  }
  return [...found.values()];
};
