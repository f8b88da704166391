/**
 * What a text finds. Once the page has its own index, at once and without the network; until then, and where the
 * index does not hold everything, the server's hits, with those of the page's own index until they are there.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAsk } from '../api/ask.ts';
import { searchDocument } from './documents.ts';
import type { Found } from './finder/local-index.ts';
import { useFinder } from './finder/use-finder.ts';
import { serverHit } from './hit.ts';
import type { Hit } from './hit.ts';
import { mergeHits } from './merge-hits.ts';

const PAUSE_MS = 120;
const MOST_LETTERS = 200;
/** How many hits the server gives at most. */
export const MOST_FROM_SERVER = 100;

export interface Hits extends Found {
  /** The text that the hits are for; empty before the first answer. */
  readonly text: string;
  readonly fault: string | undefined;
  /** How many things were looked through; null where only the server knows. */
  readonly size: number | null;
}

const NOTHING: Hits = { hits: [], total: 0, text: '', fault: undefined, size: null };

/** The server's hits for a text, asked for after a pause in typing; not at all while `pause`. */
const useServer = (wanted: string, first: number, pause: boolean): Hits => {
  const [text, setText] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setText(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const asked = useAsk(searchDocument, { text, first }, text === '' || pause);
  const last = useRef<Hits>(NOTHING);
  if (text === '' || pause) last.current = NOTHING;
  else if (asked.data !== undefined) {
    const { hits, totalCount } = asked.data.search;
    last.current = { ...NOTHING, hits: hits.map(serverHit), total: totalCount, text };
  } else if (asked.fault !== undefined) last.current = { ...NOTHING, text, fault: asked.fault };
  return last.current;
};

/** The hits for `input`, `first` at most; `keep` says which are wanted, and has to be stable. */
export const useHits = (input: string, first: number, keep?: (id: string) => boolean): Hits => {
  const wanted = input.trim().slice(0, MOST_LETTERS);
  const finder = useFinder();
  const local = useMemo<Hits | null>(() => {
    if (finder === null) return null;
    if (wanted === '') return NOTHING;
    return { ...finder.find(wanted, first, keep), text: wanted, fault: undefined, size: finder.size };
  }, [finder, wanted, first, keep]);
  const whole = local !== null && finder?.complete === true;
  const server = useServer(
    wanted,
    keep === undefined ? Math.min(first, MOST_FROM_SERVER) : MOST_FROM_SERVER,
    whole,
  );
  return useMemo(() => {
    if (whole) return local;
    const kept = keep === undefined ? server : keptHits(server, first, keep);
    if (local === null) return kept;
    return kept.text === wanted && kept.fault === undefined
      ? { ...kept, ...mergeHits(local, kept, first) }
      : local;
  }, [whole, local, server, keep, first, wanted]);
};

// The server counts all kinds; of the wanted ones only those are known that it gave.
const keptHits = (found: Hits, first: number, keep: (id: string) => boolean): Hits => {
  const hits = found.hits.filter(({ id }: Hit) => keep(id));
  return { ...found, hits: hits.slice(0, first), total: hits.length };
};
