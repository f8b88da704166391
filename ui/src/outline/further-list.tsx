/** What the map shows beyond the centre's own relations, as a list: beside it, one and two steps further. */
import type { Branch, MapModel, Pair } from '../map/further.ts';
import type { Beside, MapTerm } from '../map/model.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { OUTLINE_WORDS } from '../words/outline.ts';
import { reading, sentence } from '../words/relations.ts';
import './outline.css';
import { RelationRow } from './relation-row.tsx';

interface FurtherListProps {
  readonly model: MapModel;
  readonly chosen: string | null;
  /** How many rows of a branch the map leaves out; null where no map is drawn. */
  readonly folded: Readonly<Record<string, number>> | null;
  /** Relations between others that the map draws. */
  readonly drawn: ReadonlySet<string>;
  readonly onChoose: (relation: string | null) => void;
}

interface Part {
  readonly key: string;
  readonly heading: string;
  readonly pairs: readonly Pair[];
  /** What the map leaves out, in words. */
  readonly note: string | null;
}

const pairsOf = ({ from, side, rows }: Branch): readonly Pair[] =>
  rows.map(({ relation, other }) =>
    side === 'down' ? { relation, subject: other, object: from } : { relation, subject: from, object: other },
  );

const Name = ({ term }: { readonly term: MapTerm }) => <EntityLink id={term.id}>{term.name}</EntityLink>;

const BesidePart = ({ beside }: { readonly beside: Beside }) => (
  <section aria-labelledby={`group-${beside.division}`}>
    <h3 id={`group-${beside.division}`} className="group-heading" data-lone={false} tabIndex={-1}>
      {beside.heading}
    </h3>
    <ul className="beside-list">
      {beside.terms.map((term) => (
        <li key={term.id}>
          <Name term={term} />
        </li>
      ))}
    </ul>
  </section>
);

export const FurtherList = ({ model, chosen, folded, drawn, onChoose }: FurtherListProps) => {
  const { beside, branches, rest } = model;
  const placeless = rest.filter(({ relation }) => !drawn.has(relation.id)).length;
  const parts: readonly Part[] = [
    ...branches.map((branch): Part => {
      const left = folded?.[branch.key] ?? 0;
      return {
        key: branch.key,
        heading: OUTLINE_WORDS.further(branch.side, branch.step, branch.from.name),
        pairs: pairsOf(branch),
        note: left === 0 ? null : OUTLINE_WORDS.folded(left),
      };
    }),
    {
      key: 'between',
      heading: OUTLINE_WORDS.between,
      pairs: rest,
      note: folded === null || placeless === 0 ? null : OUTLINE_WORDS.noPlace(placeless),
    },
  ];
  return (
    <div className="relation-list">
      {beside.map((one) => (
        <BesidePart key={one.division} beside={one} />
      ))}
      {parts
        .filter(({ pairs }) => pairs.length > 0)
        .map(({ key, heading, pairs, note }) => (
          <section key={key} aria-labelledby={`group-${key}`}>
            <h3 id={`group-${key}`} className="group-heading" data-lone={false} tabIndex={-1}>
              <span>{heading}</span> <span className="count">{pairs.length}</span>
            </h3>
            <ul>
              {pairs.map(({ relation, subject, object }) => (
                <RelationRow
                  key={relation.id}
                  relation={relation}
                  whole={sentence(subject.name, relation.type, object.name, relation.attributed)}
                  chosen={relation.id === chosen}
                  onChoose={onChoose}
                >
                  <Name term={subject} /> <span className="verb">{reading(relation.type, 'OUT')}</span>{' '}
                  <Name term={object} />
                </RelationRow>
              ))}
            </ul>
            {note !== null && <p className="muted folded">{note}</p>}
          </section>
        ))}
    </div>
  );
};
