/**
 * The legend, which is the filter: a row for each relation type, the other choices behind one button, what is at
 * work as chips, and one sentence on what is left out. Knows nothing of the view that it stands under.
 */
import { useEffect, useId, useRef, useState } from 'react';
import { isFiltering } from '../../../schema/view/filter.ts';
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { RELATION_TYPE_IDS } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import { Legend } from '../map/legend/legend.tsx';
import { announcement } from '../state/page.ts';
import { later } from '../parts/later.tsx';
import { FILTER_WORDS, filteredSentence, restrictions } from '../words/filter.ts';
import { Chips } from './chips.tsx';
import type { FilterCounts } from './counts.ts';
import './filter.css';
import { useFilterNames } from './use-names.ts';
import { useDivisions } from './use-options.ts';
import type { NamedAgent } from './use-options.ts';

export interface FilterBarProps {
  readonly filter: ViewFilter;
  readonly counts: FilterCounts;
  /** How many are left of how many, and what they are: “relation”, “concept”. */
  readonly shown: number;
  readonly total: number;
  readonly noun: string;
  /** Agents of what is loaded, so that they are offered at once. */
  readonly agents?: readonly NamedAgent[];
  readonly onChange: (filter: ViewFilter) => void;
  /** The legend’s row under the pointer; null when it leaves. */
  readonly onPoint?: (type: RelationType | null) => void;
  /** Where the choices open: over the picture above the bar, or under the bar. */
  readonly opens?: 'up' | 'down';
}

const FilterPanel = later(async () => (await import('./filter-panel.tsx')).FilterPanel);

const NONE: readonly NamedAgent[] = [];

export const FilterBar = (props: FilterBarProps) => {
  const { filter, counts, shown, total, noun, agents = NONE, onChange, opens = 'up' } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const panel = useId();
  const divisions = useDivisions(open || filter.division !== null);
  const named = useFilterNames(filter, divisions, agents);
  const active = restrictions(filter, named);
  const sentence = filteredSentence(filter, named, shown, total, noun);

  // Once somebody sees the button, what it opens should not be long in coming.
  useEffect(() => FilterPanel.fetch(), []);

  // On a narrow screen the choices open in the page’s flow, perhaps below its edge.
  useEffect(() => {
    if (open) choices.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const said = useRef<string | null>(null);
  useEffect(() => {
    if (said.current !== null && said.current !== sentence) {
      announcement.set(sentence === '' ? FILTER_WORDS.allShown(total, noun) : sentence);
    }
    said.current = sentence;
  }, [sentence, total, noun]);

  const toggleType = (type: RelationType) => {
    const hide = RELATION_TYPE_IDS.filter((one) =>
      one === type ? !filter.hide.includes(type) : filter.hide.includes(one),
    );
    onChange({ ...filter, hide });
  };
  /** A chip that was pressed is gone: the focus goes to the button before it. */
  const takeAway = (next: ViewFilter) => {
    button.current?.focus();
    onChange(next);
  };
  return (
    <section
      className="filter-bar"
      data-quiet={!isFiltering(filter)}
      aria-label={FILTER_WORDS.filterBar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <Legend
        counts={counts.types}
        hidden={filter.hide}
        onToggle={toggleType}
        onPoint={(type) => props.onPoint?.(type)}
      />
      <div className="filter-line">
        <button
          ref={button}
          type="button"
          className="filter-button"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen((before) => !before)}
        >
          {FILTER_WORDS.filters}
          <span aria-hidden="true">{open === (opens === 'up') ? ' ▾' : ' ▴'}</span>
        </button>
        {isFiltering(filter) && <Chips active={active} onChange={takeAway} />}
        {sentence !== '' && <p className="filter-sentence muted">{sentence}</p>}
      </div>
      <div
        id={panel}
        ref={choices}
        className="filter-panel"
        data-opens={opens}
        hidden={!open}
        role="group"
        aria-label={FILTER_WORDS.panel}
      >
        {open && (
          <FilterPanel
            filter={filter}
            counts={counts}
            divisions={divisions ?? []}
            present={agents}
            onChange={onChange}
          />
        )}
      </div>
    </section>
  );
};
