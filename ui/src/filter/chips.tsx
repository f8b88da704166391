/** The filters at work, one button each that takes it away, and one that takes all away. */
import { NO_FILTER } from '../../../schema/view/filter.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { FILTER_WORDS } from '../words/filter.ts';
import type { Restriction } from '../words/filter.ts';

interface ChipsProps {
  readonly active: readonly Restriction[];
  /** Takes the focus when a chip goes. */
  readonly onChange: (filter: ViewFilter) => void;
}

export const Chips = ({ active, onChange }: ChipsProps) => (
  <>
    <ul className="filter-chips" aria-label={FILTER_WORDS.active}>
      {active.map(({ key, words, without }) => (
        <li key={key}>
          <button
            type="button"
            className="filter-chip"
            aria-label={`${FILTER_WORDS.takeAway} ${words}`}
            onClick={() => onChange(without)}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
    <button type="button" className="plain-button" onClick={() => onChange(NO_FILTER)}>
      {FILTER_WORDS.all}
    </button>
  </>
);
