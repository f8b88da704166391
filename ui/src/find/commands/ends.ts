/** Commands about two things: what is meant by “path from X to Y”, “compare X with Y”, “X vs Y” and two people’s names. */
import { fold } from '../../../../schema/text/fold.ts';
import { wordsOf } from '../../../../schema/search/document.ts';
import { typeOfId } from '../../../../schema/vocabulary/ids.ts';
import { COMMANDS } from '../../words/find.ts';
import type { Finder } from '../finder/local-index.ts';
import { isOf } from '../hit.ts';
import type { Command } from './fixed.ts';
import { pairIn } from './named-in.ts';

interface End {
  readonly id: string;
  readonly name: string;
}

const PATH = /^(?:paths?|ways?|route)\s+(?:from\s+)?(.+?)\s+(?:to|and|→|->)\s+(.+)$/iu;
const PATH_FROM = /^(?:paths?|ways?|route)\s+from\s+(.+)$|^paths?\s+(.+)$/iu;
const COMPARE =
  /^(?:compare|differences?\s+between)\s+(.+?)\s+(?:with|and|to|vs\.?|versus|from)\s+(.+)$|^(.+?)\s+(?:vs\.?|versus)\s+(.+)$/iu;
const COMPARE_ONE = /^compare\s+(.+)$|^(.+?)\s+(?:vs\.?|versus)$/iu;

/** The address of the ways between two things; one of them may be missing. */
export const pathAddress = (from: string, to?: string): string =>
  `/path?from=${from}${to === undefined ? '' : `&to=${to}`}`;
/** The address of the comparison of two things; one of them may be missing. */
export const compareAddress = (a: string, b?: string): string =>
  `/compare?a=${a}${b === undefined ? '' : `&b=${b}`}`;

const best = (finder: Finder, text: string, ...types: readonly string[]): End | null => {
  const hit = finder.find(text, 1, (id) => isOf({ id }, ...types)).hits[0];
  return hit === undefined || hit.field === 'DEFINITION' || hit.field === 'QUOTE' ? null : hit;
};

const captured = (text: string, pattern: RegExp): readonly string[] =>
  (pattern.exec(text) ?? []).slice(1).filter((part) => part !== undefined);

const pathCommand = (text: string, finder: Finder): Command | null => {
  const end = (part: string | undefined) =>
    part === undefined ? null : best(finder, part, 'concept', 'example');
  const [first, second] = captured(text, PATH);
  const [from, to] = [end(first), end(second)];
  if (from !== null && to !== null && from.id !== to.id) {
    return {
      id: 'path-between',
      words: COMMANDS.pathBetween(from.name, to.name),
      to: pathAddress(from.id, to.id),
      sure: true,
    };
  }
  const one = end(captured(text, PATH_FROM)[0]);
  return one === null
    ? null
    : { id: 'path-from', words: COMMANDS.pathFrom(one.name), to: pathAddress(one.id), sure: true };
};

/** Two things can be compared that are of one sort; concepts and examples are. */
const COMPARABLE = [['concept'], ['example'], ['division'], ['agent']] as const;

const compareCommand = (text: string, finder: Finder): Command | null => {
  const [first, second] = captured(text, COMPARE);
  if (first !== undefined && second !== undefined) {
    const pairs = COMPARABLE.flatMap((types) => {
      const [one, other] = [best(finder, first, ...types), best(finder, second, ...types)];
      return one === null || other === null || one.id === other.id ? [] : [{ one, other }];
    });
    const pair = pairs[0];
    if (pair !== undefined) {
      const { one, other } = pair;
      return {
        id: 'compare-both',
        words: COMMANDS.compareBoth(one.name, other.name),
        to: compareAddress(one.id, other.id),
        sure: true,
      };
    }
  }
  const only = captured(text, COMPARE_ONE)[0];
  const one = only === undefined ? null : best(finder, only, 'concept', 'example', 'division', 'agent');
  return one === null
    ? null
    : { id: 'compare-one', words: COMMANDS.compareOne(one.name), to: compareAddress(one.id), sure: true };
};

/** People whose last name stands in the text as a word, in the order of the text. */
const peopleIn = (text: string, finder: Finder): readonly End[] => {
  const words = wordsOf(fold(text));
  return (
    finder.entries
      // A group’s last word is hardly a name.
      .filter((entry) => isOf(entry, 'agent') && entry.kind === 'person')
      .flatMap(({ id, name }) => {
        const last = wordsOf(fold(name)).at(-1) ?? '';
        const at = last.length < 3 ? -1 : words.indexOf(last);
        return at < 0 ? [] : [{ id, name, at }];
      })
      .sort((a, b) => a.at - b.at)
  );
};

const peopleCommand = (text: string, finder: Finder): Command | null => {
  const [one, other] = peopleIn(text, finder);
  if (one === undefined || other === undefined) return null;
  return {
    id: 'compare-people',
    words: COMMANDS.comparePeople(one.name, other.name),
    to: compareAddress(one.id, other.id),
    sure: true,
  };
};

/** For two things that are named in full: how one leads to the other, and what sets them apart. */
const namedCommands = (text: string, finder: Finder): readonly Command[] => {
  const pair = pairIn(text, finder);
  if (pair === null) return [];
  const { from, to, isSentence } = pair;
  const path: Command = {
    id: 'path-named',
    words: COMMANDS.pathBetween(from.name, to.name),
    to: pathAddress(from.id, to.id),
    sure: isSentence,
  };
  // A concept and an example are not compared.
  if (typeOfId(from.id) !== typeOfId(to.id)) return [path];
  return [
    path,
    {
      id: 'compare-named',
      words: COMMANDS.compareBoth(from.name, to.name),
      to: compareAddress(from.id, to.id),
      sure: false,
    },
  ];
};

/** What a text says about two things, the likeliest first. */
export const commandsAboutTwo = (text: string, finder: Finder): readonly Command[] => {
  const found = [
    pathCommand(text, finder),
    peopleCommand(text, finder),
    compareCommand(text, finder),
    ...namedCommands(text, finder),
  ].filter((command) => command !== null);
  return found.filter((command, index) => found.findIndex((other) => other.to === command.to) === index);
};
