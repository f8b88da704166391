/** The questions of the key that tell two concepts apart, as a table: a row a question, a column each. */
import { Link } from '@tanstack/react-router';
import { slugOf } from '../../../../schema/vocabulary/ids.ts';
import type { ShownKey } from '../../classify/key-parts.ts';
import { COMPARE } from '../../words/compare.ts';
import { CompareTable } from '../compare-table.tsx';
import type { FacetRow, FacetSide } from './facets.ts';

interface FacetPartProps {
  readonly rows: readonly FacetRow[];
  readonly names: readonly [string, string];
  readonly shown: ShownKey;
}

const Cell = ({ side, shown }: { readonly side: FacetSide; readonly shown: ShownKey }) => {
  const label = (value: string): string => shown.values.get(value)?.label ?? slugOf(value);
  return (
    <td>
      {side.rules.length > 0 && (
        <p>
          <span className="caption">{COMPARE.ruleSays}:</span> {side.rules.map(label).join(', or: ')}
        </p>
      )}
      {side.examples.length > 0 && (
        <p>
          <span className="caption">{COMPARE.examplesSay}:</span>{' '}
          {side.examples.map(({ value, count }) => `${label(value)} (${count})`).join(', ')}
        </p>
      )}
      {side.rules.length === 0 && side.examples.length === 0 && <span className="muted">–</span>}
    </td>
  );
};

export const FacetPart = ({ rows, names, shown }: FacetPartProps) => (
  <section className="page-part" aria-labelledby="facets-heading">
    <h2 id="facets-heading">{COMPARE.facets}</h2>
    {rows.length === 0 ? (
      <p className="muted">{COMPARE.noFacets}</p>
    ) : (
      <>
        <p className="muted">{COMPARE.facetsHint}</p>
        <CompareTable
          labelledBy="facets-heading"
          corner={COMPARE.facet}
          columns={names.map((name) => ({ key: name, name }))}
        >
          {rows.map((row) => (
            <tr key={row.facet} data-facet={row.facet}>
              <th scope="row">
                <Link to="/classify" search={{ at: slugOf(row.facet) }}>
                  {shown.facets.get(row.facet)?.question ?? slugOf(row.facet)}
                </Link>
              </th>
              <Cell side={row.one} shown={shown} />
              <Cell side={row.other} shown={shown} />
            </tr>
          ))}
        </CompareTable>
      </>
    )}
  </section>
);
