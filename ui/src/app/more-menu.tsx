/** A button that opens a list of further pages: a disclosure, so that its links are plain links. */
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { helpOpen } from '../keys/help-open.ts';
import { UI } from '../words/interface.ts';
import { KEY_WORDS } from '../words/keys.ts';
import { PAGE_WORDS } from '../words/view.ts';
import './more-menu.css';
import { later } from '../parts/later.tsx';

const ColoursChoice = later(async () => (await import('./colours-choice.tsx')).ColoursChoice);
const QueryLinks = later(async () => (await import('./query-links.tsx')).QueryLinks);

interface MoreMenuProps {
  readonly pages: readonly { readonly to: string; readonly words: string }[];
  readonly opens: 'up' | 'down';
}

export const MoreMenu = ({ pages, opens }: MoreMenuProps) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  const close = () => setOpen(false);
  return (
    <div
      className="more-menu"
      data-opens={opens}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen((before) => !before)}
      >
        {PAGE_WORDS.more}
        <span aria-hidden="true">{(opens === 'up') === open ? ' ▾' : ' ▴'}</span>
      </button>
      <ul id={list} hidden={!open} aria-label={PAGE_WORDS.morePages}>
        {pages.map(({ to, words }) => (
          <li key={to}>
            <Link to={to} onClick={close} activeOptions={{ exact: to === '/' }}>
              {words}
            </Link>
          </li>
        ))}
        <li>
          <a href="/graphiql">{UI.query}</a>
        </li>
        {open && <QueryLinks />}
        <li>
          <button
            type="button"
            onClick={() => {
              close();
              button.current?.focus();
              helpOpen.set(true);
            }}
          >
            {KEY_WORDS.open}
          </button>
        </li>
        {open && <ColoursChoice />}
      </ul>
    </div>
  );
};
