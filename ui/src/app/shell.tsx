/** The frame of every page. */
import { Outlet } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { Keys } from '../keys/keys.tsx';
import { useNarrow } from '../state/media.ts';
import { UI } from '../words/interface.ts';
import { ChangeBar } from './change-bar.tsx';
import './shell.css';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';

export const Shell = () => {
  const narrow = useNarrow();
  const box = useRef<HTMLInputElement>(null);
  const find = useCallback(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {UI.skip}
      </a>
      <TopBar box={box} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <ChangeBar />
      {narrow && <TabBar />}
      <Keys onFind={find} />
    </div>
  );
};
