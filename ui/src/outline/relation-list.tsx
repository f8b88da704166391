/**
 * The relations of a concept or example as a list: the map's twin. The same groups in the same order, the same
 * words; choosing a row lights its line on the map and opens why it is there.
 */
import type { Group, MapTerm, Row } from '../map/model.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { OUTLINE_WORDS } from '../words/outline.ts';
import { reading, sentence } from '../words/relations.ts';
import './outline.css';
import { RelationRow } from './relation-row.tsx';

interface RelationListProps {
  readonly center: MapTerm;
  readonly groups: readonly Group[];
  readonly chosen: string | null;
  /** How many rows of a group the map leaves out. */
  readonly folded: Readonly<Record<string, number>>;
  readonly onChoose: (relation: string | null) => void;
}

/** The words of a row, seen from the centre. */
const Words = ({
  center,
  group,
  row,
  chosen,
}: {
  readonly center: MapTerm;
  readonly group: Group;
  readonly row: Row;
  readonly chosen: boolean;
}) => {
  const link = <EntityLink id={row.other.id}>{row.other.name}</EntityLink>;
  const words = <span className="verb">{reading(row.relation.type, 'OUT', false)}</span>;
  return group.way === 'IN' ? (
    <>
      {link} {words} {chosen ? <strong>{center.name}</strong> : 'it'}
    </>
  ) : (
    <>
      {words} {link}
    </>
  );
};

const wholeOf = (center: MapTerm, { relation, other }: Row): string => {
  const [subject, object] =
    relation.subject === center.id ? [center.name, other.name] : [other.name, center.name];
  return sentence(subject, relation.type, object, relation.attributed);
};

export const RelationList = ({ center, groups, chosen, folded, onChoose }: RelationListProps) => (
  <div className="relation-list">
    {groups.map((group) => (
      <section key={group.key} aria-labelledby={`group-${group.key}`}>
        <h3
          id={`group-${group.key}`}
          className="group-heading"
          data-lone={group.rows.length === 1 && group.way !== 'IN'}
          tabIndex={-1}
        >
          <span>{group.heading}</span> <span className="count">{group.rows.length}</span>
        </h3>
        <ul data-type={group.type} data-way={group.way}>
          {group.rows.map((row) => (
            <RelationRow
              key={row.relation.id}
              relation={row.relation}
              whole={wholeOf(center, row)}
              chosen={row.relation.id === chosen}
              onChoose={onChoose}
            >
              <Words center={center} group={group} row={row} chosen={row.relation.id === chosen} />
            </RelationRow>
          ))}
        </ul>
        {(folded[group.key] ?? 0) > 0 && (
          <p className="muted folded">{OUTLINE_WORDS.folded(folded[group.key] ?? 0)}</p>
        )}
      </section>
    ))}
  </div>
);
