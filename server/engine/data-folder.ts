/**
 * The folder named by ATLAS_DATA. The atlas writes only into a folder that it made itself or that was empty,
 * so that a wrong setting never mixes a graph into somebody's files.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from './errors.ts';

/** Marks a folder as the atlas's own. */
const MARK = 'atlas-data.json';
const MARK_TEXT = `${JSON.stringify({ format: 'optimization-atlas data folder', layout: 1 })}\n`;
/** What an empty file system may hold without anybody having put it there. */
const IGNORED: ReadonlySet<string> = new Set(['lost+found', '.DS_Store', MARK]);

/** Where things lie in a data folder. */
export interface DataFolder {
  readonly path: string;
  /** The embedded graph. */
  readonly graph: string;
  /** The write-ahead log beside it, a folder; there only while changes wait for a checkpoint. */
  readonly graphLog: string;
  /** Which change the last checkpoint held. */
  readonly checkpoint: string;
  /** Home of a Neo4j that `npm run neo4j` started. */
  readonly neo4j: string;
}

/**
 * Makes or recognises the folder at `path`. Throws EngineError `invalid` if it is a file, cannot be written,
 * or holds files of somebody else.
 */
export const prepareDataFolder = (path: string): DataFolder => {
  try {
    mkdirSync(path, { recursive: true });
    if (!existsSync(join(path, MARK))) {
      const foreign = readdirSync(path).filter((name) => !IGNORED.has(name));
      if (foreign.length > 0) throw foreignFolder(path, foreign);
      writeFileSync(join(path, MARK), MARK_TEXT);
    }
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError(
      'invalid',
      `The data folder ${path} cannot be made or written: ${String(error)}. Set ATLAS_DATA to a folder that this user can write.`,
      { cause: error },
    );
  }
  return {
    path,
    graph: join(path, 'graph.grafeo'),
    graphLog: join(path, 'graph.grafeo.wal'),
    checkpoint: join(path, 'checkpoint.json'),
    neo4j: join(path, 'neo4j'),
  };
};

const foreignFolder = (path: string, names: readonly string[]): EngineError =>
  new EngineError(
    'invalid',
    `The folder ${path} was not made by the atlas and is not empty (it holds ${names.slice(0, 3).join(', ')}). ` +
      'Set ATLAS_DATA to an empty folder or to one that does not exist yet.',
  );
