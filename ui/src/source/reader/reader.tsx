/** Text and margin of a comment in step: a quote is chosen by its button, its words, or keys; the address has it. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { CommentPageQuery } from '../../generated/graphql.ts';
import { letterKeys } from '../../keys/letters.ts';
import { useMedia } from '../../state/media.ts';
import { announcement } from '../../state/page.ts';
import { plural } from '../../words/interface.ts';
import { SOURCE_WORDS, quoteSaid } from '../../words/source.ts';
import { rangesOf } from './highlights.ts';
import { inReadingOrder } from './lanes.ts';
import { BESIDE, Margin, Steps } from './margin.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { supportsOf } from './quote-detail.tsx';
import './reader.css';
import { wordsSpan } from './search.ts';
import type { ReaderSearch } from './search.ts';
import { SelectionBar } from './selection-bar.tsx';
import { usePainted } from './use-painted.ts';

type Comment = NonNullable<CommentPageQuery['comment']>;

/** What a quote is chosen by. */
type By = 'margin' | 'text' | 'step' | 'key';

/** Brings a span into sight if it is not. */
const show = (root: Element, span: { readonly start: number; readonly end: number }): void => {
  const range = rangesOf(root, span)[0];
  const box = range?.getBoundingClientRect();
  const frame = root.closest('main')?.getBoundingClientRect();
  if (range === undefined || box === undefined || frame === undefined) return;
  if (box.top >= frame.top && box.bottom <= frame.bottom) return;
  root.closest('main')?.scrollBy({ top: box.top - frame.top - frame.height / 3 });
};

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

export const Reader = ({ comment }: { readonly comment: Comment }) => {
  const search: ReaderSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const page = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const quotes = useMemo(() => inReadingOrder(comment.quotes), [comment.quotes]);
  const sources = useMemo(() => [{ comment: comment.id, spans: quotes }], [comment.id, quotes]);
  const picked = useMemo(() => wordsSpan(search.words), [search.words]);
  const at = quotes.findIndex(({ id }) => id === search.quote);
  const chosen = at === -1 ? null : at;
  const beside = useMedia(BESIDE);
  const quotesAt = usePainted(page, sources, quotes[at]?.id ?? null, picked);

  const look = useCallback(
    ({ quote, words }: ReaderSearch) =>
      void navigate({
        to: '.',
        search: { ...(quote === undefined ? {} : { quote }), ...(words === undefined ? {} : { words }) },
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  // Chosen in the margin below the text: what opened there stays in sight.
  const stay = useRef(false);
  const choose = useCallback(
    (index: number | null, by: By) => {
      const quote = index === null ? undefined : quotes[index];
      stay.current = by === 'margin' && !beside;
      look(quote === undefined ? {} : { quote: quote.id });
      if (quote === undefined || index === null || by === 'margin') return;
      const button = page.current?.querySelector<HTMLElement>(`[data-quote="${quote.id}"] button`);
      // A button that gets the focus says its own name; else it has to be said.
      if (by === 'key') button?.focus({ preventScroll: true });
      else {
        announcement.set(
          quoteSaid(index + 1, quotes.length, quote.speaker.name, quote.exact, supportsOf(quote)),
        );
      }
    },
    [look, quotes, beside],
  );
  const open = () => {
    const note = page.current?.querySelector<HTMLElement>('[data-chosen="true"] button');
    note?.scrollIntoView({ block: 'start' });
    note?.focus({ preventScroll: true });
  };

  useEffect(() => {
    const span = quotes[at] ?? picked;
    if (text.current !== null && span !== null && !stay.current) show(text.current, span);
    stay.current = false;
  }, [quotes, at, picked]);

  const onClick = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const here = quotesAt(event.clientX, event.clientY);
    if (here.length === 0) return;
    // Clicked again where several lie over one another: the next longer one.
    const next = here[(here.findIndex(({ id }) => id === search.quote) + 1) % here.length]!;
    choose(quotes.indexOf(next), 'text');
  };
  // Keys work while the focus is in this page’s article, its heading included, so that they take none from elsewhere.
  useEffect(() => {
    const article = page.current?.closest('article');
    const onKeyDown = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if ((modified && !event.getModifierState('AltGraph')) || typing(event.target)) return;
      const step = event.key === ']' ? 1 : event.key === '[' ? -1 : 0;
      if (step !== 0 && quotes.length > 0 && letterKeys.get()) {
        event.preventDefault();
        const to = chosen === null ? (step === 1 ? 0 : quotes.length - 1) : chosen + step;
        if (quotes[to] !== undefined) choose(to, 'key');
      } else if (event.key === 'Escape' && chosen !== null) choose(null, 'text');
    };
    article?.addEventListener('keydown', onKeyDown);
    return () => article?.removeEventListener('keydown', onKeyDown);
  }, [quotes, chosen, choose]);

  const steps = (
    <Steps count={quotes.length} chosen={chosen} onChoose={(to) => choose(to, 'step')}>
      {!beside && chosen !== null && (
        <button type="button" className="button" onClick={open}>
          {SOURCE_WORDS.openBelow}
        </button>
      )}
    </Steps>
  );
  return (
    <div className="reader" ref={page}>
      <section className="reader-side" aria-label={SOURCE_WORDS.asWritten}>
        <div className="comment-body" data-comment={comment.id} ref={text} onClick={onClick}>
          <Paragraphs
            author={comment.author.name}
            paragraphs={comment.paragraphs}
            spans={quotes}
            chosen={quotes[at]?.id ?? null}
            picked={picked}
          />
        </div>
        {!beside && quotes.length > 0 && <div className="steps-bar">{steps}</div>}
        <SelectionBar
          root={text}
          comment={comment}
          onPick={({ start, end }) => look({ words: `${start}-${end}` })}
        />
      </section>
      <section className="margin" aria-labelledby="quotes-heading">
        <h2 id="quotes-heading">{plural(quotes.length, 'quote')}</h2>
        {quotes.length === 0 ? (
          <p className="muted">{SOURCE_WORDS.noQuotes}</p>
        ) : (
          <>
            {beside && steps}
            <Margin text={text} quotes={quotes} chosen={chosen} onChoose={(to) => choose(to, 'margin')} />
          </>
        )}
      </section>
    </div>
  );
};
