import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AtlasError } from '../../schema/vocabulary/errors.ts';

const run = promisify(execFile);

/** Longest wait for a program to say its version, in milliseconds. */
const VERSION_WAIT_MS = 30_000;

const HOW_TO_INSTALL =
  'On Debian and Ubuntu: apt-get install openjdk-17-jre-headless maven. On macOS: brew install openjdk@17 maven. ' +
  'With Docker neither is needed: docker compose up -d --wait neo4j.';

/**
 * The `java` to use: the one in `javaHome`, or the one on the PATH. Throws AtlasError `CONFIG` if there is none
 * or it is older than `atLeast`.
 */
export const findJava = async (atLeast: number, javaHome?: string): Promise<string> => {
  const program = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const found = await javaVersion(program);
  if (found === undefined) {
    throw new AtlasError(
      'CONFIG',
      `There is no Java at ${program}; Neo4j needs Java ${atLeast} or newer. ${HOW_TO_INSTALL}`,
    );
  }
  if (found < atLeast) {
    throw new AtlasError(
      'CONFIG',
      `${program} is Java ${found}; this Neo4j needs Java ${atLeast} or newer. ${HOW_TO_INSTALL}`,
    );
  }
  return program;
};

/** The feature number of a Java program (17, 21, 25), or undefined if it does not run. */
export const javaVersion = async (program: string): Promise<number | undefined> => {
  const said = await versionText(program, ['-version']);
  const match = said === undefined ? null : /version "(?:1\.)?(\d+)/.exec(said);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};

/** Throws AtlasError `CONFIG` if Maven is not there. */
export const requireMaven = async (): Promise<void> => {
  if ((await versionText('mvn', ['-v'])) === undefined) {
    throw new AtlasError(
      'CONFIG',
      `There is no Maven (mvn), which brings Neo4j the first time. ${HOW_TO_INSTALL}`,
    );
  }
};

/** What a program says about itself on either stream, or undefined if it does not run. */
const versionText = async (program: string, args: readonly string[]): Promise<string | undefined> => {
  try {
    const { stdout, stderr } = await run(program, [...args], { timeout: VERSION_WAIT_MS });
    return stderr + stdout;
  } catch {
    return undefined;
  }
};
