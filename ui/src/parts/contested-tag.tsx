/** “± contested”: a sign and a word, so that neither colour nor sign has to carry it alone. */
import { UI } from '../words/interface.ts';

export const ContestedTag = () => (
  <span className="tag contested">
    <span aria-hidden="true">±</span> {UI.contested}
  </span>
);
