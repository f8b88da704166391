/** Divisions as columns of one table. */
import type { ReactNode } from 'react';
import { DivisionBy } from '../../division/division-rows.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelGlyph } from '../../parts/level.tsx';
import { EvidenceList } from '../../source/evidence-list.tsx';
import { ContestedTag } from '../../parts/contested-tag.tsx';
import { COMPARE_DIVISIONS as WORDS } from '../../words/compare.ts';
import { BEARING_WORDS } from '../../words/debate.ts';
import type { Compared } from './compare-divisions.tsx';
import { SOURCE_WORDS } from '../../words/source.ts';
import { CompareTable } from '../compare-table.tsx';

const said = (value: boolean | null, yes: string, no: string): ReactNode =>
  value === null ? <span className="muted">{WORDS.unsaid}</span> : value ? yes : no;

const Members = ({ division }: { readonly division: Compared }) => (
  <ul className="compare-members">
    {division.members.map((member) => (
      <li key={member.id}>
        <LevelGlyph level={member.level} /> <EntityLink id={member.id}>{member.name}</EntityLink>
      </li>
    ))}
  </ul>
);

const Stands = ({ division }: { readonly division: Compared }) =>
  division.positions.length === 0 ? (
    <span className="muted">{WORDS.nobody}</span>
  ) : (
    <ul className="compare-stands">
      {division.positions.map(({ stance, position }) => (
        <li key={position.id}>
          <span className={`tag ${stance.toLowerCase()}`}>
            <span aria-hidden="true">{BEARING_WORDS[stance].sign}</span> {BEARING_WORDS[stance].word}
          </span>{' '}
          <EntityLink id={position.holder.id}>{position.holder.name}</EntityLink>:{' '}
          <EntityLink id={position.id}>{position.text}</EntityLink>
        </li>
      ))}
    </ul>
  );

const ROWS: readonly {
  readonly head: string;
  readonly cell: (division: Compared) => ReactNode;
}[] = [
  { head: WORDS.by, cell: (division) => <DivisionBy division={division} /> },
  {
    head: WORDS.divides,
    cell: ({ of }) => <EntityLink id={of.id}>{of.name}</EntityLink>,
  },
  { head: WORDS.into, cell: (division) => <Members division={division} /> },
  { head: WORDS.told, cell: ({ principle }) => principle },
  { head: WORDS.two, cell: ({ exclusive }) => said(exclusive, WORDS.twoNo, WORDS.twoYes) },
  { head: WORDS.every, cell: ({ exhaustive }) => said(exhaustive, WORDS.everyYes, WORDS.everyNo) },
  { head: WORDS.takes, cell: (division) => <Stands division={division} /> },
  {
    head: WORDS.rests,
    cell: ({ evidence, rationale }) => (
      <EvidenceList evidence={evidence} rationale={rationale} none={SOURCE_WORDS.noSource} />
    ),
  },
];

export const DivisionTable = ({ divisions }: { readonly divisions: readonly Compared[] }) => (
  <section className="page-part" aria-labelledby="division-table-heading">
    <h2 id="division-table-heading">{WORDS.title}</h2>
    <CompareTable
      labelledBy="division-table-heading"
      {...(divisions.length === 2 ? { className: 'two' } : {})}
      columns={divisions.map(({ id, name, level, contested }) => ({
        key: id,
        name: (
          <>
            <LevelGlyph level={level} /> <EntityLink id={id}>{name}</EntityLink>{' '}
            {contested && <ContestedTag />}
          </>
        ),
      }))}
    >
      {ROWS.map(({ head, cell }) => (
        <tr key={head}>
          <th scope="row">{head}</th>
          {divisions.map((division) => (
            <td key={division.id}>{cell(division)}</td>
          ))}
        </tr>
      ))}
    </CompareTable>
  </section>
);
