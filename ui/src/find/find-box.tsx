/**
 * The search box: a combobox over what can be found, and over commands where it is asked for them. Enter opens the
 * chosen row; with none chosen it does or opens what was plainly typed, else shows all hits. The list is not a popover of
 * the library's: that would hide the rest of the page from screen readers while the rest can still be tabbed to.
 */
import { useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { Autocomplete, Input, Label, TextField } from 'react-aria-components';
import { FIND } from '../words/find.ts';
import { UI } from '../words/interface.ts';
import type { Command } from './commands/fixed.ts';
import './find.css';
import { ALL_ROW, FindList } from './find-list.tsx';
import { wakeFinder } from './finder/use-finder.ts';
import type { Hit } from './hit.ts';
import { plainHit } from './plain-hit.ts';
import { useHits } from './use-hits.ts';

interface FindBoxProps {
  readonly label: string;
  /** Show the label over the box; else it is only spoken. */
  readonly labelled?: boolean;
  readonly placeholder?: string;
  /** Ids that may be picked; all when left out. */
  readonly only?: (id: string) => boolean;
  /** What can be done with the words, beside finding; nothing when left out. */
  readonly commandsOf?: (text: string) => readonly Command[];
  readonly onCommand?: (command: Command) => void;
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

const SHOWN = 12;

export const FindBox = (props: FindBoxProps) => {
  const [text, setText] = useState(props.initial ?? '');
  const [open, setOpen] = useState(false);
  const found = useHits(text, SHOWN, props.only);
  const { commandsOf } = props;
  const wanted = text.trim();
  const commands = useMemo(() => commandsOf?.(wanted) ?? [], [commandsOf, wanted]);
  const picked = useRef<string | null>(null);
  const shown = open && wanted !== '';
  const known = found.text === wanted;
  // The one thing that can be done with words that find nothing is what they were typed for.
  const lone = known && found.total === 0 && commands.length === 1 ? commands[0] : undefined;
  const sure = commands.find((one) => one.sure) ?? lone;
  const plain = known ? plainHit(found, wanted) : null;
  // Where Enter opens one of them, a row of its own leads to all.
  const allRow = props.onEnter !== undefined && (sure !== undefined || plain !== null);

  // Said as well as shown: what there is, and what Enter would do with it.
  const said = [
    found.hits.length > 0
      ? FIND.found(found.total, found.hits.length)
      : (found.fault ?? FIND.nothing(wanted)).replace(/\.$/u, ''),
    ...(commands.length > 0 ? [FIND.toDo(commands.length)] : []),
    ...(sure !== undefined
      ? [FIND.does(sure.words)]
      : plain !== null
        ? [FIND.opens(plain.name)]
        : props.onEnter !== undefined && found.hits.length > 0
          ? [FIND.all]
          : []),
  ];

  const edit = (next: string) => {
    setText(next);
    setOpen(true);
    if (next === picked.current) return;
    picked.current = null;
    props.onEdit?.(next);
  };
  const leave = (words: string) => {
    picked.current = words;
    setText(words);
    setOpen(false);
  };
  const run = (command: Command) => {
    leave('');
    props.onCommand?.(command);
  };
  const showAll = () => {
    if (props.onEnter === undefined) return;
    setOpen(false);
    props.onEnter(wanted);
  };
  const pick = (key: string) => {
    if (key === ALL_ROW) return showAll();
    const command = commands.find((one) => key === `do:${one.id}`);
    if (command !== undefined) return run(command);
    const hit = found.hits.find((one) => one.id === key);
    if (hit === undefined) return;
    leave(props.clears === true ? '' : hit.name);
    props.onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'ArrowDown') setOpen(true);
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    const chosen = event.currentTarget.getAttribute('aria-activedescendant') ?? '';
    if (chosen !== '' || wanted === '') return;
    if (sure !== undefined) return run(sure);
    if (plain !== null) return pick(plain.id);
    showAll();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className="find-box" onBlur={onBlur} onFocus={wakeFinder}>
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
            <FindList
              text={wanted}
              found={found}
              commands={commands}
              onPick={pick}
              all={allRow && found.hits.length > 1 ? FIND.allOf(found.total) : null}
              none={found.fault ?? (known ? FIND.nothing(wanted) : UI.searching)}
            />
            <p className={found.hits.length > 0 ? 'find-foot muted' : 'visually-hidden'} role="status">
              {known && [...said, ''].join('. ').trim()}
            </p>
          </div>
        )}
      </Autocomplete>
    </div>
  );
};
