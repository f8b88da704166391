/** From the typed inputs of `add` and `update` to what the writer takes: the type, and fields by their names. */
import type { ThingType } from '../../schema/edit/things.ts';
import type { NewThingInput, UpdateInput } from '../generated/resolver-types.ts';
import { answerOf } from './classifying.ts';

/** The API's name of a thing, and the vocabulary's. */
const TYPES = {
  question: 'question',
  position: 'position',
  division: 'division',
  example: 'example',
  work: 'work',
  agent: 'agent',
  facet: 'facet',
  facetValue: 'facet-value',
  rule: 'rule',
} as const satisfies Readonly<Record<string, ThingType>>;

const GROUPS = { ...TYPES, relation: 'relation' } as const;
type Group = keyof typeof GROUPS;

/** Those of a type's names that an input has. */
const given = <T extends string>(
  names: readonly T[],
  input: Readonly<Partial<Record<T, unknown>>>,
): readonly T[] => names.filter((name) => input[name] !== undefined && input[name] !== null);

const groupNames = Object.keys(GROUPS) as Group[];
const typeNames = Object.keys(TYPES) as (keyof typeof TYPES)[];

type Fields = Readonly<Record<string, unknown>>;

/** Answers to facets, which the API spells with two fields and the model with one. */
const withAnswers = (fields: Fields): Fields => {
  const { facets } = fields;
  if (!Array.isArray(facets)) return fields;
  const answers = facets.map((typed: Parameters<typeof answerOf>[0]) => ({
    facet: typed.facet,
    answer: answerOf(typed)?.answer ?? null,
  }));
  return { ...fields, facets: answers };
};

/** A new thing as the writer takes it. */
export const typedThing = (thing: NewThingInput) => {
  const [name = 'question'] = given(typeNames, thing);
  const { evidence, ...fields }: Fields = { ...thing[name] };
  return { entity: TYPES[name], fields: withAnswers(fields), evidence: evidence ?? [] };
};

/** The path of a fault in the input as it was typed: `things.0.fields.text` is `things.0.question.text`. */
export const typedPath = (path: readonly string[], things: readonly NewThingInput[]): string[] => {
  const [list, at, part, ...rest] = path;
  const thing = list === 'things' ? things[Number(at)] : undefined;
  if (thing === undefined || part === undefined) return [...path];
  const [name = 'question'] = given(typeNames, thing);
  return ['things', String(at), name, ...(part === 'fields' ? [] : [part]), ...rest];
};

/** A change of fields as the writer takes it, and the path of a fault in it as it was typed. */
export const typedUpdate = ({ fields, ...input }: UpdateInput) => {
  const [group = 'question'] = given(groupNames, fields);
  return {
    request: { ...input, entity: GROUPS[group], fields: withAnswers({ ...fields[group] }) },
    pathOf: ([first, ...rest]: readonly string[]): string[] =>
      first === undefined ? [] : first === 'fields' ? ['fields', group, ...rest] : [first, ...rest],
  };
};
