/** Puts a text on the clipboard. */

/**
 * True when it is there. Where the browser gives no clipboard (an address without encryption), or refuses it, the
 * text of `shown` is left selected and the older way tried.
 */
export const copyText = async (text: string, shown: HTMLElement): Promise<boolean> => {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard !== undefined) {
    const done = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  getSelection()?.selectAllChildren(shown);
  return document.execCommand('copy');
};
