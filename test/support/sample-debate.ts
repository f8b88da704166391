/** Small valid questions, positions, divisions and parts of a key: every field that a test does not care about is filled in. */
import type { Division, Position, Question } from '../../schema/entities/debate.ts';
import type { Facet, FacetValue, Rule } from '../../schema/entities/key.ts';

export const questionOf = (slug: string, more: Partial<Question> = {}): Question => ({
  entity: 'question',
  id: `question/${slug}`,
  text: `Is it ${slug}?`,
  askedBy: ['agent/jermyn'],
  quote: null,
  state: 'open',
  note: null,
  status: 'current',
  lang: 'en',
  ...more,
});

export const positionOf = (slug: string, holder: string, more: Partial<Position> = {}): Position => ({
  entity: 'position',
  id: `position/${slug}`,
  question: null,
  holder,
  confidence: 1,
  reportedBy: null,
  text: `What ${slug} says.`,
  bearings: [],
  rationale: null,
  status: 'current',
  lang: 'en',
  ...more,
});

export const divisionOf = (
  slug: string,
  of: string,
  members: readonly string[],
  more: Partial<Division> = {},
): Division => ({
  entity: 'division',
  id: `division/${slug}`,
  name: slug,
  of,
  members: [...members],
  principle: `By ${slug}.`,
  agent: null,
  work: null,
  exclusive: null,
  exhaustive: null,
  rationale: null,
  status: 'current',
  lang: 'en',
  ...more,
});

export const facetOf = (slug: string, order: number, more: Partial<Facet> = {}): Facet => ({
  entity: 'facet',
  id: `facet/${slug}`,
  name: slug,
  question: `What of ${slug}?`,
  help: null,
  order,
  askedWhen: null,
  lang: 'en',
  ...more,
});

/** A value of a facet; `slug` as in `goal/given`. */
export const valueOf = (slug: string, order: number, more: Partial<FacetValue> = {}): FacetValue => ({
  entity: 'facet-value',
  id: `facet/${slug}`,
  facet: `facet/${slug.split('/')[0] ?? ''}`,
  label: slug,
  meaning: `It is ${slug}.`,
  order,
  lang: 'en',
  ...more,
});

export const ruleOf = (slug: string, more: Partial<Rule> = {}): Rule => ({
  entity: 'rule',
  id: `rule/${slug}`,
  kind: 'flag',
  division: null,
  order: 1,
  label: slug,
  conditions: [],
  concepts: [],
  reason: `Because of ${slug}.`,
  works: [],
  lang: 'en',
  ...more,
});
