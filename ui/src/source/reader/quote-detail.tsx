/** What rests on a quote: the things it is given for, with stance and reading, and the questions asked in it. */
import type { CommentPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { SOURCE_WORDS } from '../../words/source.ts';
import { SupportsByKind } from '../supports.tsx';
import { SOURCE_TEXT } from '../../words/pages/source.ts';

export type ReaderQuote = NonNullable<CommentPageQuery['comment']>['quotes'][number];

/** How many things rest on a quote. */
export const supportsOf = (quote: Pick<ReaderQuote, 'evidence' | 'questions'>): number =>
  new Set([...quote.evidence.map(({ target }) => target.id), ...quote.questions.map(({ id }) => id)]).size;

export const QuoteDetail = ({ quote, id }: { readonly quote: ReaderQuote; readonly id: string }) => (
  <div className="quote-detail" id={id}>
    <blockquote className="words">“{quote.exact}”</blockquote>
    <p>
      <span className="muted">{SOURCE_TEXT.saidBy}</span>{' '}
      <EntityLink id={quote.speaker.id} className="speaker">
        {quote.speaker.name}
      </EntityLink>
      {' · '}
      <EntityLink id={quote.id}>{SOURCE_WORDS.thisQuote}</EntityLink>
    </p>
    {quote.state !== 'EXACT' && <p className="fault">{SOURCE_WORDS.gone}</p>}
    {quote.evidence.length === 0 && quote.questions.length === 0 && (
      <p className="muted">{SOURCE_WORDS.nothing}</p>
    )}
    <SupportsByKind evidence={quote.evidence} />
    {quote.questions.length > 0 && (
      <section className="page-part" aria-labelledby="asked-heading">
        <h3 id="asked-heading">{SOURCE_WORDS.asked}</h3>
        <ul className="supports">
          {quote.questions.map((one) => (
            <li key={one.id}>
              <EntityLink id={one.id}>{one.text}</EntityLink>
            </li>
          ))}
        </ul>
      </section>
    )}
  </div>
);
