/**
 * Light, dark, or as the system has it. What is chosen stands at the root element, where styles see it, and in this
 * browser's storage, from where `/colours.js` puts it back before the page is drawn.
 */
import type { Store } from './store.ts';

export const COLOURS = ['system', 'light', 'dark'] as const;
export type Colours = (typeof COLOURS)[number];

/** The key in the browser's storage; `/colours.js` reads it. */
const KEY = 'colours';

/** What was chosen; setting it changes the page at once. */
export const colours: Store<Colours> = {
  get: () => COLOURS.find((one) => one === document.documentElement.dataset['colours']) ?? 'system',
  set: (chosen) => {
    const { dataset } = document.documentElement;
    if (chosen === 'system') delete dataset['colours'];
    else dataset['colours'] = chosen;
    try {
      if (chosen === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, chosen);
    } catch {
      // The browser keeps nothing for this page: it holds until the page is left.
    }
  },
  follow: (listener) => {
    const observer = new MutationObserver(listener);
    observer.observe(document.documentElement, { attributeFilter: ['data-colours'] });
    return () => observer.disconnect();
  },
};

const MEDIA = ['screen', '(prefers-color-scheme: dark)'] as const;

/** Whether the page is drawn dark now; paper never is. */
export const darkNow: Omit<Store<boolean>, 'set'> = {
  get: () => {
    const [screen, system] = MEDIA.map((query) => matchMedia(query).matches);
    const chosen = colours.get();
    return screen === true && (chosen === 'system' ? system === true : chosen === 'dark');
  },
  follow: (listener) => {
    const lists = MEDIA.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', listener);
    const unfollow = colours.follow(listener);
    return () => {
      for (const list of lists) list.removeEventListener('change', listener);
      unfollow();
    };
  },
};

/**
 * The colour of a custom property as it is drawn now. Unbuilt (`npm run dev`) the property keeps `light-dark(…)` as it
 * is written, which a canvas cannot read; the build resolves it in the styles.
 */
export const colourOf = (style: CSSStyleDeclaration, property: string): string => {
  const value = style.getPropertyValue(property).trim();
  const [, light, dark] = /^light-dark\(([^,]+),([^,]+)\)$/u.exec(value) ?? [];
  if (light === undefined || dark === undefined) return value;
  return (darkNow.get() ? dark : light).trim();
};
