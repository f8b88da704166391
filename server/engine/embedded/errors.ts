/** What Grafeo throws, as engine errors. It tells kinds apart by gqlStatus, by a code in the text, or by words. */
import { EngineError } from '../errors.ts';
import type { EngineErrorKind } from '../errors.ts';

interface Rule {
  readonly kind: EngineErrorKind;
  readonly matches: (status: string, text: string) => boolean;
  /** What a person can do, where there is something. */
  readonly help?: string;
}

const status =
  (...wanted: readonly string[]) =>
  (given: string) =>
    wanted.includes(given);
const text = (pattern: RegExp) => (_status: string, given: string) => pattern.test(given);

/** First match wins: words about the disk before the status 40000 that they share with write conflicts. */
const RULES: readonly Rule[] = [
  {
    kind: 'locked',
    matches: text(/cannot be locked|locked by another process/),
    help: 'Another process has this data folder open. Stop it, or give the command --url with the address of the running server.',
  },
  {
    kind: 'disk-full',
    matches: text(/No space left|File too large|os error 28\b|os error 27\b|Disk quota exceeded/),
    help: 'Nothing was lost; make room on the disk and try again.',
  },
  {
    kind: 'corrupt',
    matches: text(/GRAFEO-S002|GRAFEO-X002|is damaged at|not a database file/),
    help: 'Move the data folder away and start again from an export or a backup; nothing in it was changed.',
  },
  { kind: 'invalid', matches: text(/file already exists/) },
  { kind: 'constraint', matches: status('G2000', 'G1001') },
  { kind: 'conflict', matches: (given, words) => given === '40000' && words.includes('GRAFEO-T001') },
  { kind: 'syntax', matches: status('42000', '42001', '42002') },
  { kind: 'read-only', matches: status('25G03') },
  { kind: 'closed', matches: text(/GRAFEO-T007|no longer active/) },
  { kind: 'internal', matches: status('22000') },
  { kind: 'invalid', matches: (given) => given.startsWith('22') },
];

/** Translates what the driver threw; an engine's own error passes unchanged. */
export const toEngineError = (error: unknown, statement?: string): EngineError => {
  if (error instanceof EngineError) return error;
  const words = error instanceof Error ? error.message : String(error);
  const given = statusOf(error);
  const rule = RULES.find(({ matches }) => matches(given, words));
  const code = [given, /GRAFEO-[A-Z]\d+/.exec(words)?.[0]].filter(Boolean).join(' ');
  return new EngineError(
    rule?.kind ?? 'internal',
    [rule?.help, words].filter((part) => part !== undefined).join(' '),
    {
      cause: error,
      ...(statement === undefined ? {} : { statement }),
      ...(code === '' ? {} : { vendorCode: code }),
    },
  );
};

const statusOf = (error: unknown): string =>
  error instanceof Error && 'gqlStatus' in error && typeof error.gqlStatus === 'string'
    ? error.gqlStatus
    : '';
