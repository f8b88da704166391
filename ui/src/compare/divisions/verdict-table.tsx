/** The same systems in several divisions: what the key makes of each example in each. */
import { useMemo } from 'react';
import { classify } from '../../../../schema/classify/classify.ts';
import { givenAnswers } from '../../classify/key-parts.ts';
import { useKey } from '../../classify/use-key.ts';
import { useAll } from '../../find/use-all.ts';
import type { ComparedExamplesQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { STATE_WORDS, capital } from '../../words/pages/classify.ts';
import { COMPARE_DIVISIONS as WORDS } from '../../words/compare.ts';
import { comparedExamplesDocument } from '../documents.ts';
import type { Compared } from './compare-divisions.tsx';
import { CompareTable } from '../compare-table.tsx';

const pick = (data: ComparedExamplesQuery) => data.examples;

export const VerdictTable = ({ divisions }: { readonly divisions: readonly Compared[] }) => {
  const { shown } = useKey();
  const list = useAll(comparedExamplesDocument, pick);
  const ruled = divisions.filter(({ id }) => shown?.key.divisions.has(id) === true);
  const rows = useMemo(() => {
    if (shown === undefined) return [];
    return list.nodes
      .filter(({ facets }) => facets.length > 0)
      .map(({ id, name, facets }) => ({
        id,
        name,
        outcomes: classify(givenAnswers(facets), shown.key).divisions,
      }));
  }, [shown, list.nodes]);
  if (ruled.length === 0 || rows.length === 0) return null;
  return (
    <section className="page-part" aria-labelledby="verdict-table-heading">
      <h2 id="verdict-table-heading">{WORDS.verdicts}</h2>
      <p className="muted">{WORDS.verdictsHint}</p>
      <CompareTable
        labelledBy="verdict-table-heading"
        className="verdicts"
        corner={WORDS.example}
        columns={ruled.map(({ id, name }) => ({ key: id, name }))}
      >
        {rows.map((row) => (
          <tr key={row.id} data-example={row.id}>
            <th scope="row">
              <EntityLink id={row.id}>{row.name}</EntityLink>
            </th>
            {ruled.map(({ id }) => {
              const outcome = row.outcomes.find(({ division }) => division === id);
              const decided = outcome?.state === 'decided';
              const words = outcome?.label ?? STATE_WORDS[outcome?.state ?? 'no-rule'] ?? '';
              return (
                <td key={id} title={outcome?.reason ?? undefined} className={decided ? '' : 'muted'}>
                  {capital(words)}
                </td>
              );
            })}
          </tr>
        ))}
      </CompareTable>
    </section>
  );
};
