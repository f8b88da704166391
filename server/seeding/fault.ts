/** A fault in the seed files: where it is, what it is, how to mend it. */
import type { AtlasErrorCode } from '../../schema/vocabulary/errors.ts';

/** Faults that only files can have; all others carry the code that the API would answer with. */
export const SEED_FAULT_CODES = {
  YAML: 'The file is not well-formed YAML, or uses a part of YAML that the seed does not.',
  UNKNOWN_KEY: 'A key that no entity of this kind has.',
  MISSING_KEY: 'A key that has to be there is not.',
  FEED_DIFFERS: 'The feed’s text is not the text that was described.',
  FEED_LINES: 'A line of a feed belongs to no comment, or to two.',
  HEADER_READING: 'A reading does not add up to the header it reads.',
  FILE: 'A file or folder cannot be read.',
} as const;

export type SeedFaultCode = AtlasErrorCode | keyof typeof SEED_FAULT_CODES;

export interface SeedFault {
  /** Path inside the seed folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly code: SeedFaultCode;
  readonly reason: string;
}

/** Faults by file, line and code, each once. */
export const sortFaults = (faults: readonly SeedFault[]): readonly SeedFault[] => {
  const key = (fault: SeedFault) => `${fault.code}\n${fault.reason}`;
  const sorted = [...faults].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    if (a.line !== b.line) return a.line - b.line;
    return key(a) < key(b) ? -1 : 1;
  });
  return sorted.filter((fault, index) => {
    const last = sorted[index - 1];
    return (
      last === undefined || last.file !== fault.file || last.line !== fault.line || key(last) !== key(fault)
    );
  });
};

/** `seed/concepts/search.yaml:12: reason [CODE]`, the file's path beginning with the folder as it was given. */
export const faultLine = (folder: string, fault: SeedFault): string =>
  `${folder.replace(/[\\/]+$/, '')}/${fault.file}:${fault.line}: ${fault.reason} [${fault.code}]`;
