/** Answers a round of fact requests from inside a transaction. */
import { Atlas } from '../../schema/entities/atlas.ts';
import type { Change } from '../../schema/entities/change.ts';
import { change as changeModel } from '../../schema/entities/change.ts';
import { parseEntity } from '../../schema/entities/entity.ts';
import type { Stored, Tombstone } from '../../schema/entities/entity.ts';
import { Facts } from '../../schema/constraints/facts.ts';
import type { FactRequest } from '../../schema/constraints/facts.ts';
import { AtlasError } from '../../schema/vocabulary/errors.ts';
import { FACT_LIMIT, factsStatement } from '../cypher/facts.ts';
import type { Transaction } from '../engine/port.ts';

/** Reads the JSON text of a logged change; throws `STORE` when it is not one. */
export const parseChange = (doc: string): Change => {
  const parsed = changeModel.safeParse(JSON.parse(doc));
  if (parsed.success) return parsed.data;
  throw new AtlasError(
    'STORE',
    'An entry of the log is malformed: restore the store from a backup or an export.',
  );
};

/** Facts that nothing has been asked of yet. */
export const noFacts = (): Facts => new Facts(new Atlas(), []);

/** Asks the store for what `facts` does not hold yet. One statement, or none. */
export const fetchFacts = async (
  tx: Transaction,
  facts: Facts,
  requests: readonly FactRequest[],
): Promise<void> => {
  const missing = requests.filter((request) => !facts.has(request));
  if (missing.length === 0) return;
  const rows = await tx.run(factsStatement(missing));
  if (rows.length >= FACT_LIMIT) {
    throw new AtlasError('TOO_COSTLY', `This change touches more than ${FACT_LIMIT} facts: make it smaller.`);
  }
  const stored: Stored[] = [];
  const tombstones: Tombstone[] = [];
  const changes: Change[] = [];
  for (const row of rows) {
    if (row.doc === null) tombstones.push({ tombstone: row.id, version: row.version });
    else if (row.kind === 'change') changes.push(parseChange(row.doc));
    else {
      stored.push({
        entity: parseEntity(row.doc),
        version: row.version,
        createdAt: row.createdAt ?? '',
        createdBy: row.createdBy ?? '',
        updatedAt: row.updatedAt ?? '',
        updatedBy: row.updatedBy ?? '',
      });
    }
  }
  facts.extend(missing, { stored, tombstones, changes });
};
