/** On paper nothing can be opened: there the words behind every relation follow the sentences. Asked for when printed. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { askNow } from '../api/ask-now.ts';
import { relationWordsDocument } from '../concept/documents.ts';
import type { EvidenceCardFragment, RelationWordsQuery } from '../generated/graphql.ts';
import { EvidenceList } from '../source/evidence-list.tsx';
import { PAPER_WORDS } from '../words/outline.ts';

type Relation = RelationWordsQuery['relations']['nodes'][number];

interface Printed {
  readonly relations: readonly Relation[];
  readonly total: number;
}

/** The page stands still while it is read, so there is an end to it: 200 relations. */
const MOST_PAGES = 8;

/** Every relation of a thing with its words; null when they cannot be read. */
const readNow = (id: string): Printed | null => {
  const relations: Relation[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const answer: RelationWordsQuery | null = askNow(relationWordsDocument, { id, after });
    if (answer === null) return null;
    const { nodes, totalCount, pageInfo }: RelationWordsQuery['relations'] = answer.relations;
    relations.push(...nodes);
    if (!pageInfo.hasNextPage || page === MOST_PAGES) return { relations, total: totalCount };
    after = pageInfo.endCursor;
  }
};

/** As elsewhere, but of a quote only its own words: the comment round it is not printed once for each. */
const cardsOf = ({ evidence }: Relation): readonly EvidenceCardFragment[] =>
  evidence.map(({ quote, ...one }) => ({
    ...one,
    quote: quote === null ? null : { ...quote, comment: { ...quote.comment, paragraphs: [] } },
  }));

export const WordsOnPaper = ({ id }: { readonly id: string }) => {
  const [printed, setPrinted] = useState<Printed | 'unread' | null>(null);
  useEffect(() => {
    const fill = () => {
      const read = readNow(id) ?? 'unread';
      flushSync(() => setPrinted(read));
    };
    const empty = () => setPrinted(null);
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
    };
  }, [id]);
  if (printed === null) return null;
  if (printed === 'unread') return <p className="notice">{PAPER_WORDS.unread}</p>;
  const { relations, total } = printed;
  const told = relations.filter(({ evidence, rationale }) => evidence.length > 0 || rationale !== null);
  if (told.length === 0) return null;
  return (
    <section className="panel-part on-paper" aria-labelledby="on-paper-heading">
      <h2 id="on-paper-heading" className="panel-heading">
        {PAPER_WORDS.heading}
      </h2>
      {told.map((relation) => (
        <section key={relation.id} data-relation={relation.id}>
          <h3>{relation.sentence}</h3>
          <EvidenceList
            evidence={cardsOf(relation)}
            rationale={relation.rationale}
            none={PAPER_WORDS.noWords}
          />
        </section>
      ))}
      {total > relations.length && <p className="muted">{PAPER_WORDS.more(told.length, total)}</p>}
    </section>
  );
};
