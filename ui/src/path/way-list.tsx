/** The ways found: each as sentences, one of them drawn. Arrow keys go from way to way. */
import { useMemo } from 'react';
import { LevelGlyph } from '../parts/level.tsx';
import { announcement } from '../state/page.ts';
import { PATH } from '../words/path.ts';
import { LEVEL_WORDS } from '../words/terms.ts';
import { ChainView } from './chain-view.tsx';
import { chainParts } from './of-answer.ts';
import type { Way } from './of-answer.ts';
import { WaySteps } from './way-steps.tsx';

interface WayListProps {
  readonly ways: readonly Way[];
  /** From 1. */
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
}

/** All steps of a way in one breath. */
const wayWords = ({ steps }: Way): string => steps.map(({ relation }) => relation.sentence).join('; ');

export const WayList = ({ ways, chosen, onChoose }: WayListProps) => {
  const drawn = ways[chosen - 1];
  const parts = useMemo(() => (drawn === undefined ? null : chainParts(drawn)), [drawn]);
  return (
    <div className="ways">
      <div className="ways-list" role="radiogroup" aria-label={PATH.list}>
        <p role="status">
          {PATH.found(ways.length)} <span className="muted">{PATH.ranked}</span>
        </p>
        {ways.map((way, index) => {
          const number = index + 1;
          return (
            <section
              key={way.steps.map(({ relation }) => relation.id).join(' ')}
              className="way"
              data-chosen={number === chosen}
              aria-label={PATH.way(number, way.steps.length)}
            >
              <label className="way-head">
                <input
                  type="radio"
                  name="way"
                  checked={number === chosen}
                  onChange={() => {
                    onChoose(number);
                    announcement.set(wayWords(way));
                  }}
                />
                <span className="way-name">{PATH.way(number, way.steps.length)}</span>
                <span className="muted">
                  {PATH.weakest} <LevelGlyph level={way.weakest} silent /> {LEVEL_WORDS[way.weakest].name}
                </span>
              </label>
              <WaySteps way={way} />
            </section>
          );
        })}
      </div>
      {drawn !== undefined && parts !== null && (
        <figure className="way-drawn card">
          <figcaption className="caption">{PATH.preview(chosen)}</figcaption>
          <ChainView {...parts} label={`${PATH.preview(chosen)}: ${wayWords(drawn)}`} />
          <p className="muted">{PATH.previewHint}</p>
        </figure>
      )}
    </div>
  );
};
