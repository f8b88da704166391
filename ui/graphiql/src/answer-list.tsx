/** Links to everything in the atlas that the answer of the open tab names. */
import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { mapAddress, namedInText } from './answer-ids.ts';
import { WORDS } from './words.ts';

const MOST = 100;

export const AnswerList = () => {
  const answer = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response ?? null);
  const named = useMemo(() => namedInText(answer), [answer]);
  const onMap = useMemo(() => mapAddress(named), [named]);
  const asked = answer !== null && answer !== '';
  if (named.length === 0) {
    return (
      <p className="muted" role="status">
        {asked ? WORDS.namesNothing : WORDS.runFirst}
      </p>
    );
  }
  return (
    <>
      <p className="muted" role="status">
        {WORDS.named(named.length, MOST)}
      </p>
      {onMap !== null && (
        <p>
          <a className="on-map" href={onMap.address}>
            {WORDS.onMap(onMap.lit)}
          </a>
          {onMap.left > 0 && <span className="muted">{WORDS.leftOut(onMap.left)}</span>}
        </p>
      )}
      <ul className="answer-links">
        {named.slice(0, MOST).map(({ id, type, words }) => (
          <li key={id}>
            <a href={`/${id}`}>{words ?? id}</a>
            <span className="muted">{words === null ? type : id}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
