/** A YAML file with the line of everything in it. Loading never executes content: no tags, no anchors. */
import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { SourceFile } from './files.ts';
import type { SeedFault } from './fault.ts';

export type Path = readonly PropertyKey[];

/** One thing in a file: a value with the lines of its parts. */
export interface Item {
  readonly file: string;
  /** As plain data, checked by nobody yet. */
  readonly value: unknown;
  /** Line of the part at `path` inside the value, or of the nearest thing that is there. */
  line(path?: Path): number;
  /** A part as an item of its own. */
  at(path: Path): Item;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

const lineFinder = (document: Document.Parsed, lines: LineCounter, base: Path) => (path: Path) => {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of [...base, ...path]) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step));
      if (pair === undefined) break;
      // The key's own line: a block text begins a line below it.
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      const child =
        document.contents === null
          ? undefined
          : (node as { items?: unknown[] } | null)?.items?.[Number(step)];
      if (child === undefined) break;
      node = child;
      offset = startOf(node) ?? offset;
    }
  }
  return Math.max(1, lines.linePos(offset).line);
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );

const itemOf = (
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
  whole: unknown,
  base: Path,
): Item => {
  const find = lineFinder(document, lines, base);
  return {
    file,
    value: valueAt(whole, base),
    line: (path = []) => find(path),
    at: (path) => itemOf(file, document, lines, whole, [...base, ...path]),
  };
};

/** Parses a file; what cannot be parsed is in `faults`, and `root` is then missing. */
export const parseYaml = (source: SourceFile): { root?: Item; faults: readonly SeedFault[] } => {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const fault = (offset: number, reason: string): SeedFault => ({
    file: source.name,
    line: Math.max(1, lines.linePos(offset).line),
    code: 'YAML',
    reason,
  });
  const faults = [...document.errors, ...document.warnings].map((error) =>
    fault(error.pos[0], error.message),
  );
  visit(document, {
    Alias: (_, node) =>
      void faults.push(fault(startOf(node) ?? 0, 'aliases (*name) are not used here: write it out')),
    Node: (_, node) => {
      if (!isAlias(node) && node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
        faults.push(fault(startOf(node) ?? 0, `the tag ${node.tag} is not used here`));
      }
    },
  });
  if (faults.length > 0) return { faults };
  return { root: itemOf(source.name, document, lines, document.toJS(), []), faults };
};
