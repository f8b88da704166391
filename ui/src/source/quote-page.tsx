/** A quote: where it stands, whose words they are, and everything it is given for. */
import { useParams } from '@tanstack/react-router';
import { quoteTitle } from '../../../schema/view/title.ts';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { commentName } from '../words/interface.ts';
import { quoteDocument } from './documents.ts';
import { QuoteCard } from './quote-card.tsx';
import { Supports } from './supports.tsx';
import { SOURCE_TEXT } from '../words/pages/source.ts';

export const QuotePage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `quote/${_splat}`;
  const asked = useAsk(quoteDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.quote}>
      {(quote) => (
        <article className="page">
          <p className="caption">
            {SOURCE_TEXT.quoteFrom}{' '}
            <EntityLink id={quote.comment.id}>
              {commentName(quote.comment.author.name, quote.comment.order)}
            </EntityLink>
          </p>
          <PageTitle title={quoteTitle(quote.speaker.name, quote.exact)}>
            {SOURCE_TEXT.saidBy} {quote.speaker.name}
          </PageTitle>
          <QuoteCard quote={quote} />
          {quote.questions.length > 0 && (
            <>
              <h2>{SOURCE_TEXT.askedInTheseWords}</h2>
              <ul className="supports">
                {quote.questions.map((one) => (
                  <li key={one.id}>
                    <EntityLink id={one.id}>{one.text}</EntityLink>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{SOURCE_TEXT.whatItIsGiven}</h2>
          {quote.evidence.length === 0 && <p className="muted">{SOURCE_TEXT.nothingYet}</p>}
          <Supports evidence={quote.evidence} />
          <CiteThis id={quote.id} />
        </article>
      )}
    </PageOf>
  );
};
