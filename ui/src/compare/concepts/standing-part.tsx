/** Where two concepts stand together and where they part. */
import { EntityLink } from '../../parts/entity-link.tsx';
import { COMPARE } from '../../words/compare.ts';
import type { Parting, Standing, Together } from './standing.ts';

const Chain = ({ steps, end }: { readonly steps: readonly Standing[]; readonly end: Standing }) => (
  <span className="standing-chain">
    {[...steps, end].map((step, index) => (
      <span key={step.id}>
        {index > 0 && <span aria-hidden="true"> › </span>}
        {step.id === end.id ? (
          <strong>{step.name}</strong>
        ) : (
          <EntityLink id={step.id}>{step.name}</EntityLink>
        )}
      </span>
    ))}
    {steps.length === 0 && <span className="muted">, {COMPARE.directly}</span>}
  </span>
);

const PartingRow = ({
  parting,
  one,
  other,
}: {
  readonly parting: Parting;
  readonly one: Standing;
  readonly other: Standing;
}) => (
  <li className="parting">
    <p>
      {COMPARE.part} <EntityLink id={parting.at.id}>{parting.at.name}</EntityLink>:
    </p>
    <ul className="parting-sides">
      <li>
        <Chain steps={parting.one} end={one} />
      </li>
      <li>
        <Chain steps={parting.other} end={other} />
      </li>
    </ul>
  </li>
);

interface StandingPartProps {
  readonly one: Standing;
  readonly other: Standing;
  readonly together: Together;
}

export const StandingPart = ({ one, other, together }: StandingPartProps) => {
  const { partings, shared, under } = together;
  return (
    <section className="page-part" aria-labelledby="standing-heading">
      <h2 id="standing-heading">{COMPARE.standing}</h2>
      {under !== null && (
        <p>{under === 'one' ? COMPARE.under(one.name, other.name) : COMPARE.under(other.name, one.name)}</p>
      )}
      <ul className="partings">
        {partings.map((parting) => (
          <PartingRow key={parting.at.id} parting={parting} one={one} other={other} />
        ))}
      </ul>
      {shared.length === 0 ? (
        under === null && <p className="muted">{COMPARE.noShared}</p>
      ) : (
        <p>
          {COMPARE.shared}:{' '}
          {shared.map((step, index) => (
            <span key={step.id}>
              {index > 0 && ', '}
              <EntityLink id={step.id}>{step.name}</EntityLink>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
};
