import { expect } from 'vitest';
import { ENGINE_ERROR_KINDS } from '../../../server/engine/errors.ts';
import type { ContractCase } from '../case.ts';
import { createEntity, valueOf } from '../statements.ts';
import { ERROR_TABLE } from './error-table.ts';

export const ERROR_CASES: readonly ContractCase[] = [
  ...ENGINE_ERROR_KINDS.map((kind) => ({
    id: `E-ERR-${kind}`,
    title: `an error of kind ${kind} comes as such, or cannot come here`,
    timeoutMs: 30_000,
    run: async (context: Parameters<ContractCase['run']>[0]) => {
      const { provoke, reason } = ERROR_TABLE[kind][context.engineName];
      if (provoke === undefined) {
        expect(reason?.length ?? 0).toBeGreaterThan(20);
        return;
      }
      const retryable = ['conflict', 'transient', 'unavailable', 'overloaded'].includes(kind);
      await expect(provoke(context)).rejects.toMatchObject({ name: 'EngineError', kind, retryable });
    },
  })),
  {
    id: 'E-ERR-missing-parameter',
    title: 'a missing parameter and an unknown variable are faults of the statement: syntax',
    run: async ({ engine }) => {
      for (const text of [
        'RETURN $missing AS x',
        'RETURN unknown AS x',
        'MATCH (n:Entity) RETURN m.id AS x',
      ]) {
        await expect(valueOf(engine, text), text).rejects.toMatchObject({
          kind: 'syntax',
          statement: 'contract',
        });
      }
    },
  },
  {
    id: 'E-ERR-no-leak',
    title: 'a hostile value never changes what kind of error comes, nor reaches the text of a statement',
    run: async ({ engine }) => {
      for (const id of ["'", '"', '`', '\\', '}) RETURN 1 //', '$x']) {
        await engine.write((tx) => tx.run(createEntity(id)));
        await expect(
          engine.write((tx) => tx.run(createEntity(id))),
          id,
        ).rejects.toMatchObject({ kind: 'constraint' });
      }
    },
  },
];
