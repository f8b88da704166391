/** Where the comments of a feed begin and end: a proposal from its text, and the check of what was decided. */
import { readHeader } from './headers.ts';
import type { FormalReading } from './headers.ts';

export interface ProposedComment {
  readonly headerLine: number;
  readonly header: string;
  readonly readings: readonly FormalReading[];
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Proposal {
  /** The first line with text, where it comes before any header. */
  readonly authorLine: number | null;
  readonly comments: readonly ProposedComment[];
}

/** Lines of a text; a last one without a line break counts, an empty one after the last break does not. */
export const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

const blank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/**
 * Proposes comments: a line that can be read as a header, alone between blank lines, starts one, which runs to
 * the last line with text before the next. A comment without a header stays inside the one before it, and a
 * lost block quote looks like the author's own words: both are for a person to see.
 */
export const proposeComments = (feedText: string): Proposal => {
  const lines = linesOf(feedText);
  const heads = lines.flatMap((line, index) =>
    blank(lines[index - 1]) && blank(lines[index + 1]) && readHeader(line).length > 0 ? [index] : [],
  );
  const firstText = lines.findIndex((line) => !blank(line));
  const comments = heads.flatMap((head, order) => {
    const end = heads[order + 1] ?? lines.length;
    const body = lines.flatMap((line, index) => (index > head && index < end && !blank(line) ? [index] : []));
    if (body.length === 0) return [];
    return [
      {
        headerLine: head + 1,
        header: lines[head]!,
        readings: readHeader(lines[head]!),
        firstLine: body[0]! + 1,
        lastLine: body.at(-1)! + 1,
      },
    ];
  });
  return { authorLine: firstText === -1 || firstText === heads[0] ? null : firstText + 1, comments };
};

export interface Extent {
  readonly id: string;
  readonly headerLine: number | null;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface LineFault {
  /** The comment it is about, or null where a line is nobody's. */
  readonly id: string | null;
  readonly reason: string;
}

const show = (line: string): string => (line.length > 40 ? `${line.slice(0, 40)}…` : line);

/**
 * Proves that every line of a feed is the author line, one comment's header, inside exactly one comment, or
 * blank between them; that a comment begins and ends with text; and that a header stands right above its text.
 */
export const checkExtents = (
  lines: readonly string[],
  authorLine: number | null,
  extents: readonly Extent[],
): readonly LineFault[] => {
  const faults: LineFault[] = [];
  const owner = new Map<number, string>(authorLine === null ? [] : [[authorLine, 'the author line']]);
  const claim = (line: number, id: string): void => {
    const other = owner.get(line);
    if (other !== undefined)
      faults.push({ id, reason: `line ${line} of the feed already belongs to ${other}` });
    else owner.set(line, id);
  };
  for (const { id, headerLine, firstLine, lastLine } of extents) {
    if (firstLine > lastLine || lastLine > lines.length) {
      const reason = `lines ${firstLine} to ${lastLine} are not a run of the feed’s ${lines.length} lines`;
      faults.push({ id, reason });
    }
    const end = Math.min(lastLine, lines.length);
    for (const edge of new Set([firstLine, end])) {
      if (blank(lines[edge - 1]))
        faults.push({ id, reason: `a comment cannot begin or end with a blank line (${edge})` });
    }
    if (headerLine !== null) {
      claim(headerLine, id);
      const between = lines.slice(headerLine, firstLine - 1);
      if (headerLine >= firstLine || between.some((line) => !blank(line))) {
        faults.push({ id, reason: `header line ${headerLine} is not right above line ${firstLine}` });
      }
    }
    for (let line = firstLine; line <= end; line += 1) claim(line, id);
  }
  lines.forEach((line, index) => {
    if (blank(line) || owner.has(index + 1)) return;
    faults.push({ id: null, reason: `line ${index + 1} of the feed belongs to no comment: “${show(line)}”` });
  });
  return faults;
};
