/**
 * The search box: a combobox over the API's search. Enter opens the hit, or all hits when none is chosen. The
 * list is not a popover of the library's: that would hide the rest of the page from screen readers while the
 * rest can still be tabbed to.
 */
import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components';
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
  const [open, setOpen] = useState(false);
  const found = useHits(text, 12);
  const hits = props.only === undefined ? found.hits : found.hits.filter(props.only);
  const picked = useRef<string | null>(null);
  const rows = hits.map((hit) => ({ id: hit.node.id, hit }));
  const wanted = text.trim();
  const shown = open && wanted !== '';

  const edit = (next: string) => {
    setText(next);
    setOpen(true);
    if (next === picked.current) return;
    picked.current = null;
    props.onEdit?.(next);
  };
  const pick = (key: string) => {
    const hit = hits.find((one) => one.node.id === key);
    if (hit === undefined) return;
    const name = props.clears === true ? '' : hitName(hit);
    picked.current = name;
    setText(name);
    setOpen(false);
    props.onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'ArrowDown') setOpen(true);
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    const chosen = event.currentTarget.getAttribute('aria-activedescendant') ?? '';
    if (chosen !== '' || wanted === '' || props.onEnter === undefined) return;
    setOpen(false);
    props.onEnter(wanted);
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className="find-box" onBlur={onBlur}>
      <Autocomplete inputValue={text} onInputChange={edit} disableAutoFocusFirst>
        <TextField {...(props.labelled === true ? {} : { 'aria-label': props.label })}>
          {props.labelled === true && <Label>{props.label}</Label>}
          <div className="find-field">
            <Input
              {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
              role="combobox"
              aria-expanded={shown}
              placeholder={props.placeholder ?? ''}
              aria-invalid={props.invalid === true ? true : undefined}
              aria-describedby={props.describedBy}
              onKeyDown={onKeyDown}
              autoComplete="off"
            />
            {props.after}
          </div>
        </TextField>
        {shown && (
          // The pointer leaves the focus in the box, so that a press does not close the list before it picks.
          <div className="find-popover" onPointerDown={(event) => event.preventDefault()}>
            <ListBox
              className="find-list"
              aria-label={`Hits for “${wanted}”`}
              items={rows}
              onAction={(key) => pick(String(key))}
              renderEmptyState={() => (
                <p className="find-empty muted">
                  {found.fault ??
                    (found.text === wanted
                      ? `Nothing found for “${wanted}” in names, other names, definitions and quotes.`
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
          </div>
        )}
      </Autocomplete>
    </div>
  );
};
