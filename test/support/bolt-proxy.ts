/**
 * A proxy between a Bolt client and a Neo4j that can lose a COMMIT: the one fault after which nobody knows
 * what happened. Used by the contract suite and by the kill test.
 */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** COMMIT as it travels: one chunk of two bytes (a structure without fields, tag 0x12) and the end mark. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/**
 * What is lost: the `answer` (the server has committed, the line is cut), the `request` (the server never heard
 * of it, the line is cut), or `silence`: the server has committed, its answer vanishes, the line stays open.
 */
export type CommitFault = 'answer' | 'request' | 'silence';

export interface BoltProxy {
  readonly uri: string;
  /** How many COMMITs have been lost so far. */
  readonly lost: number;
  /** How many COMMITs have been seen, lost ones included. */
  readonly commits: number;
  /** Loses each of the next `times` COMMITs in this way. */
  lose(fault: CommitFault, times?: number): void;
  /** From now on swallows everything in both directions, on lines that stay open. */
  freeze(): void;
  /** Cuts every open line, as a network does. */
  cutAll(): void;
  close(): Promise<void>;
}

/** Starts a proxy on a free loopback port in front of the server at `uri` (`bolt://host:port`). */
export const startBoltProxy = async (uri: string): Promise<BoltProxy> => {
  const target = new URL(uri);
  const open = new Set<Socket>();
  const plan: CommitFault[] = [];
  let lost = 0;
  let commits = 0;
  let frozen = false;

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let fault: CommitFault | undefined;
    const cut = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        open.delete(socket);
        cut();
      });
    }
    client.on('data', (bytes) => {
      if (frozen) return;
      if (bytes.includes(COMMIT)) {
        commits += 1;
        fault = plan.shift();
        if (fault !== undefined) lost += 1;
        if (fault === 'request') {
          cut();
          return;
        }
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      // The server answers a COMMIT only when it is done: from here on the change is in the store.
      if (fault === 'answer') cut();
      else if (fault === undefined && !frozen) client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const cutAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    get lost() {
      return lost;
    },
    get commits() {
      return commits;
    },
    lose: (fault, times = 1) => {
      plan.push(...Array.from({ length: times }, () => fault));
    },
    freeze: () => {
      frozen = true;
    },
    cutAll,
    close: async () => {
      cutAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
