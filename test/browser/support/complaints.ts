/** What a page does that it should not. */
import type { Page } from 'playwright-core';

/**
 * Listens to a page and gives the growing list of its complaints: console messages, faults, answers that say no,
 * refusals by the content security policy, requests to another place than `origin`. The last two are put on
 * `outside` as well, which no test can forget to look at.
 */
export const complaintsOf = async (
  page: Page,
  origin: string,
  outside: string[],
): Promise<readonly string[]> => {
  const complaints: string[] = [];
  const leak = (what: string) => {
    complaints.push(what);
    outside.push(`${what}, at ${page.url()}`);
  };
  await page.exposeBinding('__refused', (_, what: string) => leak(`refused by the policy: ${what}`));
  await page.addInitScript(() => {
    const tell = (globalThis as typeof globalThis & { __refused: (what: string) => void }).__refused;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // What a page makes itself (a picture to save) has its own origin in a blob's address.
    if (url.origin !== origin && url.protocol !== 'data:') leak(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} from ${response.url()}`);
    const policy = response.headers()['content-security-policy'] ?? '';
    if (response.request().isNavigationRequest() && !/(^|;)\s*default-src 'self'\s*(;|$)/u.test(policy))
      leak(`a page without default-src 'self': “${policy}”`);
  });
  return complaints;
};
