/** Ways to divide something side by side: parts, principle, claims, words, relations between parts, and the same systems in each. */
import { useAsk } from '../../api/ask.ts';
import type { CompareDivisionQuery } from '../../generated/graphql.ts';
import { Failed, Waiting } from '../../parts/states.tsx';
import { compareDivisionDocument } from '../documents.ts';
import { DivisionTable } from './division-table.tsx';
import { PartLinks } from './part-links.tsx';
import { VerdictTable } from './verdict-table.tsx';

export type Compared = NonNullable<CompareDivisionQuery['division']>;

interface LoadProps {
  readonly ids: readonly string[];
  readonly known: readonly Compared[];
}

/** Asks for one division after the other, each in its own component, for how many there are differs. */
const Load = ({ ids, known }: LoadProps) => {
  const [first = '', ...rest] = ids;
  const asked = useAsk(compareDivisionDocument, { id: first });
  const division = asked.data?.division;
  if (asked.fault !== undefined && division === undefined) {
    return <Failed fault={asked.fault} onRetry={asked.retry} />;
  }
  if (division === undefined) return <Waiting />;
  const all = division === null ? known : [...known, division];
  return rest.length > 0 ? <Load ids={rest} known={all} /> : <Shown divisions={all} />;
};

const Shown = ({ divisions }: { readonly divisions: readonly Compared[] }) => (
  <>
    <DivisionTable divisions={divisions} />
    <PartLinks divisions={divisions} />
    <VerdictTable divisions={divisions} />
  </>
);

/** `ids` of divisions, one at least. */
export const CompareDivisions = ({ ids }: { readonly ids: readonly string[] }) => (
  <Load key={ids.join(' ')} ids={ids} known={[]} />
);
