/** What one can do by typing it: commands that a text means, the surest first. Pure. */
import { wordsOf } from '../../../../schema/search/document.ts';
import { fold } from '../../../../schema/text/fold.ts';
import type { Finder } from '../finder/local-index.ts';
import { FIXED_COMMANDS } from './fixed.ts';
import type { Command, FixedCommand } from './fixed.ts';

const MOST = 4;

// One letter could mean nearly all of them.
const LEAST_LETTERS = 2;

const means = ({ words, also }: FixedCommand, wanted: readonly string[]): boolean => {
  const own = wordsOf(fold(`${words} ${also}`));
  return wanted.every((one) => own.some((word) => word.startsWith(one)));
};

/** Typed out, or its one telling word: “classify”, “add a concept”. */
const isSure = ({ words }: FixedCommand, key: string): boolean => {
  const whole = fold(words);
  return key === whole || key === whole.replace(/^(?:show|go to|see) (?:the |all |a )?/u, '');
};

/** Commands for a text, four at most; those about things only once there is an index to find the things in. */
export const commandsFor = (text: string, finder: Finder | null): readonly Command[] => {
  const key = fold(text.trim());
  if (key.length < LEAST_LETTERS) return [];
  const wanted = wordsOf(key);
  const fixed = FIXED_COMMANDS.filter((command) => means(command, wanted)).map((command) => {
    const { also: _also, ...rest } = command;
    return { ...rest, sure: isSure(command, key) };
  });
  const two = finder?.aboutTwo(text.trim()) ?? [];
  return [...two, ...fixed].slice(0, MOST);
};
