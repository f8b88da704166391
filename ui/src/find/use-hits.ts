/** Search as one types: waits for a pause in typing, keeps the last hits until the new ones are there. */
import { useEffect, useRef, useState } from 'react';
import { useAsk } from '../api/ask.ts';
import type { SearchQuery } from '../generated/graphql.ts';
import { searchDocument } from './documents.ts';

export type Hit = SearchQuery['search']['hits'][number];

const PAUSE_MS = 120;

export interface Hits {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** The text that the hits are for; empty before the first answer. */
  readonly text: string;
  readonly fault: string | undefined;
}

const NOTHING: Hits = { hits: [], total: 0, text: '', fault: undefined };

/** Name of a hit, as it is picked by. */
export const hitName = (hit: Hit): string =>
  hit.node.__typename === 'Quote' ? hit.node.exact : hit.node.name;

/** The hits for `input`; `first` at most. */
export const useHits = (input: string, first: number): Hits => {
  const wanted = input.trim();
  const [text, setText] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setText(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const asked = useAsk(searchDocument, { text: text.slice(0, 200), first }, text === '');
  const last = useRef<Hits>(NOTHING);
  if (text === '') last.current = NOTHING;
  else if (asked.data !== undefined) {
    last.current = {
      hits: asked.data.search.hits,
      total: asked.data.search.totalCount,
      text,
      fault: undefined,
    };
  } else if (asked.fault !== undefined) last.current = { ...NOTHING, text, fault: asked.fault };
  return last.current;
};
