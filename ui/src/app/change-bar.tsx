/** The bar at the foot of every page: the last change in words with Undo, faults, and what the map shows. */
import { useEffect, useState } from 'react';
import { useAsk } from '../api/ask.ts';
import { useTell } from '../api/tell.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { latestSeq } from '../state/changes.ts';
import { useOnline } from '../state/media.ts';
import { announcement, pageStatus } from '../state/page.ts';
import { useStore } from '../state/store.ts';
import { UI } from '../words/interface.ts';
import { latestChangeDocument, revertDocument } from './documents.ts';
import { PARTS_TEXT } from '../words/pages/parts.ts';

const POLL_MS = 15_000;

export const ChangeBar = () => {
  const asked = useAsk(latestChangeDocument, {});
  const { send, busy } = useTell(revertDocument);
  const [refusal, setRefusal] = useState<{ readonly seq: number; readonly words: string } | null>(null);
  const online = useOnline();
  const status = useStore(pageStatus);
  const said = useStore(announcement);
  const change = asked.data?.latestChange ?? null;
  const { retry } = asked;

  useEffect(() => {
    if (change !== null) latestSeq.set(change.seq);
  }, [change]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine) retry();
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [retry]);

  const undo = async (seq: number) => {
    setRefusal(null);
    const { data, fault } = await send({ seq });
    const errors = data?.revertChange.userErrors.map((one) => one.message) ?? [];
    if (fault !== undefined || errors.length > 0) setRefusal({ seq, words: fault ?? errors.join(' ') });
    else retry();
  };

  const trouble = !online ? UI.offline : asked.fault;
  const refused = refusal !== null && refusal.seq === change?.seq ? refusal.words : null;
  return (
    <footer className="change-bar" data-failed={trouble !== undefined || refused !== null}>
      <div className="change-words" role="status">
        {trouble !== undefined ? (
          <>
            <span>{trouble}</span>
            {online && (
              <button type="button" className="plain-button" onClick={retry}>
                {UI.retry}
              </button>
            )}
          </>
        ) : refused !== null ? (
          <span>
            {PARTS_TEXT.notUndone} {refused}
          </span>
        ) : (
          change !== null && (
            <>
              {change.subject === null ? (
                <span className="change-summary">{change.summary}</span>
              ) : (
                <EntityLink id={change.subject.id} className="change-summary">
                  {change.summary}
                </EntityLink>
              )}
              {change.operation !== 'SEED' && (
                <button
                  type="button"
                  className="plain-button"
                  disabled={busy}
                  aria-label={`${UI.undo}: ${change.summary}`}
                  onClick={() => void undo(change.seq)}
                >
                  {UI.undo}
                </button>
              )}
            </>
          )
        )}
      </div>
      <p className="page-status muted">{status}</p>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </footer>
  );
};
