/** The keys in words. */
export const KEY_WORDS = {
  title: 'Keys',
  open: 'Keys',
  close: 'Close',
  letters: 'Letters, / and ? as keys',
  lettersOn: 'On: single characters do something while nothing is being typed.',
  lettersOff: 'Off: only arrows, Enter, Space, Home, Esc, brackets and Ctrl+K do something.',
  then: 'then',
  or: 'or',
  saidOn: 'Single-letter keys are on.',
  saidOff: 'Single-letter keys are off.',
  going: 'G: now M for map, O for overview, T for tree, L for outline, S for sources, W for classify.',
  nothing: 'No such key after G.',
  closed: 'Closed.',
} as const;

export interface KeyRow {
  /** Each a way to do it; within one, keys that are pressed one after the other. */
  readonly ways: readonly (readonly string[])[];
  readonly does: string;
  /** Can be switched off. */
  readonly letter: boolean;
}

export interface KeyGroup {
  readonly where: string;
  readonly rows: readonly KeyRow[];
}

const row = (does: string, letter: boolean, ...ways: readonly (readonly string[])[]): KeyRow => ({
  ways,
  does,
  letter,
});

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'Anywhere',
    rows: [
      row('Find, and take commands', true, ['/']),
      row('Find, and take commands', false, ['Ctrl+K']),
      row('These keys', true, ['?']),
      row('Close the innermost: a list, the filter, an open relation, this dialog', false, ['Esc']),
      row(
        'To the next or the last part: search, pages, picture, filter, panel',
        false,
        ['Tab'],
        ['Shift+Tab'],
      ),
      row('Back and forward', false, ['Alt+←'], ['Alt+→']),
    ],
  },
  {
    where: 'In the map and the overview',
    rows: [
      row('To what is broader, to what is narrower', false, ['←'], ['→']),
      row('To the one before or after in the same column', false, ['↑'], ['↓']),
      row('To the last or the next cross relation', false, ['['], [']']),
      row('Open it', false, ['Enter']),
      row('Why this relation', false, ['Space']),
      row('Back to the middle', false, ['Home']),
      row('Nearer, further, as it was, where the view zooms', false, ['+'], ['−'], ['0']),
    ],
  },
  {
    where: 'In the tree',
    rows: [
      row('Close, or to the row above', false, ['←']),
      row('Open, or to the first row under it', false, ['→']),
      row('To the row before or after', false, ['↑'], ['↓']),
      row('To another place of the same concept', false, ['['], [']']),
      row('Open it', false, ['Enter']),
    ],
  },
  {
    where: 'In a comment',
    rows: [
      row('To the quote before or after, while single letters count', false, ['['], [']']),
      row('Close the open quote', false, ['Esc']),
    ],
  },
  {
    where: 'In map, overview and tree',
    rows: [
      row('Path from here: pick the other end', true, ['P']),
      row('New concept under this', true, ['N']),
      row(
        'Go to the map, the overview, the tree, the outline',
        true,
        ['G', 'M'],
        ['G', 'O'],
        ['G', 'T'],
        ['G', 'L'],
      ),
      row('Go to the sources, to classifying', true, ['G', 'S'], ['G', 'W']),
    ],
  },
];
