/** The steps of a way as sentences, each with its level, its two ends as links, and why it holds. */
import { useState } from 'react';
import { WhyThisEdge } from '../outline/why-this-edge.tsx';
import '../outline/outline.css';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import { ContestedTag } from '../parts/contested-tag.tsx';
import { UI } from '../words/interface.ts';
import { PATH } from '../words/path.ts';
import { reading, typeRow } from '../words/relations.ts';
import type { Way } from './of-answer.ts';
import { PARTS_TEXT } from '../words/pages/parts.ts';

export const WaySteps = ({ way }: { readonly way: Way }) => {
  const [open, setOpen] = useState<string | null>(null);
  const uneven = way.steps.some(({ relation }) => relation.level !== way.weakest);
  return (
    <ol className="way-steps">
      {way.steps.map(({ relation }) => {
        const { id, subject, object, type } = relation;
        const chosen = open === id;
        return (
          <li key={id} className="way-step" data-chosen={chosen} data-relation={id}>
            <div className="relation-line">
              <LevelGlyph level={relation.level} />
              <span className="relation-words">
                <EntityLink id={subject.id}>{subject.name}</EntityLink>{' '}
                <span className="verb">{reading(typeRow(type).id, 'OUT')}</span>{' '}
                <EntityLink id={object.id}>{object.name}</EntityLink>
                {relation.mode === 'ATTRIBUTED' && <span className="muted">{PARTS_TEXT.bySome}</span>}
              </span>
              {relation.contested && <ContestedTag />}
              {uneven && relation.level === way.weakest && <span className="tag">{PATH.weakestTag}</span>}
              <button
                type="button"
                className="why-button"
                aria-expanded={chosen}
                aria-label={`${chosen ? `${UI.close}:` : UI.why} ${relation.sentence}`}
                onClick={() => setOpen(chosen ? null : id)}
              >
                {chosen ? UI.close : UI.why}
              </button>
            </div>
            {chosen && <WhyThisEdge id={id} />}
          </li>
        );
      })}
    </ol>
  );
};
