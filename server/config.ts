/** Settings from the environment, checked all at once. The only reader of the environment beside `main.ts`. */
import { isIP } from 'node:net';
import { userInfo } from 'node:os';
import { z } from 'zod';
import { AtlasError } from '../schema/vocabulary/errors.ts';
import type { Neo4jConnection } from './engine/connection.ts';

export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Folder of the embedded store; unused when `neo4j` is set. */
  readonly dataFolder: string;
  /** What citations and exports begin with, without a slash at the end. */
  readonly baseUri: string;
  readonly neo4j?: Neo4jConnection;
  /** Who changes are by, as long as there are no accounts. */
  readonly user: string;
  /** Further names of this machine under which changes are taken. */
  readonly hosts: readonly string[];
  /** Why this server takes no changes; null when it does. */
  readonly readOnlyReason: string | null;
}

/** One wrong setting; `value` is null where it may not be shown. */
export interface ConfigFault {
  readonly name: string;
  readonly value: string | null;
  readonly allowed: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that is missing or empty is the default. */
const setting = <T>(text: z.ZodType<T, string>, fallback: string) =>
  z
    .string()
    .optional()
    .transform((value) => (value === undefined || value.trim() === '' ? fallback : value.trim()))
    .pipe(text);

const isHostName = (name: string): boolean =>
  isIP(name.replace(/^\[|\]$/g, '')) !== 0 || /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*$/i.test(name);

const isWebAddress = (value: string): boolean => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
};

const host = z
  .string()
  .refine(isHostName, 'an IP address or a host name, such as 127.0.0.1')
  .transform((value) => value.replace(/^\[|\]$/g, ''));
const port = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, 'a whole number from 0 to 65535')
  .transform(Number);
const folder = z.string().refine((value) => !value.includes('\0'), 'the path of a folder, such as ./data');
const baseUri = z
  .string()
  .refine(isWebAddress, 'an http or https address without ? and #, such as https://atlas.example.org')
  .transform((value) => value.replace(/\/+$/, ''));
const neo4jUri = z
  .string()
  .refine(
    (value) => value === '' || (/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/.test(value) && URL.canParse(value)),
    'bolt:// or neo4j:// with a host, such as bolt://localhost:7687; nothing for the embedded store',
  )
  .refine(
    (value) => !/:\/\/[^/]*@/.test(value),
    'without user and password: use NEO4J_USERNAME and NEO4J_PASSWORD',
  );
const line = z
  .string()
  .refine(
    (value) => value.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f]/.test(value) && value.length <= 200,
    'one line of at most 200 characters',
  );
const database = z
  .string()
  .refine((value) => /^[a-z0-9.-]{3,63}$/i.test(value), '3 to 63 letters, digits, dots or dashes');
const hosts = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )
  .refine(
    (names) => names.every(isHostName),
    'host names without port, separated by commas, such as atlas.lan,box.local',
  );

const settings = (user: string) =>
  z.object({
    ATLAS_HOST: setting(host, '127.0.0.1'),
    ATLAS_PORT: setting(port, '4000'),
    ATLAS_DATA: setting(folder, './data'),
    ATLAS_BASE_URI: setting(baseUri, 'http://localhost:4000'),
    NEO4J_URI: setting(neo4jUri, ''),
    NEO4J_USERNAME: setting(line, 'neo4j'),
    NEO4J_PASSWORD: setting(z.string(), ''),
    NEO4J_DATABASE: setting(database, 'neo4j'),
    ATLAS_USER: setting(line, user),
    ATLAS_HOSTS: setting(hosts, ''),
  });

const SECRET = /PASSWORD/;

const shown = (name: string, environment: Environment): string | null =>
  SECRET.test(name) || (name === 'NEO4J_URI' && /@/.test(environment[name] ?? ''))
    ? null
    : (environment[name] ?? '');

const faultsOf = (error: z.ZodError, environment: Environment): readonly ConfigFault[] =>
  error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return { name, value: shown(name, environment), allowed: message };
  });

const configError = (faults: readonly ConfigFault[]): AtlasError =>
  new AtlasError(
    'CONFIG',
    [
      faults.length === 1 ? 'A setting is wrong:' : `${faults.length} settings are wrong:`,
      ...faults.map(
        ({ name, value, allowed }) =>
          `  ${name}${value === null ? '' : value === '' ? ' (not set)' : ` is ${JSON.stringify(value)}`}: it has to be ${allowed}`,
      ),
    ].join('\n'),
    { details: { faults } },
  );

const isLoopback = (address: string): boolean =>
  address === 'localhost' || address === '::1' || /^127(\.\d{1,3}){3}$/.test(address);

const operatingSystemUser = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'curator'; // The system has no name for this user, as in some containers.
  }
};

/**
 * The settings of this process. Throws `CONFIG` naming every wrong one with its value (never a password) and what is
 * allowed; `details.faults` has the same as a list.
 */
export const readConfig = (environment: Environment = process.env, user = operatingSystemUser()): Config => {
  const parsed = settings(user).safeParse(environment);
  const faults = parsed.success ? [] : [...faultsOf(parsed.error, environment)];
  const uri = environment['NEO4J_URI']?.trim() ?? '';
  if (uri !== '' && (environment['NEO4J_PASSWORD'] ?? '') === '') {
    faults.push({
      name: 'NEO4J_PASSWORD',
      value: null,
      allowed: 'the password of the Neo4j user, since NEO4J_URI is set',
    });
  }
  if (!parsed.success || faults.length > 0) throw configError(faults);
  const found = parsed.data;
  return {
    host: found.ATLAS_HOST,
    port: found.ATLAS_PORT,
    dataFolder: found.ATLAS_DATA,
    baseUri: found.ATLAS_BASE_URI,
    ...(found.NEO4J_URI === ''
      ? {}
      : {
          neo4j: {
            uri: found.NEO4J_URI,
            username: found.NEO4J_USERNAME,
            // Not trimmed: white space may be part of it.
            password: environment['NEO4J_PASSWORD'] ?? '',
            database: found.NEO4J_DATABASE,
          },
        }),
    user: found.ATLAS_USER,
    hosts: found.ATLAS_HOSTS,
    readOnlyReason: isLoopback(found.ATLAS_HOST)
      ? null
      : `This server can be reached from other machines (ATLAS_HOST is ${found.ATLAS_HOST}) and there are no accounts yet, so it takes no changes. Set ATLAS_HOST to 127.0.0.1 to make changes.`,
  };
};
