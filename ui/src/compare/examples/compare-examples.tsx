/** Two examples side by side: what each is, the questions they answer differently, the verdicts that differ, what they share. */
import { useMemo } from 'react';
import { classify } from '../../../../schema/classify/classify.ts';
import { slugOf } from '../../../../schema/vocabulary/ids.ts';
import { useAsk } from '../../api/ask.ts';
import { givenAnswers } from '../../classify/key-parts.ts';
import type { ShownKey } from '../../classify/key-parts.ts';
import { useKey } from '../../classify/use-key.ts';
import type { CompareExamplesQuery, RelationCardFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelBadge, LevelGlyph } from '../../parts/level.tsx';
import { Failed, Waiting } from '../../parts/states.tsx';
import { STATE_WORDS, answerWords, capital } from '../../words/pages/classify.ts';
import { COMPARE, COMPARE_EXAMPLES as WORDS } from '../../words/compare.ts';
import { reading, typeRow } from '../../words/relations.ts';
import { compareExamplesDocument, touchingDocument } from '../documents.ts';
import { CompareTable } from '../compare-table.tsx';

type Example = NonNullable<CompareExamplesQuery['one']>;

const Side = ({ example }: { readonly example: Example }) => (
  <section className="compare-side card" aria-labelledby={`side-${example.id}`}>
    <h2 id={`side-${example.id}`}>
      <EntityLink id={example.id}>{example.name}</EntityLink>
    </h2>
    <p className="badges">
      <LevelBadge level={example.level} />
    </p>
    <p>{example.description}</p>
    {example.caveat !== null && (
      <p>
        <span className="caption">{COMPARE.caveat}</span> {example.caveat}
      </p>
    )}
  </section>
);

interface Row {
  readonly id: string;
  readonly head: string;
  readonly cells: readonly [string, string];
}

const Table = ({
  id,
  title,
  none,
  names,
  rows,
}: {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly names: readonly [string, string];
  readonly rows: readonly Row[];
}) => (
  <section className="page-part" aria-labelledby={id}>
    <h2 id={id}>
      {title} <span className="count muted">{rows.length}</span>
    </h2>
    {rows.length === 0 ? (
      <p className="muted">{none}</p>
    ) : (
      <CompareTable labelledBy={id} columns={names.map((name) => ({ key: name, name }))}>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.head}</th>
            <td>{row.cells[0]}</td>
            <td>{row.cells[1]}</td>
          </tr>
        ))}
      </CompareTable>
    )}
  </section>
);

const KeyTables = ({ one, other, shown }: { one: Example; other: Example; shown: ShownKey }) => {
  const { facets, verdicts } = useMemo(() => {
    const answers = [givenAnswers(one.facets), givenAnswers(other.facets)] as const;
    const label = (value: string) => shown.values.get(value)?.label ?? slugOf(value);
    const outcomes = answers.map((given) => classify(given, shown.key).divisions);
    const two = (make: (at: 0 | 1) => string): readonly [string, string] => [make(0), make(1)];
    const differs = ({ cells }: Row) => cells[0] !== cells[1];
    return {
      facets: shown.key.facets
        .map(({ id, facet }): Row => {
          const said = (at: 0 | 1) =>
            answerWords(answers[at].find((given) => given.facet === id)?.answer ?? 'unknown', label);
          return { id, head: facet.question, cells: two(said) };
        })
        .filter(differs),
      verdicts: [...shown.key.divisions.keys()]
        .map((id): Row => {
          const said = (at: 0 | 1) => {
            const outcome = outcomes[at]?.find(({ division }) => division === id);
            return capital(outcome?.label ?? STATE_WORDS[outcome?.state ?? 'no-rule'] ?? '');
          };
          return { id, head: shown.divisions.get(id)?.name ?? id, cells: two(said) };
        })
        .filter(differs),
    };
  }, [one, other, shown]);
  const names = [one.name, other.name] as const;
  return (
    <>
      <Table
        id="verdicts-heading"
        title={WORDS.verdicts}
        none={WORDS.noVerdicts}
        names={names}
        rows={verdicts}
      />
      <Table id="facets-heading" title={WORDS.facets} none={WORDS.noFacets} names={names} rows={facets} />
    </>
  );
};

const Shared = ({
  rows,
}: {
  readonly rows: readonly (readonly [RelationCardFragment, RelationCardFragment])[];
}) => (
  <section className="page-part" aria-labelledby="shared-heading">
    <h2 id="shared-heading">
      {WORDS.shared} <span className="count muted">{rows.length}</span>
    </h2>
    {rows.length === 0 && <p className="muted">{WORDS.noShared}</p>}
    <ul className="part-links">
      {rows.map(([mine, theirs]) => (
        <li key={mine.id}>
          {reading(typeRow(mine.type).id, 'OUT')}{' '}
          <EntityLink id={mine.object.id}>{mine.object.name}</EntityLink>: <LevelGlyph level={mine.level} />{' '}
          <EntityLink id={mine.id}>{WORDS.why(mine.subject.name)}</EntityLink>,{' '}
          <LevelGlyph level={theirs.level} />{' '}
          <EntityLink id={theirs.id}>{WORDS.why(theirs.subject.name)}</EntityLink>
        </li>
      ))}
    </ul>
  </section>
);

export const CompareExamples = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const asked = useAsk(compareExamplesDocument, { a, b });
  const mine = useAsk(touchingDocument, { id: a });
  const theirs = useAsk(touchingDocument, { id: b });
  const { shown } = useKey();
  const { data, fault } = asked;
  if (data === undefined) {
    return fault === undefined ? <Waiting /> : <Failed fault={fault} onRetry={asked.retry} />;
  }
  const { one, other } = data;
  if (one === null || other === null) return <p className="notice">{COMPARE.gone}</p>;
  const shared = (mine.data?.relations.nodes ?? []).flatMap((relation) => {
    const twin = theirs.data?.relations.nodes.find(
      ({ type, object }) => type === relation.type && object.id === relation.object.id,
    );
    return twin === undefined ? [] : [[relation, twin] as const];
  });
  return (
    <>
      <div className="compare-sides">
        <Side example={one} />
        <Side example={other} />
      </div>
      {shown !== undefined && <KeyTables one={one} other={other} shown={shown} />}
      <Shared rows={shared} />
    </>
  );
};
