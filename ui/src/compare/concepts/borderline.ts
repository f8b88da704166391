/** Examples that lie between two concepts, and why. Pure. */
import { classify } from '../../../../schema/classify/classify.ts';
import type { Key } from '../../../../schema/classify/key.ts';
import type { FacetAnswer } from '../../../../schema/entities/graph.ts';

export interface Example {
  readonly id: string;
  readonly name: string;
  readonly caveat: string | null;
  readonly answers: readonly FacetAnswer[];
}

/** A relation of an example to one of the two concepts. */
export interface ExampleLink {
  readonly relation: string;
  readonly example: string;
  readonly concept: string;
  readonly sentence: string;
}

export type Why =
  | { readonly why: 'related'; readonly relation: string; readonly sentence: string }
  | { readonly why: 'caveat'; readonly text: string }
  | {
      readonly why: 'verdict';
      readonly division: string;
      readonly state: 'decided' | 'neither' | 'open';
      readonly label: string | null;
      readonly reason: string | null;
    };

export interface Borderline {
  readonly example: Example;
  readonly reasons: readonly Why[];
}

/** Verdicts that say neither of the two, in divisions that have both as members. */
const verdicts = (
  { answers }: Example,
  key: Key,
  concepts: readonly [string, string],
  divisions: readonly string[],
): readonly Why[] => {
  if (answers.length === 0 || divisions.length === 0) return [];
  return classify(answers, key).divisions.flatMap(
    ({ division, state, label, reason, hits }): readonly Why[] => {
      if (!divisions.includes(division)) return [];
      if (state !== 'decided' && state !== 'neither' && state !== 'open') return [];
      const member = hits[0]?.concepts[0];
      if (state === 'decided' && (member === undefined || concepts.includes(member))) return [];
      // Open between other things than these two is no matter of theirs.
      const said = hits.flatMap((hit) => hit.concepts);
      if (state === 'open' && !concepts.every((concept) => said.includes(concept))) return [];
      return [{ why: 'verdict', division, state, label, reason }];
    },
  );
};

/** Examples related to both, of one of them but doubtful, or with a verdict between the two; most reasons first. */
export const borderlineExamples = (
  examples: readonly Example[],
  links: readonly ExampleLink[],
  concepts: readonly [string, string],
  key: Key,
  divisions: readonly string[],
): readonly Borderline[] =>
  examples
    .map((example): Borderline => {
      const own = links.filter((link) => link.example === example.id);
      const both = concepts.every((concept) => own.some((link) => link.concept === concept));
      const reasons: readonly Why[] = [
        ...(both
          ? own.map(({ relation, sentence }) => ({ why: 'related' as const, relation, sentence }))
          : []),
        ...verdicts(example, key, concepts, divisions),
        ...(own.length > 0 && example.caveat !== null
          ? [{ why: 'caveat' as const, text: example.caveat }]
          : []),
      ];
      return { example, reasons };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length || (a.example.id < b.example.id ? -1 : 1));
