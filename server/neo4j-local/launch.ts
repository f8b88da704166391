/** `npm run neo4j`: a real Neo4j for people without Docker. Needs Java and, the first time, Maven. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDataFolder } from '../engine/data-folder.ts';
import { fetchNeo4j } from './fetch.ts';
import { establishPassword, keptPassword } from './password.ts';
import type { Password } from './password.ts';
import { findJava } from './programs.ts';
import { DEFAULT_RELEASE, release } from './releases.ts';
import { startServer } from './server.ts';
import type { RunningServer } from './server.ts';

export interface LaunchOptions {
  /** An ignored folder for what is fetched: `<checkout>/.cache`. */
  readonly cache: string;
  /** ATLAS_DATA; the server lives in its folder `neo4j`. */
  readonly dataFolder: string;
  /** Bolt port on loopback; 7687 if not given. */
  readonly port?: number;
  /** A Neo4j release; the long-term one if not given. */
  readonly version?: string;
  /** Home of a JDK or JRE; the `java` on the PATH if not given. */
  readonly javaHome?: string;
  /** Takes each line that a person should read. */
  readonly say: (line: string) => void;
}

export interface LaunchedNeo4j extends RunningServer {
  readonly username: string;
  readonly password: string;
}

/**
 * Fetches, configures and starts Neo4j Community, sets its password the first time, and says how to start the
 * atlas on it. The caller ends it with `stop()` on SIGINT and SIGTERM, and should end itself when `ended`
 * resolves. Throws AtlasError `CONFIG` (no Java, no Maven, no network), `PORT_IN_USE` or `STORE`, and
 * EngineError `invalid` for a data folder that is not the atlas's.
 */
export const launchNeo4j = async (options: LaunchOptions): Promise<LaunchedNeo4j> => {
  const wanted = release(options.version ?? DEFAULT_RELEASE);
  const java = await findJava(wanted.java, options.javaHome);
  const jars = await fetchNeo4j(wanted.version, options.cache, options.say);
  const home = prepareDataFolder(options.dataFolder).neo4j;
  mkdirSync(home, { recursive: true });
  const file = join(home, 'password');
  const kept = keptPassword(file);
  options.say(`Starting Neo4j ${wanted.version} …`);
  const server = await startServer({
    release: wanted,
    jars,
    java,
    home,
    port: options.port ?? 7687,
    auth: true,
  });
  try {
    await establishPassword(server.uri, kept);
  } catch (error) {
    await server.stop();
    throw error;
  }
  for (const line of instructions(server.uri, kept, file)) options.say(line);
  return { ...server, username: kept.username, password: kept.password };
};

/** The password itself is shown once, when it is made; later the command line reads it from its file. */
const instructions = (
  uri: string,
  { username, password, fresh }: Password,
  file: string,
): readonly string[] => [
  `Neo4j is ready at ${uri}. To start the atlas on it, in another terminal:`,
  '',
  `  NEO4J_URI=${uri} NEO4J_USERNAME=${username} NEO4J_PASSWORD=${fresh ? password : `"$(cat '${file}')"`} npm start`,
  '',
  `The password is kept in ${file}. Ctrl-C stops Neo4j.`,
];
