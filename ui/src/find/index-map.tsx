/** The map on the first page: round the concept that everything stands under. */
import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useMemo } from 'react';
import { NO_FILTER } from '../../../schema/view/filter.ts';
import { slugOf, typeOfId } from '../../../schema/vocabulary/ids.ts';
import { useAsk } from '../api/ask.ts';
import { neighbourhoodDocument } from '../concept/documents.ts';
import { aroundOf, mapInput } from '../concept/map-input.ts';
import { modelOf } from '../map/further.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Failed, Waiting } from '../parts/states.tsx';
import { UI } from '../words/interface.ts';

const FocusMap = lazy(async () => ({ default: (await import('../map/focus-map.tsx')).FocusMap }));
const NOTHING: readonly string[] = [];
const nothing = () => undefined;

export const IndexMap = ({ root }: { readonly root: string }) => {
  const navigate = useNavigate();
  const asked = useAsk(neighbourhoodDocument, { id: root, depth: 1 });
  const answer = asked.data?.neighbourhood ?? undefined;
  const model = useMemo(
    () => (answer === undefined ? undefined : modelOf(mapInput(aroundOf(answer), NO_FILTER, null))),
    [answer],
  );
  const open = (id: string, edge?: string) =>
    void navigate({
      to: typeOfId(id) === 'example' ? '/example/$' : '/concept/$',
      params: { _splat: slugOf(id) },
      search: edge === undefined ? {} : { edge },
    });
  if (asked.fault !== undefined && model === undefined)
    return <Failed fault={asked.fault} onRetry={asked.retry} />;
  return (
    <div className="index-map">
      {model === undefined ? (
        <Waiting what={UI.loadingRelations} />
      ) : (
        <>
          <Suspense fallback={<Waiting what={UI.loadingRelations} />}>
            <FocusMap
              model={model}
              open={NOTHING}
              lit={NOTHING}
              status=""
              chosen={null}
              dimOthers={null}
              onChoose={(relation) => relation !== null && open(root, relation)}
              onOpen={(id) => open(id)}
              onMore={() => open(root)}
              onLayout={nothing}
            />
          </Suspense>
          <p className="index-map-foot muted">
            The map round <EntityLink id={root}>{model.center.name}</EntityLink>. Open a box to go there, a
            line to read why it is there.
          </p>
        </>
      )}
    </div>
  );
};
