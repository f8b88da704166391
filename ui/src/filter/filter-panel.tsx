/** The choices beside the relation types: kind, level, whose view, division, contested, each with its count. */
import type { TermKind, ViewFilter } from '../../../schema/view/filter.ts';
import { CONCEPT_KINDS, LEVELS } from '../../../schema/vocabulary/terms.ts';
import type { Level } from '../../../schema/vocabulary/terms.ts';
import { enumName } from '../../../schema/vocabulary/relation-types.ts';
import type { Level as LevelEnum } from '../generated/graphql.ts';
import { LevelGlyph } from '../parts/level.tsx';
import { FILTER_WORDS, kindName, levelName } from '../words/filter.ts';
import type { FilterCounts } from './counts.ts';
import { useConceptCounts } from './use-concept-counts.ts';
import { useAgents } from './use-options.ts';
import type { NamedAgent, NamedDivision } from './use-options.ts';

interface FilterPanelProps {
  readonly filter: ViewFilter;
  readonly counts: FilterCounts;
  readonly divisions: readonly NamedDivision[];
  /** Agents of what is loaded, whose names are known from there. */
  readonly present: readonly NamedAgent[];
  readonly onChange: (filter: ViewFilter) => void;
}

const KINDS: readonly TermKind[] = [...CONCEPT_KINDS, 'example'];

const toggled = <T,>(all: readonly T[], chosen: readonly T[], one: T): readonly T[] =>
  all.filter((each) => (each === one ? !chosen.includes(one) : chosen.includes(each)));

const figure = (counts: ReadonlyMap<string, number> | null, key: string): number | null =>
  counts === null ? null : (counts.get(key) ?? 0);

const Choice = ({
  checked,
  count,
  onToggle,
  children,
}: {
  readonly checked: boolean;
  readonly count: number | null;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}) => (
  <label className="filter-choice" data-zero={count === 0}>
    <input type="checkbox" checked={checked} onChange={onToggle} />
    <span>{children}</span> {count !== null && <span className="muted">{count}</span>}
  </label>
);

const option = (name: string, count: number | null): string => (count === null ? name : `${name} (${count})`);

const agentsOffered = (
  atlas: readonly NamedAgent[],
  present: readonly NamedAgent[],
  chosen: string | null,
): readonly NamedAgent[] => {
  const all = new Map([...atlas, ...present].map((one) => [one.id, one]));
  if (chosen !== null && !all.has(chosen)) all.set(chosen, { id: chosen, name: FILTER_WORDS.unknownAgent });
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
};

export const FilterPanel = ({ filter, counts: known, divisions, present, onChange }: FilterPanelProps) => {
  const { agents } = useAgents();
  const counts = useConceptCounts(known, filter);
  // Overview and tree have concepts only, whatever is chosen.
  const kinds = known.kinds === null ? CONCEPT_KINDS : KINDS;
  const unknown = filter.division !== null && !divisions.some(({ id }) => id === filter.division);
  return (
    <>
      <fieldset>
        <legend>{FILTER_WORDS.kinds}</legend>
        {kinds.map((kind) => (
          <Choice
            key={kind}
            checked={filter.kinds.includes(kind)}
            count={figure(counts.kinds, kind)}
            onToggle={() => onChange({ ...filter, kinds: toggled(KINDS, filter.kinds, kind) })}
          >
            {kindName(kind)}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{FILTER_WORDS.levels}</legend>
        {LEVELS.map((level: Level) => (
          <Choice
            key={level}
            checked={filter.levels.includes(level)}
            count={figure(counts.levels, level)}
            onToggle={() => onChange({ ...filter, levels: toggled(LEVELS, filter.levels, level) })}
          >
            <LevelGlyph level={enumName(level) as LevelEnum} silent /> {levelName(level)}
          </Choice>
        ))}
      </fieldset>
      <div className="filter-lists">
        <label className="field">
          <span className="label">{FILTER_WORDS.agent}</span>
          <select
            value={filter.agent ?? ''}
            onChange={(event) => onChange({ ...filter, agent: event.currentTarget.value || null })}
          >
            <option value="">{FILTER_WORDS.everybody}</option>
            {agentsOffered(agents, present, filter.agent).map(({ id, name }) => (
              <option key={id} value={id}>
                {option(name, figure(counts.agents, id))}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="label">{FILTER_WORDS.division}</span>
          <select
            value={filter.division ?? ''}
            onChange={(event) => onChange({ ...filter, division: event.currentTarget.value || null })}
          >
            <option value="">{FILTER_WORDS.anyDivision}</option>
            {unknown && <option value={filter.division ?? ''}>{FILTER_WORDS.unknownDivision}</option>}
            {divisions.map(({ id, name }) => (
              <option key={id} value={id}>
                {option(name, counts.divisions?.get(id) ?? null)}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend className="visually-hidden">{FILTER_WORDS.disputes}</legend>
          <Choice
            checked={filter.contested}
            count={counts.contested}
            onToggle={() => onChange({ ...filter, contested: !filter.contested })}
          >
            <span aria-hidden="true">± </span>
            {FILTER_WORDS.contested}
          </Choice>
        </fieldset>
      </div>
    </>
  );
};
