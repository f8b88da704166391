/** Listens to the keys of every page, does what they mean, and shows them under `?`. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { announcement } from '../state/page.ts';
import { patched, usePlace, useView } from '../state/use-view.ts';
import type { View } from '../state/view.ts';
import { KEY_WORDS } from '../words/keys.ts';
import { commandOf } from './dispatch.ts';
import type { KeyCommand } from './dispatch.ts';
import { letterKeys } from './letters.ts';
import { enterSoon, isInPicture, isTyping, termAt } from './places.ts';
import { helpOpen } from './help-open.ts';
import { useStore } from '../state/store.ts';
import { zoomNow } from './zoom.ts';
import { later } from '../parts/later.tsx';

const HelpDialog = later(async () => (await import('./help-dialog.tsx')).HelpDialog);

interface KeysProps {
  /** Puts the focus into the search box. */
  readonly onFind: () => void;
}

const GOING_MS = 2_000;

export const Keys = ({ onFind }: KeysProps) => {
  const navigate = useNavigate();
  const place = usePlace();
  const { view, change } = useView();
  const open = useStore(helpOpen);
  const going = useRef(0);
  const [shown, setShown] = useState(false);
  if (open && !shown) setShown(true);

  const goTo = (wanted: View) => {
    void navigate({
      to: '.',
      resetScroll: false,
      search: (before) => patched(before, { view: wanted, open: [] }),
    });
    enterSoon(wanted);
  };
  /** Closes the open relation, and keeps the focus where it was opened from. */
  const closeRelation = (): boolean => {
    if (place !== 'term' || view.edge === null) return false;
    const row = document.activeElement?.closest('[data-relation]');
    change({ edge: null });
    row?.querySelector<HTMLElement>('.why-button')?.focus();
    announcement.set(KEY_WORDS.closed);
    return true;
  };
  const run = (command: KeyCommand, target: EventTarget | null): boolean => {
    switch (command.does) {
      case 'find':
        onFind();
        return true;
      case 'help':
        helpOpen.set(true);
        return true;
      case 'escape':
        return !isTyping(target) && closeRelation();
      case 'path':
      case 'new': {
        const term = termAt(target);
        if (term === null) return false;
        if (command.does === 'path') void navigate({ to: '/path', search: { from: term } });
        else void navigate({ to: '/add', search: { under: term } });
        return true;
      }
      case 'await':
        going.current = performance.now();
        announcement.set(KEY_WORDS.going);
        return true;
      case 'unknown':
        announcement.set(KEY_WORDS.nothing);
        return true;
      case 'zoom':
        return zoomNow(command.way);
      case 'view':
        goTo(command.view);
        return true;
      case 'page':
        void navigate({ to: command.to });
        return true;
    }
  };
  const onKeyDown = (event: KeyboardEvent, phase: 'first' | 'last') => {
    if (event.defaultPrevented || event.isComposing || helpOpen.get()) return;
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    // Escape belongs to what is innermost first; every other key is taken before a list or a tree reads it.
    if ((event.key === 'Escape') !== (phase === 'last')) return;
    const isGoing = performance.now() - going.current < GOING_MS && going.current > 0;
    going.current = 0;
    const command = commandOf(
      { key: event.key, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey },
      {
        typing: isTyping(event.target),
        picture: isInPicture(event.target),
        going: isGoing,
        letters: letterKeys.get(),
      },
    );
    if (command === null || !run(command, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const listener = useRef(onKeyDown);
  useEffect(() => {
    listener.current = onKeyDown;
  });
  useEffect(() => {
    const first = (event: KeyboardEvent) => listener.current(event, 'first');
    const last = (event: KeyboardEvent) => listener.current(event, 'last');
    addEventListener('keydown', first, { capture: true });
    addEventListener('keydown', last);
    return () => {
      removeEventListener('keydown', first, { capture: true });
      removeEventListener('keydown', last);
    };
  }, []);

  return shown ? <HelpDialog isOpen={open} onClose={() => helpOpen.set(false)} /> : null;
};
