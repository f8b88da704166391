/**
 * Killing the server at a random moment, again and again, while clients write: what was acknowledged has to be
 * in the log, once; the rest wholly there or wholly absent.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, freePort, startAtlas } from '../support/server-process.ts';
import type { AtlasProcess } from '../support/server-process.ts';

export interface KillReport {
  readonly rounds: number;
  /** Rounds that were killed with at least one request under way. */
  readonly inFlight: number;
  readonly acknowledged: number;
  /** In the log although nobody was told: allowed, and only whole. */
  readonly unacknowledged: number;
  /** Acknowledged and not in the log, or there twice. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly gaps: readonly string[];
  readonly differences: readonly string[];
  /** Mutations that never were asked for. */
  readonly strangers: readonly string[];
}

export interface KillOptions {
  readonly rounds: number;
  readonly clients: number;
  readonly env: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  /** Called before each round’s writing begins: where a proxy gets its orders. */
  readonly beforeRound?: (round: number) => void;
  /** Longest time from a round's first answer to the kill, in milliseconds. */
  readonly longestMs: number;
}

const FIRST_ANSWER_MS = 20_000;
/** Several runs share the machine, and a Neo4j is slow to be filled. */
const READY_MS = 180_000;

const ADD = `mutation Add($input: AddConceptInput!) {
  addConcept(input: $input) { change { seq } userErrors { code message } }
}`;
const LOG =
  'query Log($after: Int) { changes(after: $after, first: 100) { hasMore seq nodes { seq mutationId operation } } }';

interface Added {
  addConcept: { change: { seq: number } | null; userErrors: readonly { code: string; message: string }[] };
}
interface Log {
  changes: {
    hasMore: boolean;
    seq: number;
    nodes: readonly { seq: number; mutationId: string; operation: string }[];
  };
}

/** The whole log of a running server. */
export const readWholeLog = async (url: string): Promise<Log['changes']['nodes']> => {
  const nodes: Log['changes']['nodes'][number][] = [];
  for (let after = 0; ;) {
    const { data } = await ask<Log>(url, LOG, { after });
    nodes.push(...data.changes.nodes);
    after = nodes.at(-1)?.seq ?? after;
    if (!data.changes.hasMore) return nodes;
  }
};

const input = (mutationId: string) => ({
  mutationId,
  id: `concept/kill-${mutationId}`,
  name: `Killed ${mutationId}`,
  kind: 'MECHANISM',
  definition: 'Written while the server was about to be killed.',
  aliases: [`Alias of ${mutationId}`],
  relations: [{ type: 'IS_A', other: 'concept/optimization' }],
  evidence: [
    {
      quote: { comment: 'comment/jermyn-c8', exact: 'search is one way to get (direct) optimization' },
      reading: 'Only a test.',
      stance: 'MENTION',
    },
  ],
});

/** Runs the rounds and says what was found; the store stays where `env` puts it. */
export const killRounds = async (options: KillOptions): Promise<KillReport> => {
  const acknowledged = new Set<string>();
  const asked = new Set<string>();
  const port = await freePort();
  const start = (): Promise<AtlasProcess> =>
    startAtlas({
      env: options.env,
      port,
      deadlineMs: READY_MS,
      ...(options.command === undefined ? {} : { command: options.command }),
    });
  let inFlight = 0;
  let server = await start();
  const problems = {
    lost: [] as string[],
    doubled: [] as string[],
    gaps: [] as string[],
    differences: [] as string[],
    strangers: [] as string[],
  };
  let unacknowledged = 0;

  for (let round = 0; round < options.rounds; round += 1) {
    options.beforeRound?.(round);
    let over = false;
    let underWay = 0;
    const clients = Array.from({ length: options.clients }, async () => {
      while (!over) {
        const id = randomUUID();
        asked.add(id);
        underWay += 1;
        try {
          const { data } = await ask<Added>(server.url, ADD, { input: input(id) });
          if (data?.addConcept.change != null) acknowledged.add(id);
        } catch {
          // The server is gone: nobody was told anything.
        } finally {
          underWay -= 1;
        }
      }
    });
    // A server that has just started answers its first request slowly: the moment is drawn from then on.
    const before = acknowledged.size;
    for (let waited = 0; acknowledged.size === before && waited < FIRST_ANSWER_MS; waited += 5)
      await sleep(5);
    await sleep(randomInt(1, options.longestMs));
    if (underWay > 0) inFlight += 1;
    over = true;
    await server.kill();
    await Promise.all(clients);

    server = await start();
    const log = await readWholeLog(server.url);
    const times = new Map<string, number>();
    for (const [at, { seq, mutationId, operation }] of log.entries()) {
      times.set(mutationId, (times.get(mutationId) ?? 0) + 1);
      if (seq !== at + 1) problems.gaps.push(`round ${round}: ${seq} instead of ${at + 1}`);
      if (operation !== 'SEED' && !asked.has(mutationId)) problems.strangers.push(mutationId);
    }
    for (const id of acknowledged) if (!times.has(id)) problems.lost.push(`round ${round}: ${id}`);
    for (const [id, count] of times) if (count > 1) problems.doubled.push(`round ${round}: ${id}`);
    unacknowledged = [...times.keys()].filter((id) => asked.has(id) && !acknowledged.has(id)).length;
    const verified = (await (await fetch(`${server.url}/verify`, { method: 'POST' })).json()) as {
      differences?: readonly { id: string; what: string }[];
    };
    if (verified.differences === undefined) problems.differences.push(`round ${round}: no answer`);
    for (const { id, what } of verified.differences ?? [])
      problems.differences.push(`round ${round}: ${id} ${what}`);
  }
  await server.stop();
  return { rounds: options.rounds, inFlight, acknowledged: acknowledged.size, unacknowledged, ...problems };
};
