/**
 * Who may write, as long as there are no accounts: only a request that was sent to this machine by its own name. A
 * page elsewhere that has its name resolve to 127.0.0.1 (DNS rebinding) sends its own name; a proxy adds a header.
 */
import { AtlasError } from '../../schema/vocabulary/errors.ts';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The name in a Host header without its port, in lower case. */
export const hostName = (host: string): string => host.toLowerCase().replace(/:\d*$/, '');

const isForwarded = (name: string): boolean => name === 'forwarded' || name.startsWith('x-forwarded-');

/**
 * Why a request with these headers may not write, or null when it may. `hosts` are further names of this machine
 * (`ATLAS_HOSTS`). Header names are in lower case.
 */
export const forbiddenHost = (headers: Headers, hosts: readonly string[]): AtlasError | null => {
  const forwarded = Object.keys(headers).find(isForwarded);
  if (forwarded !== undefined) {
    return new AtlasError(
      'FORBIDDEN_HOST',
      `Changes are not taken through a proxy (the request has the header ${forwarded}). Send them to the server itself.`,
      { details: { header: forwarded } },
    );
  }
  const host = headers['host'];
  const name = typeof host === 'string' ? hostName(host) : '';
  const allowed = [...OWN_NAMES, ...hosts.map((one) => one.toLowerCase())];
  if (allowed.includes(name)) return null;
  return new AtlasError(
    'FORBIDDEN_HOST',
    `Changes are taken only when sent to ${allowed.join(', ')}. To allow another name of this machine, put it into ATLAS_HOSTS.`,
    { details: { host: name, allowed } },
  );
};
