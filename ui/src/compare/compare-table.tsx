/** A table with a column for each of what is compared, which scrolls by itself where it is too wide. */
import type { ReactNode } from 'react';

interface CompareTableProps {
  /** Id of the heading over it, by which it is named. */
  readonly labelledBy: string;
  readonly className?: string;
  /** Over the first column; left out, the corner is empty. */
  readonly corner?: string;
  readonly columns: readonly { readonly key: string; readonly name: ReactNode }[];
  /** Its rows. */
  readonly children: ReactNode;
}

export const CompareTable = ({ labelledBy, className, corner, columns, children }: CompareTableProps) => (
  <div className="compare-scroll" tabIndex={0} role="region" aria-labelledby={labelledBy}>
    <table className={className === undefined ? 'compare-table' : `compare-table ${className}`}>
      <thead>
        <tr>
          {corner === undefined ? <td /> : <th scope="col">{corner}</th>}
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
