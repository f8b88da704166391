/** GraphiQL on the atlas's API, with examples above it and the things that an answer names beside it. */
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { askedIn } from './address.ts';
import { AnswerList } from './answer-list.tsx';
import { askAtlas } from './ask-atlas.ts';
import { THEMES } from './editor.ts';
import { ExampleMenu } from './example-menu.tsx';
import { askedBy, EXAMPLES } from './examples.ts';

interface QueryPageProps {
  /** Of the address: `?query=…&variables=…`. */
  readonly search: string;
}

/** What stands in the tabs at the first visit; later the browser keeps them. */
const firstTabs = (search: string) => {
  const asked = askedIn(search);
  const examples = EXAMPLES.map((example) => askedBy(example, crypto.randomUUID()));
  return asked === null ? examples : [asked, ...examples];
};

const Elsewhere = ({ id, children }: { readonly id: string; readonly children: React.ReactNode }) => {
  const place = document.getElementById(id);
  return place === null ? null : createPortal(children, place);
};

export const QueryPage = ({ search }: QueryPageProps) => {
  const [tabs] = useState(() => firstTabs(search));
  const asked = askedIn(search);
  const initial = asked === null ? {} : { initialQuery: asked.query, initialVariables: asked.variables };
  return (
    <GraphiQL
      fetcher={askAtlas}
      defaultTabs={[...tabs]}
      defaultEditorToolsVisibility="variables"
      editorTheme={THEMES}
      forcedTheme="system"
      {...initial}
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
