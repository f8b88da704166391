/** What a key means, from where it was pressed. Pure. */
import type { View } from '../state/view.ts';

export type KeyCommand =
  | { readonly does: 'find' | 'help' | 'escape' | 'path' | 'new' | 'await' | 'unknown' }
  | { readonly does: 'zoom'; readonly way: 'in' | 'out' | 'reset' }
  | { readonly does: 'view'; readonly view: View }
  | { readonly does: 'page'; readonly to: '/comments' | '/classify' };

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** Where a key was pressed. */
export interface Spot {
  /** In a field that takes text. */
  readonly typing: boolean;
  /** On a map, an overview or a tree. */
  readonly picture: boolean;
  /** `G` was the key before. */
  readonly going: boolean;
  /** Whether single characters count. */
  readonly letters: boolean;
}

const AFTER_G: Readonly<Record<string, KeyCommand>> = {
  m: { does: 'view', view: 'map' },
  o: { does: 'view', view: 'overview' },
  t: { does: 'view', view: 'tree' },
  l: { does: 'view', view: 'outline' },
  s: { does: 'page', to: '/comments' },
  w: { does: 'page', to: '/classify' },
};

const IN_PICTURE: Readonly<Record<string, KeyCommand>> = {
  p: { does: 'path' },
  n: { does: 'new' },
  g: { does: 'await' },
};

const ZOOMS: Readonly<Record<string, KeyCommand>> = {
  '+': { does: 'zoom', way: 'in' },
  '=': { does: 'zoom', way: 'in' },
  '-': { does: 'zoom', way: 'out' },
  '0': { does: 'zoom', way: 'reset' },
};

/** The command of a key; null when it is nobody’s, or somebody else’s. */
export const commandOf = ({ key, ctrl, alt }: Press, spot: Spot): KeyCommand | null => {
  if (alt) return null;
  if (ctrl) return key.toLowerCase() === 'k' ? { does: 'find' } : null;
  if (key === 'Escape') return { does: 'escape' };
  if (spot.typing) return null;
  if (spot.picture && ZOOMS[key] !== undefined) return ZOOMS[key];
  if (!spot.letters) return null;
  if (key === '/') return { does: 'find' };
  if (key === '?') return { does: 'help' };
  if (!spot.picture || key.length !== 1) return null;
  const letter = key.toLowerCase();
  if (spot.going) return AFTER_G[letter] ?? { does: 'unknown' };
  return IN_PICTURE[letter] ?? null;
};
