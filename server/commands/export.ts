/** `atlas export`: everything as lines of JSON, from a stopped store or through a running server. */
import { z } from 'zod';
import { contentLines, fullLines } from '../exchange/export-lines.ts';
import { createReader } from '../repository/cypher-reader.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { withStore } from './open-store.ts';
import { askServer } from './remote.ts';

export interface ExportOptions {
  readonly format: string;
  readonly full: boolean;
  readonly url?: string;
}

const page = z.object({
  export: z.object({
    lines: z.array(z.string()),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const QUERY =
  'query AtlasExport($after: String) { export(after: $after) { lines pageInfo { hasNextPage endCursor } } }';

async function* remoteLines(url: string): AsyncGenerator<string> {
  for (let after: string | null = null; ;) {
    const answer: z.infer<typeof page> = await askServer(url, QUERY, { after }, page);
    yield* answer.export.lines;
    after = answer.export.pageInfo.endCursor;
    if (!answer.export.pageInfo.hasNextPage || after === null) return;
  }
}

/** Writes one line an entity to the output. */
export const exportCommand = async (io: CommandIo, options: ExportOptions): Promise<ExitCode> => {
  if (options.format !== 'jsonl') {
    throw new AtlasError('CONFIG', `There is no format “${options.format}”: the one there is, is jsonl.`);
  }
  if (options.url !== undefined) {
    if (options.full)
      throw new AtlasError(
        'CONFIG',
        'The full export needs the store itself: stop the server and leave out --url.',
      );
    for await (const line of remoteLines(options.url)) io.out(line);
    return 0;
  }
  return withStore<ExitCode>(io.config(), async (engine) => {
    const reader = createReader(engine);
    for await (const line of options.full ? fullLines(reader) : contentLines(reader)) io.out(line);
    return 0;
  });
};
