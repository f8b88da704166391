/** The key, asked for once and kept; then every answer is worked out in the page, without waiting. */
import { useMemo } from 'react';
import { useAsk } from '../api/ask.ts';
import { keyDocument, rulesDocument } from './documents.ts';
import { shownKey } from './key-parts.ts';
import type { ShownKey } from './key-parts.ts';

export interface AskedKey {
  readonly shown: ShownKey | undefined;
  readonly fault: string | undefined;
  readonly retry: () => void;
}

export const useKey = (): AskedKey => {
  const parts = useAsk(keyDocument, {});
  const rules = useAsk(rulesDocument, {});
  const shown = useMemo(
    () =>
      parts.data === undefined || rules.data === undefined ? undefined : shownKey(parts.data, rules.data),
    [parts.data, rules.data],
  );
  return {
    shown,
    fault: parts.fault ?? rules.fault,
    retry: () => {
      parts.retry();
      rules.retry();
    },
  };
};
