/** Turning evidence that somebody typed into entities: a quote, where words are given, and the evidence itself. */
import type { Entity } from '../entities/entity.ts';
import type { Evidence } from '../entities/evidence.ts';
import { takeQuote } from '../evidence/quotes.ts';
import type { FactRequest, Facts } from '../constraints/facts.ts';
import { fault } from '../constraints/violation.ts';
import type { Violation } from '../constraints/violation.ts';
import { isAtlasError } from '../vocabulary/errors.ts';
import { evidenceId } from '../vocabulary/ids.ts';
import type { EvidenceInput } from './inputs.ts';

/** What evidence names: its comment, its work, its agent. */
export const evidenceNames = (list: readonly EvidenceInput[]): readonly FactRequest[] =>
  list.flatMap(({ quote, work, agent }) =>
    [quote?.comment, work, agent].flatMap((id) =>
      typeof id === 'string' ? [{ kind: 'entity', id } as const] : [],
    ),
  );

const missing = (target: string, id: string, path: readonly string[]): Violation =>
  fault('UNKNOWN_ID', target, `There is no ${id}: check its spelling or add it first.`, { path, ids: [id] });

export interface EvidenceDraft {
  readonly entities: readonly Entity[];
  readonly violations: readonly Violation[];
  readonly places: readonly (readonly [string, readonly string[]])[];
}

/** The entities for one piece of evidence about `target`; `path` is where it stands in the input. */
const draftOne = (
  target: string,
  input: EvidenceInput,
  facts: Pick<Facts, 'of'>,
  path: readonly string[],
): EvidenceDraft => {
  const refuse = (...violations: readonly Violation[]): EvidenceDraft => ({
    entities: [],
    violations,
    places: [],
  });
  const { quote: words, work } = input;
  if ((words == null) === (work == null)) {
    const message = 'Give either a quote or a work, and exactly one of them.';
    return refuse(fault('EVIDENCE_SOURCE', target, message, { path: [...path, 'quote'] }));
  }
  if (input.agent != null && facts.of('agent', input.agent) === undefined) {
    return refuse(missing(target, input.agent, [...path, 'agent']));
  }
  const make = (source: { quote: string | null; work: string | null }): Evidence => {
    const agent = input.agent ?? null;
    const { stance, mode, reading } = input;
    const id = evidenceId({ target, source: source.quote ?? source.work ?? '', stance, mode, agent });
    return { entity: 'evidence', id, target, ...source, stance, mode, reading, agent };
  };
  if (work != null) {
    if (facts.of('work', work) === undefined) return refuse(missing(target, work, [...path, 'work']));
    const evidence = make({ quote: null, work });
    return { entities: [evidence], violations: [], places: [[evidence.id, path]] };
  }
  const comment = facts.of('comment', words!.comment);
  if (comment === undefined) return refuse(missing(target, words!.comment, [...path, 'quote', 'comment']));
  try {
    const quote = takeQuote(comment, {
      exact: words!.exact,
      prefix: words!.prefix ?? undefined,
      suffix: words!.suffix ?? undefined,
    });
    const evidence = make({ quote: quote.id, work: null });
    return {
      entities: [quote, evidence],
      violations: [],
      places: [
        [quote.id, [...path, 'quote']],
        [evidence.id, path],
      ],
    };
  } catch (error) {
    if (!isAtlasError(error)) throw error;
    return refuse(
      fault(error.code, target, error.message, { path: [...path, 'quote', 'exact'], ids: [comment.id] }),
    );
  }
};

/** The entities for a list of evidence about `target`. */
export const draftEvidence = (
  target: string,
  list: readonly EvidenceInput[],
  facts: Pick<Facts, 'of'>,
  path: readonly string[],
): EvidenceDraft => {
  const drafts = list.map((input, at) => draftOne(target, input, facts, [...path, String(at)]));
  return {
    entities: drafts.flatMap((draft) => draft.entities),
    violations: drafts.flatMap((draft) => draft.violations),
    places: drafts.flatMap((draft) => draft.places),
  };
};

/** The same for a single piece, whose place in the input is `path` itself. */
export const draftSingleEvidence = draftOne;
