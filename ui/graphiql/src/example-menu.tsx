/** Opens an example in a tab of its own, and gives the open query an address that can be sent to others. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { addressOf } from './address.ts';
import { askedBy, EXAMPLES } from './examples.ts';
import type { Example } from './examples.ts';

export const ExampleMenu = () => {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor, tab } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    tab: state.tabs[state.activeTabIndex],
  }));
  const open = (example: Example): void => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    const { query, variables } = askedBy(example, crypto.randomUUID());
    addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    queryEditor.focus();
  };
  return (
    <>
      <span aria-hidden="true">Examples</span>
      {EXAMPLES.map((example) => (
        <button key={example.name} type="button" onClick={() => open(example)}>
          {example.label}
        </button>
      ))}
      <a href={addressOf({ query: tab?.query ?? '', variables: tab?.variables ?? '' })}>Link to this query</a>
    </>
  );
};
