/** What a screen reader would say: names from Chromium's accessibility tree, and what live regions announce. */
import type { CDPSession, Page } from 'playwright-core';

export interface Listener {
  /** Accessible name of what has the focus, or of what it points at as active; its role where it has no name. */
  readonly focused: () => Promise<string>;
  /** What was announced since the last time this was asked, and what has the focus now. */
  readonly spoken: () => Promise<string>;
}

interface Heard {
  readonly __atlasHeard?: string[];
}

/** Makes pages opened from now on write down what their live regions say. */
export const listenLive = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { __atlasHeard: heard });
    const LIVE =
      '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]';
    const last = new WeakMap<Element, string>();
    const look = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const around = element?.closest(LIVE);
      const regions = [...(around == null ? [] : [around]), ...(element?.querySelectorAll(LIVE) ?? [])];
      for (const region of regions) {
        const words = (region.textContent ?? '').trim();
        if (words !== '' && last.get(region) !== words) heard.push(words);
        last.set(region, words);
      }
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) look(target);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

interface AxNode {
  readonly name?: { readonly value?: string };
  readonly role?: { readonly value?: string };
}

const nameOfFocus = async (session: CDPSession): Promise<string> => {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => { const at = document.activeElement;
      const active = at?.getAttribute('aria-activedescendant');
      return (active && document.getElementById(active)) || at; })()`,
  });
  if (result.objectId === undefined) return '';
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes as readonly AxNode[];
  const name = node?.name?.value ?? '';
  return name === '' ? (node?.role?.value ?? '') : name;
};

/** Listens to a page that was opened after `listenLive`. */
export const listenTo = async (page: Page): Promise<Listener> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const focused = () => nameOfFocus(session);
  return {
    focused,
    spoken: async () => {
      const heard = await page.evaluate(() => {
        const list = (globalThis as typeof globalThis & Heard).__atlasHeard ?? [];
        return list.splice(0);
      });
      return [...heard, await focused()].join(' | ');
    },
  };
};
