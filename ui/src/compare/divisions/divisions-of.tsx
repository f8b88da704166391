/** All the ways to divide one concept, side by side. */
import { useAsk } from '../../api/ask.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { PageOf } from '../../parts/states.tsx';
import { COMPARE_DIVISIONS as WORDS } from '../../words/compare.ts';
import { divisionsOfDocument } from '../documents.ts';
import { CompareDivisions } from './compare-divisions.tsx';

export const DivisionsOf = ({ id }: { readonly id: string }) => {
  const asked = useAsk(divisionsOfDocument, { id });
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.concept}>
      {({ name, divisions }) => (
        <>
          <PageTitle title={WORDS.of(name)} />
          <p>
            <EntityLink id={id}>{name}</EntityLink>
            {divisions.length < 2 && `. ${divisions.length === 0 ? WORDS.none : WORDS.only}`}
          </p>
          {divisions.length > 0 && <CompareDivisions ids={divisions.map((division) => division.id)} />}
        </>
      )}
    </PageOf>
  );
};
