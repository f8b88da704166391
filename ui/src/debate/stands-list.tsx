/** Who stands where on a claim, as rows for a narrow panel. */
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelGlyph } from '../parts/level.tsx';
import type { Stand } from './by-stance.ts';
import './debate.css';
import { StandTag } from './stand-tag.tsx';

export const StandsList = ({
  stands,
  heading,
}: {
  readonly stands: readonly Stand[];
  readonly heading: string;
}) =>
  stands.length === 0 ? null : (
    <section className="panel-part" aria-labelledby="stands-heading">
      <h2 id="stands-heading" className="panel-heading">
        {heading}, {stands.length}
      </h2>
      <ul className="division-rows">
        {stands.map(({ stance, position }) => (
          <li key={position.id} className="division-row">
            <p className="division-name">
              <LevelGlyph level={position.level} />
              <EntityLink id={position.holder.id}>{position.holder.name}</EntityLink>{' '}
              <StandTag stance={stance} />
            </p>
            <p>
              <EntityLink id={position.id}>{position.text}</EntityLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
