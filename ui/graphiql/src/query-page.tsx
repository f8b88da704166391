/** GraphiQL on the atlas's API, with examples above it and the things that an answer names beside it. */
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { darkNow } from '../../src/state/colours.ts';
import { useStore } from '../../src/state/store.ts';
import { askedIn } from './address.ts';
import type { Asked } from './address.ts';
import { AnswerList } from './answer-list.tsx';
import { askAtlas } from './ask-atlas.ts';
import { THEMES } from './editor.ts';
import { ExampleMenu } from './example-menu.tsx';
import { askedBy, EXAMPLES } from './examples.ts';

interface QueryPageProps {
  /** Of the address: `?query=…&variables=…`. */
  readonly search: string;
  /** The same behind `#`, where the query is long. */
  readonly hash: string;
}

/** Where GraphiQL keeps the tabs of the visit before. */
const KEPT_TABS = 'graphiql:tabState';

/** What stands in the tabs at the first visit, what is asked for by the address first. Later the browser keeps them. */
const firstTabs = (asked: Asked | null): readonly Asked[] => {
  const examples = EXAMPLES.map((example) => askedBy(example, crypto.randomUUID()));
  return asked === null ? examples : [asked, ...examples];
};

/** What the editors show at first; nothing given leaves it to GraphiQL, which shows the tab open last. */
const firstShown = (asked: Asked | null, tabs: readonly Asked[]) => {
  const shown = asked ?? (localStorage.getItem(KEPT_TABS) === null ? tabs[0] : undefined);
  return shown === undefined ? {} : { initialQuery: shown.query, initialVariables: shown.variables };
};

const start = (search: string, hash: string) => {
  const asked = askedIn(search, hash);
  const tabs = firstTabs(asked);
  return { tabs: [...tabs], shown: firstShown(asked, tabs) };
};

const Elsewhere = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const place = document.getElementById(id);
  return place === null ? null : createPortal(children, place);
};

export const QueryPage = ({ search, hash }: QueryPageProps) => {
  const [{ tabs, shown }] = useState(() => start(search, hash));
  const dark = useStore(darkNow);
  return (
    <GraphiQL
      fetcher={askAtlas}
      defaultTabs={tabs}
      defaultEditorToolsVisibility="variables"
      editorTheme={THEMES}
      forcedTheme={dark ? 'dark' : 'light'}
      {...shown}
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
      <Elsewhere id="examples">
        <ExampleMenu />
      </Elsewhere>
      <Elsewhere id="answer-list">
        <AnswerList />
      </Elsewhere>
    </GraphiQL>
  );
};
