/** Rules about what things rest on: quotes stand in their comments, evidence gives one source, nothing dangles. */
import { refersTo } from '../entities/atlas.ts';
import { quoteStands } from '../evidence/quotes.ts';
import { codePointLength } from '../text/hygiene.ts';
import { evidenceId, quoteId } from '../vocabulary/ids.ts';
import { after, entityFact, fieldOf } from './constraint.ts';
import type { Constraint } from './constraint.ts';
import { fault } from './violation.ts';
import type { Violation } from './violation.ts';

const quoteLiteral: Constraint = {
  id: 'quote-literal',
  title: 'A quote stands literally in one paragraph of its comment and is said by that paragraph’s speaker',
  severity: 'error',
  needs: (entries) => after(entries, 'quote').map((quote) => entityFact(quote.comment)),
  check: (facts, entries) =>
    after(entries, 'quote').flatMap((quote): readonly Violation[] => {
      const comment = facts.of('comment', quote.comment);
      if (comment === undefined || quote.state !== 'exact') return [];
      if (!quoteStands(quote, comment)) {
        return [
          fault(
            'QUOTE_NOT_FOUND',
            quote.id,
            `“${quote.exact}” does not stand at ${quote.start}–${quote.end} of ${comment.id}.`,
            {
              path: ['exact'],
              ids: [comment.id],
            },
          ),
        ];
      }
      if (quote.id !== quoteId(quote.comment, quote.exact, quote.prefix, quote.suffix)) {
        return [
          fault('INVALID_ID', quote.id, 'A quote’s id is made from its comment, words and surroundings.'),
        ];
      }
      return [];
    }),
};

const paragraphsFit: Constraint = {
  id: 'comment-paragraphs',
  title: 'A comment’s paragraphs follow each other, lie in its text and leave out only line breaks',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'comment').flatMap((comment) => {
      const points = [...comment.text];
      let at = 0;
      for (const { start, end } of comment.paragraphs) {
        const gap = points.slice(at, start).join('');
        if (start < at || end <= start || end > points.length || /[^\n]/.test(gap)) {
          return [
            fault('INVALID_INPUT', comment.id, `The paragraph ${start}–${end} does not follow on ${at}.`),
          ];
        }
        at = end;
      }
      if (at === codePointLength(comment.text)) return [];
      return [
        fault('INVALID_INPUT', comment.id, `The paragraphs end at ${at}, the text at ${points.length}.`),
      ];
    }),
};

const evidenceSource: Constraint = {
  id: 'evidence-source',
  title: 'Evidence gives exactly one quote or work, under the id made from what it says',
  severity: 'error',
  needs: () => [],
  check: (_, entries) =>
    after(entries, 'evidence').flatMap((evidence): readonly Violation[] => {
      const source = evidence.quote ?? evidence.work;
      if (source === null || (evidence.quote !== null && evidence.work !== null)) {
        return [
          fault('EVIDENCE_SOURCE', evidence.id, 'Give either a quote or a work, and exactly one.', {
            path: ['quote'],
          }),
        ];
      }
      if (evidence.id === evidenceId({ ...evidence, source })) return [];
      return [
        fault(
          'INVALID_ID',
          evidence.id,
          'An evidence’s id is made from its target, source, stance, mode and agent.',
        ),
      ];
    }),
};

const nothingDangles: Constraint = {
  id: 'references-exist',
  title: 'Everything that is referred to is there',
  severity: 'error',
  needs: (entries) =>
    entries.flatMap((entry) =>
      entry.after === null
        ? [entityFact(entry.id), { kind: 'referrers', id: entry.id } as const]
        : refersTo(entry.after).map(entityFact),
    ),
  check: (facts, entries) =>
    entries.flatMap((entry): readonly Violation[] => {
      if (entry.after === null) {
        const left = facts.referrers(entry.id);
        if (left.length === 0) return [];
        return [
          fault('REVERT_BLOCKED', entry.id, `${entry.id} is still referred to by ${left.join(', ')}.`, {
            ids: left,
          }),
        ];
      }
      const { after: entity } = entry;
      return refersTo(entity)
        .filter((id) => facts.get(id) === undefined)
        .map((id) =>
          fault('UNKNOWN_ID', entry.id, `There is no ${id}: check its spelling or add it first.`, {
            path: fieldOf(entity, id),
            ids: [id],
          }),
        );
    }),
};

export const SOURCE_RULES: readonly Constraint[] = [
  quoteLiteral,
  paragraphsFit,
  evidenceSource,
  nothingDangles,
];
