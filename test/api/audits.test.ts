/** GraphQL over HTTP, by the audits of graphql-http against a real port. */
import { serverAudits } from 'graphql-http';
import type { AuditResult } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

/** Apollo takes no GET without a header that makes browsers ask first: wanted, and allowed (MAY). */
const CSRF_NOTICES = ['5A70', '6A70', 'D6D5'];

it('passes every MUST and SHOULD; only the notices of CSRF prevention are left', async () => {
  const audits = serverAudits({ url: `${server.url}/graphql` });
  const results: AuditResult[] = [];
  for (const audit of audits) results.push(await audit.fn());
  expect(results.length).toBeGreaterThan(50);
  const fallen = (status: string) =>
    results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(fallen('error')).toEqual([]);
  expect(fallen('warn')).toEqual([]);
  expect(
    results
      .filter(({ status }) => status === 'notice')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(CSRF_NOTICES);
});
