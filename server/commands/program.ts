/** The `atlas` command line: which words lead to which command, and what an error says and ends with. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isAtlasError } from '../../schema/vocabulary/errors.ts';
import type { AtlasErrorCode } from '../../schema/vocabulary/errors.ts';
import { isEngineError } from '../engine/errors.ts';
import type { CommandIo, ExitCode } from './command.ts';

const URL_OPTION = '--url <address>';
const URL_HELP = 'work through the server that runs there, such as http://localhost:4000';

const port = (value: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new InvalidArgumentError('It has to be a whole number from 1 to 65535.');
};

/** Codes after which nothing was even begun. */
const BEFORE_BEGINNING: ReadonlySet<AtlasErrorCode> = new Set([
  'CONFIG',
  'SCHEMA_NEWER',
  'PORT_IN_USE',
  'STORE',
  'NOT_READY',
]);

/** What a person reads of an error, and how the process ends. */
export const explain = (error: unknown): { readonly text: string; readonly code: ExitCode } => {
  if (isAtlasError(error)) {
    return { text: `${error.code}: ${error.message}`, code: BEFORE_BEGINNING.has(error.code) ? 2 : 1 };
  }
  if (isEngineError(error))
    return { text: `STORE (${error.kind}): ${error.message}`, code: error.kind === 'internal' ? 1 : 2 };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `INTERNAL: ${text}`, code: 1 };
};

/** Parses the command line, runs the command and gives the exit code. Never throws. */
export const runProgram = async (io: CommandIo, argv: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = 0;
  // Commands are loaded when they are called: none has to wait for what another needs.
  const run = (work: () => Promise<ExitCode>) => async (): Promise<void> => {
    code = await work();
  };
  const program = new Command('atlas')
    .description('The Optimization Atlas: kinds of optimization, each traced to the words it rests on.')
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.say(text.trimEnd()),
    })
    .exitOverride()
    .showHelpAfterError('(`atlas --help` lists the commands, `atlas <command> --help` its options.)');

  program
    .command('serve')
    .description('start the server and the page; loads the seed into an empty store')
    .option('--accept-older', 'go on from an embedded store that is older than the last one saved')
    .action((options: { acceptOlder?: true }) =>
      run(async () =>
        (await import('./serve.ts')).serveCommand(io, { acceptOlder: options.acceptOlder ?? false }),
      )(),
    );
  program
    .command('export')
    .description('write everything as lines of JSON to the output')
    .addOption(new Option('--format <format>', 'form of the lines').choices(['jsonl']).default('jsonl'))
    .option('--full', 'with versions, times, tombstones and the log')
    .option(URL_OPTION, URL_HELP)
    .action((options: { format: string; full?: true; url?: string }) =>
      run(async () =>
        (await import('./export.ts')).exportCommand(io, { ...options, full: options.full ?? false }),
      )(),
    );
  program
    .command('verify')
    .description('compare the store with the fold of its log; ends with 1 if anything differs')
    .option('--json', 'answer as JSON')
    .option(URL_OPTION, URL_HELP)
    .action((options: { json?: true; url?: string }) =>
      run(async () =>
        (await import('./verify.ts')).verifyCommand(io, { ...options, json: options.json ?? false }),
      )(),
    );
  program
    .command('seed')
    .description('compare the seed files with the store, or add what the store lacks')
    .addOption(new Option('--check', 'only check the files; needs no store').conflicts(['diff', 'apply']))
    .option('--diff', 'list what differs (the default)')
    .addOption(
      new Option('--apply', 'add what is missing, as one change that can be reverted').conflicts('diff'),
    )
    .option('--json', 'answer as JSON')
    .action((options: { check?: true; apply?: true; json?: true }) =>
      run(async () => {
        const { check = false, apply = false, json = false } = options;
        return (await import('./seed.ts')).seedCommand(io, { check, apply, json });
      })(),
    );
  program
    .command('neo4j')
    .description('start a Neo4j of your own without Docker; needs Java 17 or newer and Maven')
    .option('--port <port>', 'Bolt port', port)
    .option('--release <version>', 'a Neo4j release instead of the long-term one')
    .option('--java <folder>', 'home of the Java to use')
    .action((options: { port?: number; release?: string; java?: string }) =>
      run(async () => (await import('./neo4j.ts')).neo4jCommand(io, options))(),
    );
  program
    .command('generate')
    .description('write the files that follow from the vocabulary and the SDL')
    .option('--check', 'only say which are out of date; ends with 1 if any is')
    .action((options: { check?: true }) =>
      run(async () =>
        (await import('./generate.ts')).generateCommand(io, { check: options.check ?? false }),
      )(),
    );

  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { text, code: ended } = explain(error);
    io.say(text);
    return ended;
  }
};
