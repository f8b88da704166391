/** Where somebody stands on a claim: sign and word, so that colour carries nothing alone. */
import type { BearingStance } from '../generated/graphql.ts';
import { BEARING_WORDS } from '../words/debate.ts';

export const StandTag = ({ stance, count }: { readonly stance: BearingStance; readonly count?: number }) => (
  <span className={`tag ${count === 0 ? '' : stance.toLowerCase()}`}>
    <span aria-hidden="true">{BEARING_WORDS[stance].sign}</span> {BEARING_WORDS[stance].word}
    {count !== undefined && ` ${count}`}
  </span>
);
