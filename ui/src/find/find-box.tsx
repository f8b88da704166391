/** The search box: a combobox over the API's search. Enter opens the hit, or all hits when none is chosen. */
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { UI } from '../words/interface.ts';
import './find.css';
import { HitRow } from './hit-row.tsx';
import { hitName, useHits } from './use-hits.ts';
import type { Hit } from './use-hits.ts';

interface FindBoxProps {
  readonly label: string;
  /** Show the label over the box; else it is only spoken. */
  readonly labelled?: boolean;
  readonly placeholder?: string;
  /** Which hits may be picked; all when left out. */
  readonly only?: (hit: Hit) => boolean;
  /** Words in the box at first: the name of what is picked already. */
  readonly initial?: string;
  /** Empty the box after a pick. */
  readonly clears?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly onPick: (hit: Hit) => void;
  /** Enter without a chosen hit. */
  readonly onEnter?: (text: string) => void;
  /** The words were changed, so that what was picked no longer stands there. */
  readonly onEdit?: (text: string) => void;
  readonly after?: ReactNode;
}

export const FindBox = (props: FindBoxProps) => {
  const [text, setText] = useState(props.initial ?? '');
  const found = useHits(text, 12);
  const hits = props.only === undefined ? found.hits : found.hits.filter(props.only);
  const picked = useRef<string | null>(null);
  const rows = hits.map((hit) => ({ id: hit.node.id, hit }));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    const chosen = event.currentTarget.getAttribute('aria-activedescendant');
    if ((chosen === null || chosen === '') && text.trim() !== '') props.onEnter?.(text.trim());
  };
  return (
    <ComboBox
      className="find-box"
      {...(props.labelled === true ? {} : { 'aria-label': props.label })}
      items={rows}
      inputValue={text}
      selectedKey={null}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      defaultFilter={() => true}
      onInputChange={(next) => {
        setText(next);
        if (next === picked.current) return;
        picked.current = null;
        props.onEdit?.(next);
      }}
      onSelectionChange={(key) => {
        const hit = hits.find((one) => one.node.id === key);
        if (hit === undefined) return;
        const name = props.clears === true ? '' : hitName(hit);
        picked.current = name;
        setText(name);
        props.onPick(hit);
      }}
    >
      {props.labelled === true && <Label>{props.label}</Label>}
      <div className="find-field">
        <Input
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
          placeholder={props.placeholder ?? ''}
          aria-invalid={props.invalid === true ? true : undefined}
          aria-describedby={props.describedBy}
          onKeyDown={onKeyDown}
          autoComplete="off"
        />
        {props.after}
      </div>
      <Popover className="find-popover" offset={6}>
        <ListBox
          className="find-list"
          renderEmptyState={() => (
            <p className="find-empty muted">
              {found.fault ??
                (found.text === text.trim()
                  ? `Nothing found for “${text.trim()}” in names, other names, definitions and quotes.`
                  : UI.searching)}
            </p>
          )}
        >
          {({ id, hit }: (typeof rows)[number]) => (
            <ListBoxItem key={id} id={id} textValue={hitName(hit)} className="find-item">
              <HitRow hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
