/** “Cite this”: a button that opens the citation of what the page is about. What makes it is loaded then. */
import { useState } from 'react';
import { Waiting } from '../parts/states.tsx';
import { CITE_WORDS } from '../words/cite.ts';
import './cite.css';
import { later } from '../parts/later.tsx';

const CitePanel = later(async () => (await import('./cite-panel.tsx')).CitePanel, <Waiting />);

export const CiteThis = ({ id }: { readonly id: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <section className="cite" aria-label={CITE_WORDS.cite}>
      <button
        type="button"
        className="button"
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        {open ? CITE_WORDS.close : CITE_WORDS.cite}
      </button>
      {open && <CitePanel id={id} />}
    </section>
  );
};
