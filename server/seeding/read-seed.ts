/** Reads a seed folder into entities, with every fault of every file at once. */
import { Atlas } from '../../schema/entities/atlas.ts';
import { checkAtlas } from '../../schema/constraints/check.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import { checkFeed, readComment } from './feed/comments.ts';
import { positionsUnder, readDivision, readPosition, readQuestion } from './debate.ts';
import { declare, fault, fullId, newDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { sortFaults } from './fault.ts';
import type { SeedFault } from './fault.ts';
import type { Extent } from './feed/lines.ts';
import { readFiles } from './files.ts';
import type { SourceFile } from './files.ts';
import { SECTIONS } from './format.ts';
import type { Section } from './format.ts';
import { declareValues, readKeyParts } from './key.ts';
import { didYouMean } from './nearest.ts';
import { readAgent, readFeed, readWork } from './sources.ts';
import type { ReadFeed } from './sources.ts';
import { readConcept, readExample, readRelation, readTriple } from './terms.ts';
import { parseYaml } from './yaml.ts';
import type { Item } from './yaml.ts';

export interface Seed {
  readonly entities: readonly Entity[];
  readonly atlas: Atlas;
  /** What has to be mended before the seed can be loaded. */
  readonly faults: readonly SeedFault[];
  /** What may be meant, and is worth a look. */
  readonly warnings: readonly SeedFault[];
  /** sha256 over names and texts of the files. */
  readonly hash: string;
  /** Where an entity is written. */
  where(id: string): { readonly file: string; readonly line: number } | undefined;
}

type Sections = Record<Section, Item[]>;

/** Splits a file into its sections; `feed` holds one item, all others a list. */
const sectionsOf = (draft: Draft, root: Item, into: Sections): void => {
  const value = root.value;
  if (value === null || value === undefined) return;
  if (typeof value !== 'object' || Array.isArray(value)) {
    return fault(
      draft,
      root,
      [],
      'INVALID_INPUT',
      `a seed file holds ${SECTIONS.join(', ')}, each with its list`,
    );
  }
  for (const [key, list] of Object.entries(value)) {
    const section = SECTIONS.find((one) => one === key);
    if (section === undefined) {
      fault(draft, root, [key], 'UNKNOWN_KEY', `there is no section “${key}”.${didYouMean(key, SECTIONS)}`);
    } else if (section === 'feed') {
      into.feed.push(root.at([key]));
    } else if (Array.isArray(list)) {
      list.forEach((_, index) => into[section].push(root.at([key, index])));
    } else if (list !== null) {
      fault(draft, root, [key], 'INVALID_INPUT', `“${key}” is a list: begin each one with “- ”`);
    }
  }
};

const NAMED = {
  agents: 'agent',
  works: 'work',
  comments: 'comment',
  concepts: 'concept',
  examples: 'example',
  divisions: 'division',
  questions: 'question',
  positions: 'position',
  facets: 'facet',
  rules: 'rule',
} as const;

/** Notes the ids of a section, so that anything may refer to anything, in whatever order it is written. */
const declareAll = (
  draft: Draft,
  items: readonly Item[],
  section: keyof typeof NAMED,
): ReadonlyMap<string, Item> => {
  const found = new Map<string, Item>();
  for (const item of items) {
    const written = (item.value as { id?: unknown } | null)?.id;
    if (typeof written !== 'string') {
      fault(
        draft,
        item,
        ['id'],
        'MISSING_KEY',
        `this ${NAMED[section]} has no “id”, or one that is not text`,
      );
      continue;
    }
    const id = fullId(NAMED[section], written);
    if (declare(draft, item, ['id'], id)) found.set(id, item);
  }
  return found;
};

const declareRelations = (draft: Draft, items: readonly Item[]) =>
  items.flatMap((item) => {
    const written = (item.value as { relation?: unknown } | null)?.relation;
    if (typeof written !== 'string') {
      fault(
        draft,
        item,
        [],
        'MISSING_KEY',
        'this relation has no “relation”, such as “search realizes optimization”',
      );
      return [];
    }
    const triple = readTriple(written);
    if ('reason' in triple) {
      fault(draft, item, ['relation'], triple.code, triple.reason);
      return [];
    }
    return declare(draft, item, ['relation'], triple.id) ? [{ item, triple }] : [];
  });

/** Reads the feeds and their comments: a comment belongs to the feed that is described in its own file. */
const readFeeds = (
  draft: Draft,
  feeds: readonly Item[],
  comments: ReadonlyMap<string, Item>,
  files: readonly SourceFile[],
): void => {
  const read = new Map<string, { feed: ReadFeed; item: Item; extents: Extent[] }>();
  for (const item of feeds) {
    const feed = readFeed(draft, item, files);
    if (feed !== undefined) read.set(item.file, { feed, item, extents: [] });
  }
  for (const [id, item] of comments) {
    const home = read.get(item.file);
    if (home === undefined) {
      if (!feeds.some((feed) => feed.file === item.file)) {
        fault(draft, item, [], 'MISSING_KEY', 'comments stand in the file that describes their “feed”', id);
      }
      continue;
    }
    const order = [...comments.values()].filter((one) => one.file === item.file).indexOf(item) + 1;
    const extent = readComment(draft, item, id, home.feed, order);
    if (extent !== undefined) home.extents.push(extent);
  }
  for (const { feed, item, extents } of read.values()) checkFeed(draft, feed, item, extents, comments);
};

/** What the rules over the whole find, each at the line of what it is about. */
const ruleFaults = (draft: Draft, atlas: Atlas, severity: 'error' | 'warning'): readonly SeedFault[] =>
  checkAtlas(atlas).flatMap((violation): readonly SeedFault[] => {
    const place = draft.places.get(violation.about);
    // What has a fault already, or rests on what has, would only repeat it.
    const unsound = [violation.about, ...violation.ids].some((id) => draft.tainted.has(id));
    if (violation.severity !== severity || unsound || place === undefined) return [];
    const inside = violation.path.length > 0 ? place.item.line(violation.path) : place.line;
    const reason = violation.message.includes(violation.about)
      ? violation.message
      : `${violation.about}: ${violation.message}`;
    return [{ file: place.file, line: Math.max(inside, place.line), code: violation.code, reason }];
  });

const NEVER = { version: 1, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '' } as const;

/**
 * Reads the seed in `folder`. Pure apart from reading files: same files, same answer. Never throws for what is
 * in them; `faults` says everything that is wrong, and entities that are sound are there all the same.
 */
export const readSeed = async (folder: string): Promise<Seed> => {
  const { files, faults: unread, hash } = await readFiles(folder);
  const draft = newDraft();
  draft.faults.push(...unread);
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, [] as Item[]])) as Sections;
  for (const file of files.filter(({ name }) => !name.endsWith('.txt'))) {
    const { root, faults } = parseYaml(file);
    draft.faults.push(...faults);
    if (root !== undefined) sectionsOf(draft, root, sections);
  }
  const agents = declareAll(draft, sections.agents, 'agents');
  const works = declareAll(draft, sections.works, 'works');
  const comments = declareAll(draft, sections.comments, 'comments');
  const concepts = declareAll(draft, sections.concepts, 'concepts');
  const examples = declareAll(draft, sections.examples, 'examples');
  const relations = declareRelations(draft, sections.relations);
  const divisions = declareAll(draft, sections.divisions, 'divisions');
  const questions = declareAll(draft, sections.questions, 'questions');
  const under = positionsUnder(questions);
  const positions = declareAll(draft, [...under.keys(), ...sections.positions], 'positions');
  const facets = declareAll(draft, sections.facets, 'facets');
  declareValues(draft, facets);
  const rules = declareAll(draft, sections.rules, 'rules');

  for (const [id, item] of agents) readAgent(draft, item, id);
  for (const [id, item] of works) readWork(draft, item, id);
  readFeeds(draft, sections.feed, comments, files);
  for (const [id, item] of concepts) readConcept(draft, item, id);
  for (const [id, item] of examples) readExample(draft, item, id);
  for (const { item, triple } of relations) readRelation(draft, item, triple);
  for (const [id, item] of divisions) readDivision(draft, item, id);
  for (const [id, item] of questions) readQuestion(draft, item, id);
  for (const [id, item] of positions) readPosition(draft, item, id, under.get(item) ?? null);
  readKeyParts(draft, facets, rules);

  const entities = [...draft.entities.values()];
  const atlas = new Atlas(entities.map((entity) => ({ entity, ...NEVER })));
  return {
    entities,
    atlas,
    faults: sortFaults([...draft.faults, ...ruleFaults(draft, atlas, 'error')]),
    warnings: sortFaults(ruleFaults(draft, atlas, 'warning')),
    hash,
    where: (id) => {
      const place = draft.places.get(id);
      return place === undefined ? undefined : { file: place.file, line: place.line };
    },
  };
};
