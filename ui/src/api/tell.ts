/** Changing: sends a mutation under an id that stays the same while the same input is tried again. */
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { faultWords } from './ask.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';

export interface Told<Data> {
  readonly data: Data | undefined;
  readonly fault: string | undefined;
}

/**
 * A mutation that takes one `input`. Sending equal input again uses the first mutationId, so that a retry after
 * a lost answer changes nothing twice; other input, or the same after an answer, gets a new one.
 */
export const useTell = <Data, Full extends { mutationId: string }>(
  document: TypedDocumentString<Data, { input: Full }>,
) => {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const open = useRef<{ readonly key: string; readonly mutationId: string } | null>(null);
  const send = async (input: Omit<Full, 'mutationId'>): Promise<Told<Data>> => {
    const key = JSON.stringify(input);
    if (open.current?.key !== key) open.current = { key, mutationId: crypto.randomUUID() };
    const { mutationId } = open.current;
    setBusy(true);
    const result = await client.mutation<Data>(document.toString(), { input: { ...input, mutationId } }, {});
    setBusy(false);
    if (result.data !== undefined && result.error === undefined) open.current = null;
    return {
      data: result.data ?? undefined,
      fault: result.error === undefined ? undefined : faultWords(result.error),
    };
  };
  return { send, busy };
};
