/** A command as a link: its address is its meaning. */
import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Command } from './commands/fixed.ts';

export const CommandLink = ({ command: { to, words, whole } }: { readonly command: Command }) => {
  const navigate = useNavigate();
  const follow = (event: MouseEvent) => {
    // Another tab, another window and a page outside this one are the browser's.
    if (whole === true || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate({ href: to });
  };
  return (
    <a href={to} onClick={follow}>
      {words}
    </a>
  );
};
