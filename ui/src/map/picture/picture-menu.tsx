/** The picture of the current view, as a file: PNG or SVG. */
import { useId, useRef, useState } from 'react';
import { announcement } from '../../state/page.ts';
import { PICTURE_WORDS } from '../../words/picture.ts';
import type { Layout } from '../layout/geometry.ts';
import type { PictureAbout } from './citation.ts';
import type { PictureKind } from './make.ts';

interface PictureMenuProps {
  readonly layout: Layout;
  readonly about: Omit<PictureAbout, 'address'>;
  /** What the picture leaves out. */
  readonly note: string;
}

const KINDS: readonly PictureKind[] = ['png', 'svg'];

export const PictureMenu = ({ layout, about, note }: PictureMenuProps) => {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const choices = useId();
  const button = useRef<HTMLButtonElement>(null);
  const save = async (kind: PictureKind) => {
    setFailed(false);
    try {
      const { savePicture } = await import('./make.ts');
      const file = await savePicture(kind, layout, { ...about, address: location.href }, note);
      announcement.set(PICTURE_WORDS.saved(file));
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
