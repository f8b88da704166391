/** The picture of the current view, as a file: PNG or SVG. */
import { useId, useRef, useState } from 'react';
import { announcement } from '../../state/page.ts';
import { PICTURE_WORDS } from '../../words/picture.ts';
import type { PictureKind } from './make.ts';

interface PictureMenuProps {
  /** Draws and saves what is shown now; gives the file's name. */
  readonly onSave: (kind: PictureKind) => Promise<string>;
}

const KINDS: readonly PictureKind[] = ['png', 'svg'];

export const PictureMenu = ({ onSave }: PictureMenuProps) => {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const choices = useId();
  const button = useRef<HTMLButtonElement>(null);
  const save = async (kind: PictureKind) => {
    setFailed(false);
    try {
      announcement.set(PICTURE_WORDS.saved(await onSave(kind)));
      button.current?.focus();
      setOpen(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div
      className="picture-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="tool-button"
        aria-expanded={open}
        aria-controls={choices}
        onClick={() => setOpen((before) => !before)}
      >
        {PICTURE_WORDS.picture}
      </button>
      <div id={choices} className="picture-choices" hidden={!open}>
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="tool-button" onClick={() => void save(kind)}>
            {PICTURE_WORDS[kind]}
          </button>
        ))}
        {failed && <p role="alert">{PICTURE_WORDS.failed}</p>}
      </div>
    </div>
  );
};
