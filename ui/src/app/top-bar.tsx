/** The top bar: the atlas's name, the search box (`/` puts the cursor in it), and the ways to other pages. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { FindBar } from '../find/find-bar.tsx';
import { ATLAS, UI } from '../words/interface.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

export const TopBar = () => {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <header className="top-bar">
      <Link to="/" className="wordmark">
        {ATLAS}
      </Link>
      <div className="top-search" role="search">
        <FindBar inputRef={box} />
      </div>
      <nav className="top-nav" aria-label="Pages">
        <Link to="/" activeOptions={{ exact: true }}>
          {UI.concepts}
        </Link>
        <Link to="/questions">{UI.questions}</Link>
        <Link to="/classify">{UI.classify}</Link>
        <Link to="/comments">{UI.comments}</Link>
        <Link to="/worklist" className="roomy">
          {UI.worklist}
        </Link>
        <Link to="/add">{UI.addConcept}</Link>
        <a href="/graphiql">{UI.query}</a>
      </nav>
    </header>
  );
};
