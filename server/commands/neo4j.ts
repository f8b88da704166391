/** `atlas neo4j`: a Neo4j of one’s own without Docker, in the foreground. */
import { join } from 'node:path';
import { launchNeo4j } from '../neo4j-local/launch.ts';
import type { CommandIo, ExitCode } from './command.ts';

export interface Neo4jOptions {
  readonly port?: number;
  readonly release?: string;
  readonly java?: string;
}

/** Runs until asked to end, or until the server ends by itself (then 1). */
export const neo4jCommand = async (io: CommandIo, options: Neo4jOptions): Promise<ExitCode> => {
  const server = await launchNeo4j({
    cache: join(io.root, '.cache'),
    dataFolder: io.config().dataFolder,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.release === undefined ? {} : { version: options.release }),
    ...(options.java === undefined ? {} : { javaHome: options.java }),
    say: io.say,
  });
  const why = await Promise.race([io.asked, server.ended.then(() => 'ended')]);
  if (why === 'ended') {
    io.say('Neo4j ended by itself: its log says why.');
    return 1;
  }
  io.say('Stopping Neo4j …');
  await server.stop();
  return 0;
};
