/** The classification key of the seed: facets with their values, and rules, from the author's format. */
import { z } from 'zod';
import { slugOf } from '../../schema/vocabulary/ids.ts';
import { RULE_KINDS } from '../../schema/vocabulary/terms.ts';
import { declare, fault, fullId, keep, refer, takeForm, trimEnd, unchecked } from './draft.ts';
import type { Draft } from './draft.ts';
import { didYouMean } from './nearest.ts';
import type { Item, Path } from './yaml.ts';

const said = (description: string) => z.string().meta({ description });
const word = (words: readonly string[], description: string) =>
  z.string().meta({ enum: [...words], description });
/** `{objective: [explicit, learned]}`: all facets named, each with any of its values. */
const conditions = z.record(z.string(), z.array(z.string()));

export const facetValueForm = z.strictObject({
  id: said('Short: “none” under the facet “objective” is facet/objective/none.'),
  label: said('The answer, as it is offered.'),
  meaning: said('What it covers, and what not.'),
  lang: z.string().optional(),
});

export const facetForm = z.strictObject({
  id: z.string(),
  name: z.string(),
  question: said('A plain question to whoever describes a system.'),
  help: z.string().nullable().optional(),
  askedWhen: conditions.meta({ description: 'One facet and the values for which this is asked.' }).optional(),
  /** Each read as an item of its own. */
  values: z.array(z.unknown()).min(1),
  lang: z.string().optional(),
});

export const ruleForm = z.strictObject({
  id: z.string(),
  kind: word(RULE_KINDS, 'verdicts are in a division; a verdict without concepts says why there is none'),
  division: z.string().optional(),
  label: said('What it says, in a word or two.'),
  when: conditions.meta({ description: 'All of them hold: {objective: [explicit, learned]}.' }),
  concepts: z.array(z.string()).meta({ description: 'The division’s member first.' }).optional(),
  reason: said('Why these answers lead there.'),
  works: z.array(z.string()).meta({ description: 'Works that draw the line.' }).optional(),
  lang: z.string().optional(),
});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const idsUnder = (item: Item): readonly { id: string; at: number }[] =>
  listOf((item.value as { values?: unknown } | null)?.values).flatMap((value, at) => {
    const id = (value as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ id, at }] : [];
  });

/** Notes the ids of the values under a facet; examples and rules may then refer to them. */
export const declareValues = (draft: Draft, facets: ReadonlyMap<string, Item>): void => {
  for (const [facet, item] of facets) {
    for (const { id, at } of idsUnder(item)) {
      declare(draft, item.at(['values', at]), ['id'], `${facet}/${id}`);
    }
  }
};

/** Reads `{facet: [values]}`, each facet and value checked to be there. */
const readConditions = (draft: Draft, item: Item, path: Path, written: unknown, about: string) => {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return [];
  return Object.entries(written).map(([name, list]: [string, unknown]) => {
    const facet = fullId('facet', name);
    const known = refer(draft, item, [...path, name], facet, about);
    const values = listOf(list).map((one, index) => {
      if (typeof one !== 'string') return one;
      const value = `${facet}/${one}`;
      if (known && !draft.declared.has(value)) {
        const others = [...draft.declared].filter((id) => id.startsWith(`${facet}/`));
        const hint = didYouMean(
          one,
          others.map((id) => id.slice(facet.length + 1)),
        );
        const reason = `${slugOf(facet)} has no value “${one}”.${hint}`;
        fault(draft, item, [...path, name, index], 'UNKNOWN_ID', reason, about);
      }
      return value;
    });
    return { facet, values };
  });
};

/** Reads a facet and its values; `order` is its place among the facets. */
export const readFacet = (draft: Draft, item: Item, id: string, order: number): void => {
  const read = takeForm(draft, item, facetForm, item.value, id);
  if (read === undefined) return;
  const [askedWhen = null, ...more] = readConditions(draft, item, ['askedWhen'], read.askedWhen, id);
  if (more.length > 0) {
    fault(draft, item, ['askedWhen'], 'INVALID_INPUT', 'a facet is asked because of one other, not two', id);
  }
  keep(
    draft,
    item,
    unchecked<'facet'>({
      entity: 'facet',
      id,
      name: read.name,
      question: read.question,
      help: trimEnd(read.help),
      order,
      askedWhen,
      lang: read.lang ?? 'en',
    }),
  );
  listOf(read.values).forEach((written, at) => {
    const place = item.at(['values', at]);
    const own = takeForm(draft, place, facetValueForm, written, id);
    if (typeof own?.id !== 'string') return;
    const value = unchecked<'facet-value'>({
      entity: 'facet-value',
      id: `${id}/${own.id}`,
      facet: id,
      label: own.label,
      meaning: trimEnd(own.meaning),
      order: at + 1,
      lang: own.lang ?? 'en',
    });
    keep(draft, place, value, value.id);
  });
};

const referAll = (draft: Draft, item: Item, key: 'concepts' | 'works', written: unknown, about: string) =>
  listOf(written).map((one, index) => {
    if (typeof one !== 'string') return one;
    const id = fullId(key === 'concepts' ? 'concept' : 'work', one);
    refer(draft, item, [key, index], id, about);
    return id;
  });

/** Reads a rule; `order` is its place among those of its kind and division. */
export const readRule = (draft: Draft, item: Item, id: string, order: number): void => {
  const read = takeForm(draft, item, ruleForm, item.value, id);
  if (read === undefined) return;
  const division = typeof read.division === 'string' ? fullId('division', read.division) : null;
  if (division !== null) refer(draft, item, ['division'], division, id);
  keep(
    draft,
    item,
    unchecked<'rule'>({
      entity: 'rule',
      id,
      kind: read.kind,
      division,
      order,
      label: read.label,
      conditions: readConditions(draft, item, ['when'], read.when, id),
      concepts: referAll(draft, item, 'concepts', read.concepts, id),
      reason: trimEnd(read.reason),
      works: referAll(draft, item, 'works', read.works, id),
      lang: read.lang ?? 'en',
    }),
  );
};

/** Reads facets and rules, whose order is that in which they are written. */
export const readKeyParts = (
  draft: Draft,
  facets: ReadonlyMap<string, Item>,
  rules: ReadonlyMap<string, Item>,
): void => {
  [...facets].forEach(([id, item], at) => readFacet(draft, item, id, at + 1));
  const places = new Map<string, number>();
  for (const [id, item] of rules) {
    const { kind, division } = (item.value ?? {}) as { kind?: unknown; division?: unknown };
    const list = JSON.stringify([kind, division]);
    const place = (places.get(list) ?? 0) + 1;
    places.set(list, place);
    readRule(draft, item, id, place);
  }
};
