/** One hit of a search: its glyph, name, kind and place, which field matched, and the words that did. */
import { markedWords } from '../../../schema/search/marks.ts';
import { LevelGlyph } from '../parts/level.tsx';
import { FIELD_WORDS } from '../words/find.ts';
import { isOf } from './hit.ts';
import type { Hit } from './hit.ts';
import { around } from './around.ts';

/** A text with the words marked that the query means. */
const Marked = ({ words, text }: { readonly words: string; readonly text: string }) => {
  const spans = markedWords(words, text);
  const parts = spans.map((span, index) => (
    <span key={span.start}>
      {words.slice(spans[index - 1]?.end ?? 0, span.start)}
      <b className="hit-mark">{words.slice(span.start, span.end)}</b>
    </span>
  ));
  return (
    <>
      {parts}
      {words.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
};

interface HitRowProps {
  readonly hit: Hit;
  /** What was looked for. */
  readonly text: string;
}

export const HitRow = ({ hit, text }: HitRowProps) => {
  const quote = isOf(hit, 'quote');
  const elsewhere = hit.text !== hit.name;
  return (
    <>
      {hit.level !== null && !quote ? (
        <LevelGlyph level={hit.level} silent />
      ) : (
        <span className="hit-quote" aria-hidden="true">
          {quote ? '”' : ''}
        </span>
      )}
      <span className="hit-text">
        <span className={quote ? 'hit-name words' : 'hit-name'}>
          {elsewhere ? hit.name : <Marked words={quote ? around(hit.name, text) : hit.name} text={text} />}
        </span>{' '}
        <span className="hit-why muted">
          {hit.kind}
          {hit.place !== null && `, ${hit.place}`}; {FIELD_WORDS[hit.field]}
          {elsewhere && (
            <>
              : <Marked words={around(hit.text, text)} text={text} />
            </>
          )}
        </span>
      </span>
    </>
  );
};
