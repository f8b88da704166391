/** Why an edge is there: who holds it, in which words. Asked for when it is opened. */
import { useAsk } from '../api/ask.ts';
import { relationDocument } from '../concept/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { EvidenceList } from '../source/evidence-list.tsx';
import { UI } from '../words/interface.ts';

export const WhyThisEdge = ({ id }: { readonly id: string }) => {
  const asked = useAsk(relationDocument, { id });
  const relation = asked.data?.relation;
  return (
    <div className="why" role="region" aria-label={UI.whyThisEdge}>
      <p className="caption">{UI.whyThisEdge}</p>
      {asked.fault !== undefined && <Failed fault={asked.fault} onRetry={asked.retry} />}
      {asked.loading && <Waiting />}
      {relation != null && (
        <>
          <EvidenceList
            evidence={relation.evidence}
            rationale={relation.rationale}
            none="No source is recorded for this relation."
          />
          <p>
            <EntityLink id={relation.id}>The page of this relation</EntityLink>
          </p>
        </>
      )}
    </div>
  );
};
