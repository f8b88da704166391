/** What can be done with words that a reader has selected: a link to them, or a new concept that quotes them. */
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { findAll, slicePoints } from '../../../../schema/evidence/quotes.ts';
import { announcement } from '../../state/page.ts';
import { SOURCE_WORDS, firstWords } from '../../words/source.ts';
import { selectedWords } from './offsets.ts';
import type { Words } from './offsets.ts';

// As many code points before a quote as its prefix may have.
const PREFIX = 32;

interface SelectionBarProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly comment: { readonly id: string; readonly text: string };
  /** Puts the words into the address. */
  readonly onPick: (words: Words) => void;
}

/** The words that are selected below `root`; the last ones while the bar itself is used. */
const useSelected = (root: RefObject<HTMLElement | null>): Words | null => {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    const look = () => {
      if (root.current !== null) setWords(selectedWords(root.current));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root]);
  return words;
};

/** What the form for a new concept is filled with: the words, and those before them where they stand twice. */
export const quoteSearch = (
  comment: { readonly id: string; readonly text: string },
  words: Words,
): { readonly comment: string; readonly exact: string; readonly prefix?: string } => ({
  comment: comment.id,
  exact: words.text,
  ...(findAll(comment.text, words.text).length > 1
    ? { prefix: slicePoints(comment.text, Math.max(0, words.start - PREFIX), words.start) }
    : {}),
});

export const SelectionBar = ({ root, comment, onPick }: SelectionBarProps) => {
  const words = useSelected(root);
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [words]);
  if (words === null) return null;
  const copy = () => {
    onPick(words);
    const link = new URL(`/${comment.id}`, location.origin);
    link.searchParams.set('words', `${words.start}-${words.end}`);
    const answer = (text: string) => {
      setSaid(text);
      announcement.set(text);
    };
    // Without a secure address there is no clipboard; the address bar has the link.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard === undefined) return answer(SOURCE_WORDS.linkFailed);
    clipboard.writeText(link.href).then(
      () => answer(SOURCE_WORDS.linkCopied),
      () => answer(SOURCE_WORDS.linkFailed),
    );
  };
  return (
    <div className="selection-bar" role="group" aria-label={SOURCE_WORDS.selected}>
      <span className="words">“{firstWords(words.text, 6)}”</span>
      <button type="button" className="button" onClick={copy}>
        {SOURCE_WORDS.copyLink}
      </button>
      <Link to="/add" search={quoteSearch(comment, words)} className="button">
        {SOURCE_WORDS.newConcept}
      </Link>
      <span className="muted">{said}</span>
    </div>
  );
};
