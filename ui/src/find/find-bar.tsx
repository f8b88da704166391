/** The search box of the top bar: finds everything, and takes commands. */
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useNarrow } from '../state/media.ts';
import { UI } from '../words/interface.ts';
import { commandsFor } from './commands/commands.ts';
import type { Command } from './commands/fixed.ts';
import { FindBox } from './find-box.tsx';
import { useFinder } from './finder/use-finder.ts';

export const FindBar = ({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) => {
  const navigate = useNavigate();
  const narrow = useNarrow();
  const finder = useFinder();
  const commandsOf = useCallback((text: string) => commandsFor(text, finder), [finder]);
  const run = ({ to, whole }: Command) => {
    if (whole === true) location.assign(to);
    else void navigate({ href: to });
  };
  return (
    <FindBox
      label={UI.search}
      placeholder={narrow ? UI.searchShort : UI.search}
      clears
      inputRef={inputRef}
      after={<kbd aria-hidden="true">/</kbd>}
      commandsOf={commandsOf}
      onCommand={run}
      onPick={({ id }) => void navigate({ to: `/${id}` })}
      onEnter={(q) => void navigate({ to: '/find', search: { q } })}
    />
  );
};
