/** What lies further up, as links over the map, each joined to what it leads on from. */
import type { WaysLaid } from '../layout/geometry.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { MAP_WORDS } from '../../words/map.ts';
import './ways.css';

export const MapWays = ({ ways, center }: { readonly ways: WaysLaid; readonly center: string }) =>
  ways.links.length === 0 ? null : (
    <nav aria-label={MAP_WORDS.furtherUp(center)}>
      {ways.twigs.map(({ x, y, w, h }) => (
        <span
          key={`${x} ${y}`}
          className="map-twig"
          aria-hidden="true"
          style={{ left: x, top: y, width: w, height: h }}
        />
      ))}
      {ways.links.map(({ key, term, under, x, y }) => (
        <span key={key} className="map-caption way" style={{ left: x, top: y - 12 }}>
          <EntityLink id={term.id}>
            {term.name}
            <span className="visually-hidden">{MAP_WORDS.over(under)}</span>
          </EntityLink>
        </span>
      ))}
    </nav>
  );
