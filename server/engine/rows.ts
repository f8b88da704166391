import type { Plain, Statement } from './port.ts';
import { EngineError } from './errors.ts';
import { toPlain } from './values.ts';

/**
 * Turns what a driver answered into the rows a statement promises. Throws EngineError `internal` if a value
 * is not plain or a row has another shape than declared: then the statement, not its caller, is wrong.
 */
export const decodeRows = <Row>(
  statement: Statement<Row>,
  raw: readonly Readonly<Record<string, unknown>>[],
): readonly Row[] => raw.map((row) => decodeRow(statement, row));

const decodeRow = <Row>(statement: Statement<Row>, raw: Readonly<Record<string, unknown>>): Row => {
  const plain: Record<string, Plain> = {};
  for (const [column, value] of Object.entries(raw)) {
    plain[column] = toPlain(value, statement.name, column);
  }
  const parsed = statement.row.safeParse(plain);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new EngineError(
    'internal',
    `Statement ${statement.name} answered with a row of another shape than declared` +
      (first === undefined ? '.' : `: ${first.path.join('.')}: ${first.message}.`),
    { statement: statement.name, cause: parsed.error },
  );
};
