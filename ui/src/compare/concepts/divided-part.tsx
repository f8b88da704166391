/** Divisions in which two concepts are different members, whose they are, by what they tell them apart, and their words. */
import type { ComparedConceptFragment, DivisionCardFragment } from '../../generated/graphql.ts';
import { DivisionRow } from '../../division/division-rows.tsx';
import { COMPARE } from '../../words/compare.ts';
import { DivisionWhy } from '../divisions/division-why.tsx';

interface DividedPartProps {
  readonly one: ComparedConceptFragment;
  readonly other: ComparedConceptFragment;
}

const current = (divisions: readonly DivisionCardFragment[]) =>
  divisions.filter(({ status }) => status === 'CURRENT');

/** Ids of divisions that have both as members. */
export const sharedDivisions = ({ one, other }: DividedPartProps): readonly DivisionCardFragment[] =>
  current(one.memberOf).filter(({ members }) => members.some(({ id }) => id === other.id));

export const DividedPart = ({ one, other }: DividedPartProps) => {
  const both = sharedDivisions({ one, other });
  const ids = both.map(({ id }) => id);
  const lone = [...current(one.memberOf), ...current(other.memberOf)].filter(({ id }) => !ids.includes(id));
  return (
    <section className="page-part" aria-labelledby="divided-heading">
      <h2 id="divided-heading">
        {COMPARE.divisions} <span className="count muted">{both.length}</span>
      </h2>
      {both.length === 0 && <p className="muted">{COMPARE.noDivisions}</p>}
      {both.map((division) => (
        <div key={division.id} className="divided">
          <ul className="division-rows">
            <DivisionRow division={division} here="" />
          </ul>
          <details>
            <summary>{COMPARE.divisionWhy}</summary>
            <DivisionWhy id={division.id} />
          </details>
        </div>
      ))}
      {lone.length > 0 && (
        <details>
          <summary>
            {COMPARE.onlyOne}, {lone.length}
          </summary>
          <ul className="division-rows">
            {lone.map((division) => (
              <DivisionRow
                key={division.id}
                division={division}
                here={division.members.some(({ id }) => id === one.id) ? one.id : other.id}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
