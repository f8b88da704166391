/** A division: what is cut into what, by whom and by what principle, and who is for it and against it. */
import { Link, useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import type { DivisionPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelBadge, LevelGlyph } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { EvidenceList } from '../source/evidence-list.tsx';
import { ContestedTag } from '../parts/contested-tag.tsx';
import { DETAIL_WORDS, otherWays } from '../words/pages/detail.ts';
import { DIVISION_WORDS } from '../words/pages/sources.ts';
import '../debate/debate.css';
import './division.css';
import { DivisionBy } from './division-rows.tsx';
import { divisionDocument } from '../debate/documents.ts';
import { StandsPart } from '../debate/stands-part.tsx';
import { DIVISION_TEXT } from '../words/pages/division.ts';

type Division = NonNullable<DivisionPageQuery['division']>;

const saying = (value: boolean | null, yes: string, no: string): string =>
  value === null ? DIVISION_WORDS.notSaid : value ? yes : no;

/** The other divisions of the same concept, each to be set beside this one. */
const OtherWays = ({ division }: { readonly division: Division }) => {
  const others = division.of.divisions.filter(({ id }) => id !== division.id);
  if (others.length === 0) return null;
  return (
    <section className="page-part" aria-labelledby="other-ways-heading">
      <h2 id="other-ways-heading">{otherWays(division.of.name)}</h2>
      <ul className="supports">
        {others.map((one) => (
          <li key={one.id}>
            <EntityLink id={one.id}>{one.name}</EntityLink>
            {one.agent !== null && (
              <span className="muted">
                {DIVISION_TEXT.by} {one.agent.name}
              </span>
            )}
            {' · '}
            <Link
              to="/compare"
              search={{ a: division.id, b: one.id }}
              aria-label={`${DETAIL_WORDS.compareWith} ${one.name}`}
            >
              {DETAIL_WORDS.compare}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/compare" search={{ of: division.of.id }}>
          {DETAIL_WORDS.compareAll}
        </Link>
      </p>
    </section>
  );
};

const Body = ({ division }: { readonly division: Division }) => (
  <article className="page wide">
    <header className="page-part">
      <p className="caption">{DIVISION_WORDS.caption}</p>
      <PageTitle title={division.name} />
      <p className="badges">
        <LevelBadge level={division.level} />
        {division.contested && <ContestedTag />}
      </p>
    </header>
    <dl className="division-facts">
      <dt>{DIVISION_WORDS.divides}</dt>
      <dd>
        <EntityLink id={division.of.id}>{division.of.name}</EntityLink>
      </dd>
      <dt>{DIVISION_WORDS.into}</dt>
      <dd>
        <ul className="member-list">
          {division.members.map((member) => (
            <li key={member.id}>
              <LevelGlyph level={member.level} /> <EntityLink id={member.id}>{member.name}</EntityLink>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{DIVISION_WORDS.apart}</dt>
      <dd>{division.principle}</dd>
      <dt>{DIVISION_WORDS.by}</dt>
      <dd>
        <DivisionBy division={division} />
      </dd>
      <dt>{DIVISION_WORDS.inTwo}</dt>
      <dd>{saying(division.exclusive, DIVISION_WORDS.exclude, DIVISION_WORDS.overlap)}</dd>
      <dt>{DIVISION_WORDS.inOne}</dt>
      <dd>{saying(division.exhaustive, DIVISION_WORDS.exhaust, DIVISION_WORDS.someInNone)}</dd>
    </dl>
    <p>
      <Link to="/classify">{DIVISION_TEXT.classifyASystem}</Link> {DIVISION_TEXT.toSeeWhereIt}
    </p>
    <OtherWays division={division} />
    <StandsPart stands={division.positions} heading={DIVISION_WORDS.stands} />
    <section className="page-part" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">
        {DIVISION_TEXT.whatItRestsOn} {division.evidence.length}
      </h2>
      <EvidenceList evidence={division.evidence} rationale={division.rationale} none={DIVISION_WORDS.none} />
    </section>
    <CiteThis id={division.id} />
  </article>
);

export const DivisionPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `division/${_splat}`;
  const asked = useAsk(divisionDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.division}>
      {(division) => <Body division={division} />}
    </PageOf>
  );
};
