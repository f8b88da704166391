/** Opens an example in a tab of its own, and gives the open query an address that can be sent to others. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { addressOf } from './address.ts';
import { askedBy, EXAMPLES } from './examples.ts';
import type { Example } from './examples.ts';
import { WORDS } from './words.ts';

export const ExampleMenu = () => {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor, tab } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    tab: state.tabs[state.activeTabIndex],
  }));
  const [said, setSaid] = useState('');
  const open = (example: Example): void => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    const { query, variables } = askedBy(example, crypto.randomUUID());
    addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    queryEditor.focus();
  };
  const address = addressOf({ query: tab?.query ?? '', variables: tab?.variables ?? '' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.origin + address);
      setSaid(WORDS.copied);
    } catch {
      // Without TLS, on another machine, there is no clipboard.
      setSaid(WORDS.notCopied);
    }
  };
  return (
    <>
      <span aria-hidden="true">{WORDS.examples}</span>
      {EXAMPLES.map((example) => (
        <button key={example.name} type="button" onClick={() => open(example)}>
          {example.label}
        </button>
      ))}
      <a href={address}>{WORDS.link}</a>
      <button type="button" onClick={() => void copy()}>
        {WORDS.copy}
      </button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
};
