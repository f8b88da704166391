/** Where two people meet: what both divide, ask or speak of. Pure. */
import type { BearingStance, ComparedAgentFragment } from '../../generated/graphql.ts';

type Position = ComparedAgentFragment['positions'][number];
type Claim = Position['bearings'][number]['claim'];
type Division = ComparedAgentFragment['divisions'][number];

export interface Meeting<Subject, Side> {
  readonly subject: Subject;
  readonly one: readonly Side[];
  readonly other: readonly Side[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** How somebody takes a claim, and in which position. */
export interface Taking {
  readonly stance: BearingStance;
  readonly position: Position;
}

const together = <Item, Subject extends { readonly id: string }>(
  one: readonly Item[],
  other: readonly Item[],
  subjectOf: (item: Item) => Subject | null,
): readonly Meeting<Subject, Item>[] => {
  const of = (items: readonly Item[], id: string) => items.filter((item) => subjectOf(item)?.id === id);
  const subjects = new Map(
    [...one, ...other].flatMap((item) => {
      const subject = subjectOf(item);
      return subject === null ? [] : [[subject.id, subject] as const];
    }),
  );
  return [...subjects.values()].map((subject) => ({
    subject,
    one: of(one, subject.id),
    other: of(other, subject.id),
  }));
};

const isMeeting = ({ one, other }: Meeting<unknown, unknown>): boolean => one.length > 0 && other.length > 0;

/** Concepts that one of them divides, those that both do first, each with their divisions. */
export const dividedConcepts = (
  one: ComparedAgentFragment,
  other: ComparedAgentFragment,
): readonly Meeting<Named, Division>[] =>
  together(one.divisions, other.divisions, ({ of }) => of).toSorted(
    (a, b) => Number(isMeeting(b)) - Number(isMeeting(a)),
  );

/** Questions on which both hold something. */
export const sharedQuestions = (one: ComparedAgentFragment, other: ComparedAgentFragment) =>
  together(one.positions, other.positions, ({ question }) => question).filter(isMeeting);

const takings = ({ positions }: ComparedAgentFragment) =>
  positions.flatMap((position) =>
    position.bearings.map(({ stance, claim }) => ({ stance, claim, position })),
  );

/** Claims of which both speak, those they take differently first. */
export const sharedClaims = (
  one: ComparedAgentFragment,
  other: ComparedAgentFragment,
): readonly Meeting<Claim, Taking>[] => {
  const differ = (meeting: Meeting<Claim, Taking>): boolean =>
    meeting.one.some((a) => meeting.other.some((b) => a.stance !== b.stance));
  return together(takings(one), takings(other), ({ claim }) => claim)
    .filter(isMeeting)
    .toSorted((a, b) => Number(differ(b)) - Number(differ(a)));
};
