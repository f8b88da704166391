/**
 * The relations of a concept or example as a list: the map's twin. The same groups in the same order, the same
 * words; choosing a row lights its line on the map and opens why it is there.
 */
import { useEffect, useRef } from 'react';
import type { Level } from '../generated/graphql.ts';
import type { Group, MapTerm, Row } from '../map/model.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { UI } from '../words/interface.ts';
import { reading, sentence } from '../words/relations.ts';
import './outline.css';
import { WhyThisEdge } from './why-this-edge.tsx';

interface RelationListProps {
  readonly center: MapTerm;
  readonly groups: readonly Group[];
  readonly chosen: string | null;
  /** How many rows of a group the map leaves out. */
  readonly folded: Readonly<Record<string, number>>;
  readonly onChoose: (relation: string | null) => void;
}

const levelEnum = (level: string): Level => level.toUpperCase().replaceAll('-', '_') as Level;

const RelationRow = ({
  center,
  group,
  row,
  chosen,
  onChoose,
}: {
  readonly center: MapTerm;
  readonly group: Group;
  readonly row: Row;
  readonly chosen: boolean;
  readonly onChoose: (relation: string | null) => void;
}) => {
  const { relation, other } = row;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const link = <EntityLink id={other.id}>{other.name}</EntityLink>;
  const words = <span className="verb">{reading(relation.type, 'OUT', false)}</span>;
  const [subject, object] =
    relation.subject === center.id ? [center.name, other.name] : [other.name, center.name];
  const whole = sentence(subject, relation.type, object, relation.attributed);
  return (
    <li className="relation-row" data-chosen={chosen} data-relation={relation.id} ref={item}>
      <div className="relation-line">
        <LevelGlyph level={levelEnum(relation.level)} />
        <span className="relation-words">
          {group.way === 'IN' ? (
            <>
              {link} {words} {chosen ? <strong>{center.name}</strong> : 'it'}
            </>
          ) : (
            <>
              {words} {link}
            </>
          )}
          {relation.attributed && <span className="muted">, by some</span>}
        </span>
        {relation.contested && (
          <span className="tag contested">
            <span aria-hidden="true">±</span> {UI.contested}
          </span>
        )}
        <button
          type="button"
          className="why-button"
          aria-expanded={chosen}
          aria-label={chosen ? `${UI.close}: ${whole}` : `${UI.why} ${whole}`}
          onClick={() => onChoose(chosen ? null : relation.id)}
        >
          {chosen ? UI.close : UI.why}
        </button>
      </div>
      {chosen && <WhyThisEdge id={relation.id} />}
    </li>
  );
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
              center={center}
              group={group}
              row={row}
              chosen={row.relation.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </ul>
        {(folded[group.key] ?? 0) > 0 && (
          <p className="muted folded">{folded[group.key]} of these do not fit on the map.</p>
        )}
      </section>
    ))}
  </div>
);
