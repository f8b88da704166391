/** A row of the list: what a relation rests on, its words, and a button that opens why it is there. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { enumName } from '../../../schema/vocabulary/relation-types.ts';
import type { Level } from '../generated/graphql.ts';
import type { MapRelation } from '../map/model.ts';
import { LevelGlyph } from '../parts/level.tsx';
import { ContestedTag } from '../parts/contested-tag.tsx';
import { UI } from '../words/interface.ts';
import { WhyThisEdge } from './why-this-edge.tsx';
import { PARTS_TEXT } from '../words/pages/parts.ts';

interface RelationRowProps {
  readonly relation: MapRelation;
  /** The relation as a sentence. */
  readonly whole: string;
  readonly chosen: boolean;
  readonly onChoose: (relation: string | null) => void;
  /** The sentence with its links. */
  readonly children: ReactNode;
}

export const RelationRow = ({ relation, whole, chosen, onChoose, children }: RelationRowProps) => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li className="relation-row" data-chosen={chosen} data-relation={relation.id} ref={item}>
      <div className="relation-line">
        <LevelGlyph level={enumName(relation.level) as Level} />
        <span className="relation-words">
          {children}
          {relation.attributed && <span className="muted">{PARTS_TEXT.bySome}</span>}
        </span>
        {relation.contested && <ContestedTag />}
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
