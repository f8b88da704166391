/** One concept's surroundings told three ways: by the API, by the map's elements, and by the accessibility tree. */
import type { Page } from 'playwright-core';
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import '../../../ui/src/map/exposed.ts';
import type { World } from './world.ts';

/** What can be compared; all lists sorted. */
export interface Told {
  /** Ids of concepts and examples beside the one in the middle. */
  readonly terms: readonly string[];
  /** Relations as `Level: sentence`; type, direction and mode are in the sentence. */
  readonly relations: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Term extends Named {
  readonly level: string;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly mode: string;
  readonly level: string;
  readonly contested: boolean;
  readonly subject: Named;
  readonly object: Named;
}

export interface Surroundings {
  readonly center: Term;
  readonly terms: readonly Term[];
  readonly relations: readonly Relation[];
  /** What stands beside it as another part of a division. */
  readonly beside: readonly Term[];
}

interface Answer {
  readonly neighbourhood: {
    readonly center: Term;
    readonly nodes: readonly { readonly term: Term }[];
    readonly relations: readonly Relation[];
    readonly totalCount: number;
  };
  readonly concept: {
    readonly memberOf: readonly { readonly status: string; readonly members: readonly Term[] }[];
  } | null;
}

const sorted = (list: Iterable<string>): readonly string[] => [...new Set(list)].sort();

const TERM = '... on Concept { id name level } ... on Example { id name level }';
const QUERY = `query ($id: ID!) {
  neighbourhood(id: $id, depth: 1, first: 100) { totalCount center { ${TERM} } nodes { term { ${TERM} } }
    relations { id type mode level contested subject { ... on Concept { id name } ... on Example { id name } } object { id name } } }
  concept(id: $id) { memberOf { status members { id name level } } } }`;

/** All that the API says of what is one step away. Throws when it does not give all of it at once. */
export const surroundingsOf = async (world: World, id: string): Promise<Surroundings> => {
  const { neighbourhood, concept } = await world.ask<Answer>(QUERY, { id });
  const { center, nodes, relations, totalCount } = neighbourhood;
  if (relations.length !== totalCount) throw new RangeError(`${id} has more relations than come at once.`);
  const divisions = (concept?.memberOf ?? []).filter(({ status }) => status === 'CURRENT');
  return {
    center,
    terms: nodes.map(({ term }) => term),
    relations,
    beside: divisions.flatMap(({ members }) => members).filter((one) => one.id !== id),
  };
};

const wordOf = (level: string): string => level.toLowerCase().replaceAll(/[^a-z]/gu, '');

const told = (level: string, subject: string, type: string, object: string, attributed: boolean): string =>
  `${wordOf(level)}: ${subject} ${relationType(type.toLowerCase() as RelationType).label} ${object}${attributed ? ', by some' : ''}`;

/** What should be told of the relations that are kept. */
export const apiTold = ({ beside }: Surroundings, kept: readonly Relation[], center: string): Told => ({
  terms: sorted([
    ...kept.flatMap(({ subject, object }) => [subject.id, object.id]).filter((id) => id !== center),
    ...beside.map(({ id }) => id),
  ]),
  relations: kept
    .map(({ level, subject, type, object, mode }) =>
      told(level, subject.name, type, object.name, mode === 'ATTRIBUTED'),
    )
    .sort(),
});

/** What the map's elements say, shown or folded away; with the levels of its concepts by id. */
export const mapTold = async (
  page: Page,
): Promise<Told & { readonly levels: Readonly<Record<string, string>> }> => {
  const map = await page.evaluate(() => {
    const { center = '', nodes = [], edges = [] } = window.__atlasMap ?? {};
    return {
      center,
      nodes: nodes.map(({ term, name, level }) => ({ term, name, level })),
      edges: edges.map(({ type, level, attributed, subject, object }) => ({
        ...{ type, level, attributed, subject, object },
      })),
    };
  });
  const names = new Map(map.nodes.map(({ term, name }) => [term, name]));
  const nameOf = (id: string): string => names.get(id) ?? `no box for ${id}`;
  return {
    terms: sorted(map.nodes.map(({ term }) => term).filter((term) => term !== map.center)),
    relations: map.edges
      .map(({ level, subject, type, object, attributed }) =>
        told(level, nameOf(subject), type, nameOf(object), attributed),
      )
      .sort(),
    levels: Object.fromEntries(map.nodes.map(({ term, level }) => [term, wordOf(level)])),
  };
};

/** Levels by id, as the API has them. */
export const apiLevels = ({ center, terms, beside }: Surroundings): ReadonlyMap<string, string> =>
  new Map([center, ...terms, ...beside].map(({ id, level }) => [id, wordOf(level)]));

/** What the accessibility tree of the list says: of each row the level's picture, the button's sentence, the links. */
export const treeTold = async (page: Page): Promise<Told> => {
  const tree = await page.locator('#relations').ariaSnapshot();
  const relations: string[] = [];
  let level = '';
  for (const line of tree.split('\n')) {
    level = /- img "([^"]+)"/u.exec(line)?.[1] ?? level;
    const sentence = /button "Why\? (.+?)"(?:'?:|$)/u.exec(line)?.[1];
    if (sentence === undefined) continue;
    relations.push(`${wordOf(level)}: ${sentence}`);
    level = '';
  }
  const links = [...tree.matchAll(/- \/url: (\S+)/gu)].map((match) => match[1]!.replace(/^\/|\?.*$/gu, ''));
  return { terms: sorted(links), relations: relations.sort() };
};
