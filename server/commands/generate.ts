/** `atlas generate`: files that follow from others, written or compared. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CommandIo, ExitCode } from './command.ts';
import { seedJsonSchemas } from '../seeding/json-schema.ts';
import { enumsSdl } from './generate-enums.ts';

interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Everything that is generated, in the order in which one rests on the other. */
const generateAll = async (root: string, write: boolean): Promise<readonly Generated[]> => {
  const enums = { path: join(root, 'schema/graphql/enums.graphql'), text: enumsSdl() };
  // The documents are generated from the SDL on disk, so the enums have to be there first.
  if (write) await writeFile(enums.path, enums.text);
  const [{ generate }, { codegenConfig }] = await Promise.all([
    import('@graphql-codegen/cli'),
    import('./codegen-config.ts'),
  ]);
  const files: readonly { filename: string; content: string }[] = await generate(codegenConfig(root), false);
  return [
    enums,
    ...files.map(({ filename, content }) => ({ path: filename, text: content })),
    ...seedJsonSchemas().map(({ path, text }) => ({ path: join(root, path), text })),
  ];
};

/** Writes the generated files; with `check`, only says which are out of date, and ends with 1 if any is. */
export const generateCommand = async (
  io: CommandIo,
  options: { readonly check: boolean },
): Promise<ExitCode> => {
  const files = await generateAll(io.root, !options.check);
  let stale = 0;
  for (const { path, text } of files) {
    const now = await readFile(path, 'utf8').catch(() => null);
    if (now === text) continue;
    stale += 1;
    const name = relative(io.root, path);
    if (options.check) io.out(`${name}: out of date; run \`npm run generate\` and commit the result`);
    else {
      await writeFile(path, text);
      io.out(`${name}: written`);
    }
  }
  if (stale === 0) io.out(`${files.length} generated files are up to date`);
  return options.check && stale > 0 ? 1 : 0;
};
