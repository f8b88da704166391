/** The margin of a comment: a button for every quote in reading order, beside its words; the chosen one opens. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useMedia } from '../../state/media.ts';
import { SOURCE_WORDS, firstWords, quoteButtonWords, supportsWords } from '../../words/source.ts';
import { rangesOf } from './highlights.ts';
import { placed } from './placing.ts';
import { QuoteDetail, supportsOf } from './quote-detail.tsx';
import type { ReaderQuote } from './quote-detail.tsx';

/** From this width on the margin stands beside the text, below it under it. */
export const BESIDE = '(min-width: 1000px)';
const GAP = 6;

interface MarginProps {
  readonly text: RefObject<HTMLElement | null>;
  readonly quotes: readonly ReaderQuote[];
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

const same = (a: readonly number[] | null, b: readonly number[]): boolean =>
  a !== null && a.length === b.length && a.every((one, index) => Math.abs(one - b[index]!) < 1);

/** Tops of the notes and the height of the whole, followed while text and notes change their size. */
const usePlaces = (
  text: RefObject<HTMLElement | null>,
  list: RefObject<HTMLOListElement | null>,
  quotes: readonly ReaderQuote[],
  chosen: number | null,
): { readonly tops: readonly number[] | null; readonly height: number } => {
  const beside = useMedia(BESIDE);
  const [tops, setTops] = useState<readonly number[] | null>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const [from, to] = [text.current, list.current];
    if (!beside || from === null || to === null) {
      setTops(null);
      return undefined;
    }
    const measure = () => {
      const zero = to.getBoundingClientRect().top;
      const notes = [...to.children].map((item, index) => {
        const words = rangesOf(from, quotes[index]!)[0];
        const anchor = (words?.getBoundingClientRect().top ?? zero) - zero;
        return { anchor: Math.max(0, anchor - 4), height: item.getBoundingClientRect().height };
      });
      const next = placed(notes, chosen, GAP);
      setTops((before) => (same(before, next) ? before : next));
      setHeight(Math.max(0, ...next.map((top, index) => top + notes[index]!.height)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [from, ...to.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [text, list, quotes, chosen, beside]);
  return { tops: beside ? tops : null, height };
};

export const Margin = ({ text, quotes, chosen, onChoose }: MarginProps) => {
  const list = useRef<HTMLOListElement>(null);
  const words = quoteButtonWords(quotes.length);
  const { tops, height } = usePlaces(text, list, quotes, chosen);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const to = event.key === 'ArrowDown' ? index + 1 : event.key === 'ArrowUp' ? index - 1 : null;
    if (to === null || quotes[to] === undefined) return;
    event.preventDefault();
    list.current?.children[to]?.querySelector('button')?.focus();
  };
  return (
    <ol
      className="margin-notes"
      ref={list}
      data-placed={tops !== null}
      style={tops === null ? undefined : { minHeight: height }}
    >
      {quotes.map((quote, index) => {
        const open = index === chosen;
        const detail = `detail-${index}`;
        return (
          <li
            key={quote.id}
            className="margin-note"
            data-quote={quote.id}
            data-chosen={open}
            style={tops === null ? undefined : { top: tops[index] }}
          >
            <button
              type="button"
              className="margin-button"
              aria-expanded={open}
              aria-controls={open ? detail : undefined}
              onClick={() => onChoose(open ? null : index)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <span className="margin-number">
                <span className="unseen">{words.quote} </span>
                {index + 1}
                <span className="unseen">{words.of} </span>
              </span>
              <span className="margin-words">
                {firstWords(quote.exact)}
                <span className="unseen">, </span>
              </span>
              <span className="margin-count muted">{supportsWords(supportsOf(quote))}</span>
            </button>
            {open && <QuoteDetail quote={quote} id={detail} />}
          </li>
        );
      })}
    </ol>
  );
};

/** Previous, next, and where one is. */
export const Steps = ({
  count,
  chosen,
  onChoose,
  children,
}: {
  readonly count: number;
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
  readonly children?: ReactNode;
}) => (
  <p className="margin-steps">
    <button
      type="button"
      className="button"
      aria-disabled={chosen === null || chosen === 0}
      onClick={() => {
        if (chosen !== null && chosen > 0) onChoose(chosen - 1);
      }}
    >
      {SOURCE_WORDS.previousQuote}
    </button>
    <button
      type="button"
      className="button"
      aria-disabled={chosen === count - 1}
      onClick={() => {
        if (chosen !== count - 1) onChoose((chosen ?? -1) + 1);
      }}
    >
      {SOURCE_WORDS.nextQuote}
    </button>
    {children}
    <span className="muted step-keys">
      <kbd>[</kbd> <kbd>]</kbd> {SOURCE_WORDS.keys}
    </span>
  </p>
);
