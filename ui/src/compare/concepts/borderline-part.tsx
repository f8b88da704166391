/** Examples that lie between two concepts, each with why. */
import type { ShownKey } from '../../classify/key-parts.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { COMPARE } from '../../words/compare.ts';
import type { Borderline, Why } from './borderline.ts';

const Reason = ({ why, shown }: { readonly why: Why; readonly shown: ShownKey }) => {
  switch (why.why) {
    case 'related':
      return <EntityLink id={why.relation}>{why.sentence}</EntityLink>;
    case 'caveat':
      return (
        <>
          <span className="caption">{COMPARE.caveat}</span> {why.text}
        </>
      );
    case 'verdict': {
      const division = shown.divisions.get(why.division)?.name ?? why.division;
      const said =
        why.state === 'open'
          ? COMPARE.open(division)
          : why.state === 'neither'
            ? COMPARE.neither(division)
            : COMPARE.falls(why.label ?? '', division);
      return (
        <>
          <span className="caption">{said}</span> {why.reason}
        </>
      );
    }
  }
};

interface BorderlinePartProps {
  readonly rows: readonly Borderline[];
  readonly shown: ShownKey;
}

export const BorderlinePart = ({ rows, shown }: BorderlinePartProps) => (
  <section className="page-part" aria-labelledby="borderline-heading">
    <h2 id="borderline-heading">
      {COMPARE.borderline} <span className="count muted">{rows.length}</span>
    </h2>
    {rows.length === 0 && <p className="muted">{COMPARE.noBorderline}</p>}
    <ul className="borderline-rows">
      {rows.map(({ example, reasons }) => (
        <li key={example.id} data-example={example.id}>
          <p className="between-name">
            <EntityLink id={example.id}>{example.name}</EntityLink>
          </p>
          <ul className="borderline-reasons">
            {reasons.map((why) => (
              <li key={JSON.stringify(why)}>
                <Reason why={why} shown={shown} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
);
