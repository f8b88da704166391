/** Where keys are pressed, and where the focus goes after one. Reads the page’s own elements. */
const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';
/** What counts as a picture: anything that says so, the map’s sheet, and a tree grid. */
const PICTURES = '[data-keys], .map-sheet, [role="treegrid"]';

const element = (target: EventTarget | null): Element | null => (target instanceof Element ? target : null);

/** Whether a key goes into a text. The list under a search box is sent each letter typed in the box once more. */
export const isTyping = (target: EventTarget | null): boolean =>
  element(target)?.closest(`${FIELDS}, .find-popover`) != null;

export const isInPicture = (target: EventTarget | null): boolean =>
  element(target)?.closest(PICTURES) != null;

/** Id of the concept or example on which the focus is: the nearest element that names one. */
export const termAt = (target: EventTarget | null): string | null =>
  element(target)?.closest<HTMLElement>('[data-term]')?.dataset['term'] ?? null;

/** Where the focus belongs in a view, best first. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  map: ['.map-cursor'],
  overview: ['.overview .map-cursor', '.map-cursor'],
  tree: [
    '[role="treegrid"] [role="row"][aria-selected="true"]',
    '[role="treegrid"] [role="row"]',
    '[role="treegrid"]',
  ],
  outline: ['#panel', 'main'],
};

const WAIT_MS = 2_500;

/** Puts the focus into a view as soon as that is there; gives up when a key is pressed meanwhile. */
export const enterSoon = (view: string): void => {
  let given = false;
  const giveUp = () => {
    given = true;
  };
  addEventListener('keydown', giveUp, { once: true, capture: true });
  addEventListener('pointerdown', giveUp, { once: true, capture: true });
  const started = performance.now();
  const look = () => {
    if (given || performance.now() - started > WAIT_MS) return;
    for (const selector of ENTRIES[view] ?? []) {
      const entry = document.querySelector<HTMLElement>(selector);
      if (entry === null) continue;
      entry.focus();
      if (document.activeElement === entry || entry.contains(document.activeElement)) return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
