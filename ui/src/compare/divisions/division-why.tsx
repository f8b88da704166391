/** What a division rests on: asked for when it is shown. */
import { useAsk } from '../../api/ask.ts';
import { Failed, Waiting } from '../../parts/states.tsx';
import { EvidenceList } from '../../source/evidence-list.tsx';
import { compareDivisionDocument } from '../documents.ts';
import { SOURCE_WORDS } from '../../words/source.ts';

export const DivisionWhy = ({ id }: { readonly id: string }) => {
  const asked = useAsk(compareDivisionDocument, { id });
  const division = asked.data?.division;
  if (asked.fault !== undefined && division == null)
    return <Failed fault={asked.fault} onRetry={asked.retry} />;
  if (division == null) return <Waiting />;
  return (
    <EvidenceList
      evidence={division.evidence}
      rationale={division.rationale}
      none={SOURCE_WORDS.noSourceDivision}
    />
  );
};
