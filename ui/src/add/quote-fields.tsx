/** Words of a source comment for the new concept or one of its relations, checked against the comment as they are typed. */
import { useAsk } from '../api/ask.ts';
import { findAll, slicePoints } from '../../../schema/evidence/quotes.ts';
import { codePointLength } from '../../../schema/text/hygiene.ts';
import type { QuotableCommentsQuery } from '../generated/graphql.ts';
import { commentName, plural } from '../words/interface.ts';
import { sentence } from '../words/relations.ts';
import { EVIDENCE_MODES, EVIDENCE_MODE_WORDS, STANCES, STANCE_WORDS } from '../words/terms.ts';
import { quotableDocument } from './documents.ts';
import { Field } from './field.tsx';
import type { FormState, QuoteFields as Fields, RelationRow } from './form-model.ts';
import { ADD_TEXT } from '../words/pages/add.ts';

type Comment = QuotableCommentsQuery['comments']['nodes'][number];

const relationWords = (row: RelationRow, name: string): string => {
  const own = name.trim() === '' ? 'it' : name.trim();
  const other = row.other?.name ?? '…';
  return row.direction === 'OUT' ? sentence(own, row.type, other) : sentence(other, row.type, own);
};

/** Where the words stand, in a sentence, or what is wrong with them. */
const Found = ({
  comment,
  exact,
  prefix,
}: {
  readonly comment: Comment;
  readonly exact: string;
  readonly prefix: string;
}) => {
  if (exact === '') return <span>{ADD_TEXT.copyTheWordsLetter}</span>;
  const starts = findAll(comment.text, exact).filter((start) =>
    slicePoints(comment.text, 0, start).endsWith(prefix),
  );
  if (starts.length === 0) return <span className="fault">{ADD_TEXT.notInThisComment}</span>;
  if (starts.length > 1) {
    return (
      <span className="fault">
        {ADD_TEXT.theyStandThere} {starts.length} {ADD_TEXT.timesAddTheWords}
      </span>
    );
  }
  const start = starts[0]!;
  const end = start + codePointLength(exact);
  const home = comment.paragraphs.find((one) => one.start <= start && end <= one.end);
  if (home === undefined) return <span className="fault">{ADD_TEXT.aQuoteHasTo}</span>;
  return (
    <span>
      {ADD_TEXT.foundSaidBy} {home.speaker.name}
      {home.role === 'QUOTATION' && ADD_TEXT.quotedBy(comment.author.name)}.
    </span>
  );
};

interface QuoteFieldsProps {
  readonly form: FormState;
  readonly quote: Fields;
  readonly onChange: (quote: Fields) => void;
}

export const QuoteFields = ({ form, quote, onChange }: QuoteFieldsProps) => {
  const comments = useAsk(quotableDocument, {}).data?.comments.nodes ?? [];
  const comment = comments.find((one) => one.id === quote.comment);
  const set = (change: Partial<Fields>) => onChange({ ...quote, ...change });
  return (
    <div className="quote-fields">
      <Field
        name="quote comment"
        label={ADD_TEXT.comment}
        hint={comments.length > 0 && plural(comments.length, 'comment')}
      >
        {(control) => (
          <select
            {...control}
            value={quote.comment}
            onChange={(event) => set({ comment: event.target.value })}
          >
            <option value="">{ADD_TEXT.choose}</option>
            {comments.map((one) => (
              <option key={one.id} value={one.id}>
                {commentName(one.author.name, one.order)}: {one.text.slice(0, 60)}…
              </option>
            ))}
          </select>
        )}
      </Field>
      {comment !== undefined && (
        <blockquote className="words quotable" tabIndex={0} aria-label={ADD_TEXT.textOfTheComment}>
          {comment.text}
        </blockquote>
      )}
      <Field
        name="quote exact"
        label={ADD_TEXT.exactWords}
        hint={
          <span role="status">
            {comment === undefined ? (
              ADD_TEXT.chooseCommentFirst
            ) : (
              <Found comment={comment} exact={quote.exact} prefix={quote.prefix} />
            )}
          </span>
        }
      >
        {(control) => (
          <textarea
            {...control}
            className="words"
            value={quote.exact}
            onChange={(event) => set({ exact: event.target.value })}
          />
        )}
      </Field>
      <Field name="quote prefix" label={ADD_TEXT.wordsBeforeIt} hint={ADD_TEXT.onlyWhereTwice}>
        {(control) => (
          <input
            {...control}
            value={quote.prefix}
            onChange={(event) => set({ prefix: event.target.value })}
          />
        )}
      </Field>
      <Field name="quote reading" label={ADD_TEXT.howTheWordsAre} hint={ADD_TEXT.oneLine}>
        {(control) => (
          <input
            {...control}
            value={quote.reading}
            onChange={(event) => set({ reading: event.target.value })}
          />
        )}
      </Field>
      <div className="field-row">
        <Field name="quote stance" label={ADD_TEXT.stance}>
          {(control) => (
            <select
              {...control}
              value={quote.stance}
              onChange={(event) =>
                set({ stance: STANCES.find((one) => one === event.target.value) ?? 'FOR' })
              }
            >
              {STANCES.map((one) => (
                <option key={one} value={one}>
                  {STANCE_WORDS[one].word}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="quote mode" label={ADD_TEXT.theSource}>
          {(control) => (
            <select
              {...control}
              value={quote.mode}
              onChange={(event) =>
                set({ mode: EVIDENCE_MODES.find((one) => one === event.target.value) ?? 'ASSERTS' })
              }
            >
              {EVIDENCE_MODES.map((one) => (
                <option key={one} value={one}>
                  {EVIDENCE_MODE_WORDS[one]} {ADD_TEXT.it}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="quote about" label={ADD_TEXT.evidenceAbout}>
          {(control) => (
            <select
              {...control}
              value={quote.about ?? ''}
              onChange={(event) =>
                set({ about: event.target.value === '' ? null : Number(event.target.value) })
              }
            >
              <option value="">{ADD_TEXT.theConceptItself}</option>
              {form.relations.map((row) => (
                <option key={row.key} value={row.key}>
                  {relationWords(row, form.name)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </div>
  );
};
