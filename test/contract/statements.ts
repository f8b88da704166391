/** Small statements for cases, and the few that many cases use. */
import { z } from 'zod';
import type {
  GraphEngine,
  Params,
  Plain,
  ReadOptions,
  Statement,
  Transaction,
} from '../../server/engine/port.ts';

/** A statement whose rows have the shape `row`. */
export const statement = <Row>(text: string, params: Params, row: z.ZodType<Row>): Statement<Row> => ({
  name: 'contract',
  text,
  params,
  row,
});

/** A statement that answers nothing. */
export const silent = (text: string, params: Params = {}): Statement<never> =>
  statement(text, params, z.never());

const anything = z.object({ x: z.unknown() });

/** The value of the column `x`: alone if there is one row, else a list. */
export const valueOf = async (
  target: GraphEngine | Transaction,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
): Promise<unknown> => {
  const asked = statement(text, params, anything);
  const rows = await ('read' in target ? target.read(asked, options) : target.run(asked));
  return rows.length === 1 ? rows[0]?.x : rows.map((row) => row.x);
};

/** Lets a value through that the types forbid, to see the border hold at run time. */
export const smuggle = (value: unknown): Plain => value as Plain;

export const createEntity = (id: string, extra: Params = {}): Statement<never> =>
  silent('CREATE (n:Entity {id: $id}) SET n += $extra', { id, extra });

/** Ids of all entities, in order. */
export const entityIds = async (engine: GraphEngine): Promise<readonly string[]> => {
  const rows = await engine.read(
    statement('MATCH (n:Entity) RETURN n.id AS id ORDER BY id LIMIT 1000', {}, z.object({ id: z.string() })),
  );
  return rows.map((row) => row.id);
};
