/** From one concept or example to another: the ways between the two, and the two side by side. */
import { Link } from '@tanstack/react-router';
import { COMPARE } from '../words/compare.ts';
import { PATH } from '../words/path.ts';

export const WaysFrom = ({ id }: { readonly id: string }) => (
  <p className="panel-part ways-from">
    <Link to="/path" search={{ from: id }}>
      {PATH.pathTo}
    </Link>
    <span aria-hidden="true"> · </span>
    <Link to="/compare" search={{ a: id }}>
      {COMPARE.compareWith}
    </Link>
  </p>
);
