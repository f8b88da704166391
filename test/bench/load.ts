/** A load client on bare keep-alive sockets: light enough not to be what is measured. */
import { connect } from 'node:net';
import { once } from 'node:events';

/** Requests per second and the milliseconds that each took. */
export interface Load {
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Sums up latencies (ms) gathered over `ms` milliseconds. */
export const summarize = (latencies: readonly number[], ms: number): Load => {
  const sorted = [...latencies].sort((a, b) => a - b);
  return {
    rate: (latencies.length * 1000) / ms,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
  };
};

const HEADER_END = Buffer.from('\r\n\r\n');

/** One connection that sends `next()` again and again until `until` (performance.now()); gives the latencies. */
const hammer = async (port: number, next: () => Buffer, until: number): Promise<readonly number[]> => {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  await once(socket, 'connect');
  const latencies: number[] = [];
  let pending: Buffer = Buffer.alloc(0);
  let wanted = -1;
  const answered = (): boolean => {
    if (wanted < 0) {
      const end = pending.indexOf(HEADER_END);
      if (end < 0) return false;
      const header = pending.subarray(0, end).toString('latin1').toLowerCase();
      const length = /content-length: (\d+)/.exec(header)?.[1];
      if (!header.startsWith('http/1.1 200') || length === undefined)
        throw new RangeError(`Not measurable:\n${header}`);
      wanted = end + HEADER_END.length + Number(length);
    }
    return pending.length >= wanted;
  };
  await new Promise<void>((resolve, reject) => {
    let start = performance.now();
    const send = (): void => {
      start = performance.now();
      socket.write(next());
    };
    socket.on('data', (bytes: Buffer) => {
      pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
      try {
        if (!answered()) return;
      } catch (error) {
        reject(error as Error);
        return;
      }
      pending = Buffer.alloc(0);
      wanted = -1;
      const now = performance.now();
      latencies.push(now - start);
      if (now < until) send();
      else resolve();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve());
    send();
  });
  socket.destroy();
  return latencies;
};

/** Sends requests over `connections` sockets for `ms` milliseconds, one under way on each. */
export const loadHttp = async (
  port: number,
  requests: readonly Buffer[],
  connections: number,
  ms: number,
): Promise<Load> => {
  let at = 0;
  const next = (): Buffer => requests[at++ % requests.length]!;
  const until = performance.now() + ms;
  const all = await Promise.all(Array.from({ length: connections }, () => hammer(port, next, until)));
  return summarize(all.flat(), ms);
};

/** A GraphQL request as bytes. */
export const requestBytes = (query: string, variables: Readonly<Record<string, unknown>>): Buffer => {
  const body = JSON.stringify({ query, variables });
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
};
