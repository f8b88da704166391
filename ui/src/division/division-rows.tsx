/** Ways to divide a concept: members, by what they are told apart, and whose cut it is. */
import { Link } from '@tanstack/react-router';
import type { DivisionCardFragment } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { ContestedTag } from '../parts/contested-tag.tsx';
import { divisionClaims } from '../words/debate.ts';
import { DETAIL_WORDS } from '../words/pages/detail.ts';
import '../debate/debate.css';
import './division.css';
import { DIVISION_TEXT } from '../words/pages/division.ts';
import { UI } from '../words/interface.ts';

/** Who divides it so: the agent, else the work’s authors; and where. */
export const DivisionBy = ({ division }: { readonly division: DivisionCardFragment }) => {
  const { agent, work } = division;
  const people = agent !== null ? [agent] : (work?.authors ?? []);
  return (
    <>
      {people.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <EntityLink id={person.id}>{person.name}</EntityLink>
        </span>
      ))}
      {work !== null && (
        <>
          {people.length > 0 && ', '}
          <EntityLink id={work.id}>{work.title}</EntityLink>
          {work.year !== null && `, ${work.year}`}
        </>
      )}
      {people.length === 0 && work === null && UI.nobody}
    </>
  );
};

export const DivisionMembers = ({
  division,
  but,
}: {
  readonly division: DivisionCardFragment;
  readonly but?: string;
}) => (
  <>
    {division.members.map((member, index) => (
      <span key={member.id}>
        {index > 0 && ' / '}
        {member.id === but ? (
          <strong>{member.name}</strong>
        ) : (
          <EntityLink id={member.id}>{member.name}</EntityLink>
        )}
      </span>
    ))}
  </>
);

export const DivisionRow = ({
  division,
  here,
}: {
  readonly division: DivisionCardFragment;
  readonly here: string;
}) => (
  <li className="division-row">
    <p className="division-name">
      <LevelGlyph level={division.level} />
      <EntityLink id={division.id}>{division.name}</EntityLink>
      {division.contested && <ContestedTag />}
    </p>
    <p>
      {division.of.id !== here && (
        <>
          <EntityLink id={division.of.id}>{division.of.name}</EntityLink>:{' '}
        </>
      )}
      <DivisionMembers division={division} but={here} />
    </p>
    <p className="muted">
      {DIVISION_TEXT.by2} <DivisionBy division={division} />
      {DIVISION_TEXT.toldApartBy} {division.principle}{' '}
      {capital(divisionClaims(division.exclusive, division.exhaustive))}.
    </p>
  </li>
);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface DivisionsProps {
  /** The concept on whose page this stands. */
  readonly here: string;
  readonly name: string;
  readonly divisions: readonly DivisionCardFragment[];
  readonly memberOf: readonly DivisionCardFragment[];
}

/** “How it is divided, and by whom”, and the divisions that it is a member of; nothing where there are none. */
export const Divisions = ({ here, name, divisions, memberOf }: DivisionsProps) => (
  <>
    {divisions.length > 0 && (
      <section className="panel-part" aria-labelledby="divisions-heading">
        <h2 id="divisions-heading" className="panel-heading">
          {DIVISION_TEXT.howItIsDivided} {divisions.length}
        </h2>
        <ul className="division-rows">
          {divisions.map((one) => (
            <DivisionRow key={one.id} division={one} here={here} />
          ))}
        </ul>
        {divisions.length > 1 && (
          <p>
            <Link to="/compare" search={{ of: here }}>
              {DETAIL_WORDS.compareAll}
            </Link>
          </p>
        )}
      </section>
    )}
    {memberOf.length > 0 && (
      <section className="panel-part" aria-labelledby="member-heading">
        <h2 id="member-heading" className="panel-heading">
          {DIVISION_TEXT.where} {name} {DIVISION_TEXT.isOneOfThe} {memberOf.length}
        </h2>
        <ul className="division-rows">
          {memberOf.map((one) => (
            <DivisionRow key={one.id} division={one} here={here} />
          ))}
        </ul>
      </section>
    )}
  </>
);
