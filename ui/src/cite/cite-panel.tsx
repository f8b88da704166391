/** The citation of an entity in four forms, one shown at a time, with a button that copies it. */
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useAsk } from '../api/ask.ts';
import { Failed, Waiting } from '../parts/states.tsx';
import { announcement } from '../state/page.ts';
import { CITE_WORDS, copied } from '../words/cite.ts';
import { bibtex } from './bibtex.ts';
import { copyText } from './copy-text.ts';
import type { CslItem } from './csl.ts';
import { citeDocument } from './documents.ts';
import { markdown, plainText } from './plain.ts';
import { cslOf } from './record.ts';

const FORMATS: readonly {
  readonly key: 'bibtex' | 'csl' | 'markdown' | 'plain';
  readonly write: (item: CslItem) => string;
}[] = [
  { key: 'bibtex', write: bibtex },
  { key: 'csl', write: (item) => JSON.stringify([item], null, 2) },
  { key: 'markdown', write: markdown },
  { key: 'plain', write: plainText },
];

const Forms = ({ item }: { readonly item: CslItem }) => {
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const tabs = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLPreElement>(null);
  const format = FORMATS[at]!;
  const written = useMemo(() => format.write(item), [format, item]);
  const choose = (index: number) => {
    setAt(index);
    setSaid('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (at + step + FORMATS.length) % FORMATS.length;
    choose(next);
    tabs.current?.querySelectorAll('button')[next]?.focus();
  };
  const copy = async () => {
    const done = text.current !== null && (await copyText(written, text.current));
    const words = done ? copied(CITE_WORDS[format.key]) : CITE_WORDS.failed;
    setSaid(words);
    announcement.set(words);
  };
  return (
    <div className="cite-forms">
      <div
        className="cite-tabs"
        role="tablist"
        aria-label={CITE_WORDS.formats}
        ref={tabs}
        onKeyDown={onKeyDown}
      >
        {FORMATS.map(({ key }, index) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`cite-${key}`}
            aria-selected={index === at}
            aria-controls="cite-text"
            tabIndex={index === at ? 0 : -1}
            onClick={() => choose(index)}
          >
            {CITE_WORDS[key]}
          </button>
        ))}
      </div>
      <div id="cite-text" role="tabpanel" aria-labelledby={`cite-${format.key}`}>
        <pre className="cite-text" ref={text} tabIndex={0} aria-label={CITE_WORDS[format.key]}>
          {written}
        </pre>
      </div>
      <p className="cite-copy">
        <button type="button" className="button primary" onClick={() => void copy()}>
          {CITE_WORDS.copy} {CITE_WORDS[format.key]}
        </button>
        <span className="muted">{said}</span>
      </p>
      <p className="muted cite-note">{CITE_WORDS.made}</p>
    </div>
  );
};

export const CitePanel = ({ id }: { readonly id: string }) => {
  const asked = useAsk(citeDocument, { id });
  const { data } = asked;
  const item = useMemo(
    () => (data?.node == null ? null : cslOf(data.node, data.stats.seq, location.origin)),
    [data],
  );
  if (asked.fault !== undefined) return <Failed fault={asked.fault} onRetry={asked.retry} />;
  if (item === null) return <Waiting />;
  return <Forms item={item} />;
};
