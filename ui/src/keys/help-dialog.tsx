/** The dialog with all keys, where those of a single character can be switched off. */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { announcement } from '../state/page.ts';
import { useStore } from '../state/store.ts';
import { KEY_GROUPS, KEY_WORDS } from '../words/keys.ts';
import type { KeyRow } from '../words/keys.ts';
import './keys.css';
import { letterKeys, setLetterKeys } from './letters.ts';
import { PARTS_TEXT } from '../words/pages/parts.ts';

const Ways = ({ ways }: { readonly ways: KeyRow['ways'] }) =>
  ways.map((way) => (
    <span key={way.join(' ')} className="help-way">
      {way.map((key, place) => (
        <span key={key}>
          {place > 0 && <span className="muted"> {KEY_WORDS.then} </span>}
          <kbd>{key}</kbd>
        </span>
      ))}
    </span>
  ));

const LetterSwitch = () => {
  const on = useStore(letterKeys);
  return (
    <div className="letter-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby="letter-switch-note"
          onChange={() => {
            setLetterKeys(!on);
            announcement.set(on ? KEY_WORDS.saidOff : KEY_WORDS.saidOn);
          }}
        />
        {KEY_WORDS.letters}
      </label>
      <p id="letter-switch-note" className="muted">
        {on ? KEY_WORDS.lettersOn : KEY_WORDS.lettersOff}
      </p>
    </div>
  );
};

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export const HelpDialog = ({ isOpen, onClose }: HelpDialogProps) => {
  const letters = useStore(letterKeys);
  return (
    <ModalOverlay
      className="help-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="help-modal">
        <Dialog className="help-dialog">
          <div className="help-head">
            <Heading slot="title" level={2}>
              {KEY_WORDS.title}
            </Heading>
            <button type="button" className="button" onClick={onClose}>
              {KEY_WORDS.close}
            </button>
          </div>
          <LetterSwitch />
          <div className="help-groups">
            {KEY_GROUPS.map(({ where, rows }) => (
              <section key={where}>
                <h3>{where}</h3>
                <dl>
                  {rows.map((row) => (
                    <div key={row.ways.join(' ')} className="help-row" data-off={row.letter && !letters}>
                      <dt>
                        <Ways ways={row.ways} />
                      </dt>
                      <dd>
                        {row.does}
                        {row.letter && !letters && <span className="muted"> {PARTS_TEXT.off}</span>}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
