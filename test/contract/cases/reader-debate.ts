import { expect } from 'vitest';
import type { AtlasErrorCode } from '../../../schema/vocabulary/errors.ts';
import type { Page, PageRequest } from '../../../server/repository/cards.ts';
import { createReader } from '../../../server/repository/cypher-reader.ts';
import type { StandCard } from '../../../server/repository/debate-cards.ts';
import { loadEntities } from '../../support/load-entities.ts';
import { agentOf, workOf } from '../../support/sample-atlas.ts';
import { divisionOf, positionOf, questionOf } from '../../support/sample-debate.ts';
import type { ContractCase } from '../case.ts';
import * as world from '../reader/debate-world.ts';
import { IDENTIFIED, NO_IDS } from '../reader/world.ts';

interface Carded {
  readonly entity: { readonly id: string };
}

const idsOf = (list: readonly Carded[]): readonly string[] => list.map(({ entity }) => entity.id);

const standing = (stands: readonly StandCard[]) =>
  stands.map(({ stance, held }) => [stance, held.position.entity.id]);

const code = (wanted: AtlasErrorCode) => ({ code: wanted });

/** Ids of a whole list, read two at a time. */
const walk = async (list: (request: PageRequest) => Promise<Page<Carded>>): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Carded> = await list({ first: 2, after });
    seen.push(...page.items.map(({ item }) => item.entity.id));
    if (!page.hasNext) {
      expect(page.total).toBe(seen.length);
      return seen;
    }
    after = page.items.at(-1)?.cursor ?? null;
  }
};

export const READER_DEBATE_CASES: readonly ContractCase[] = [
  {
    id: 'R-DEBATE-01',
    title:
      'a question’s page has its current positions by holder, with claims and their ends, words and speakers',
    covers: ['reader.questionPages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.DEBATE);
      const reader = createReader(engine);
      const pages = await reader.questionPages([world.QUESTION.id, world.SETTLED.id, ...NO_IDS]);
      expect([...pages.keys()]).toEqual([world.QUESTION.id, world.SETTLED.id]);
      const page = pages.get(world.QUESTION.id);
      expect(page?.seq).toBe(3);
      expect(page?.question.entity).toEqual(world.QUESTION);
      expect(idsOf(page?.askedBy ?? [])).toEqual(['agent/jermyn', 'agent/casper']);
      expect(page?.quote?.entity.id).toBe(world.QUESTION.quote);
      expect(page?.comment?.entity.id).toBe('comment/c1');
      expect(page?.positions.map(({ position }) => position.entity)).toEqual([world.NO, world.YES]);
      const [no, yes] = page?.positions ?? [];
      expect(no).toMatchObject({
        position: { level: 'hedged', contested: false },
        holder: { entity: { id: 'agent/casper' } },
        reportedBy: { entity: { name: 'Adam Jermyn' } },
      });
      expect(no?.evidence[0]?.quote?.entity.exact).toBe('I disagree');
      expect(yes?.evidence[0]).toMatchObject({ speaker: { entity: { id: 'agent/jermyn' } } });
      expect(yes?.reportedBy).toBeNull();
      expect(no?.claims[0]).toMatchObject({
        relation: { entity: { id: IDENTIFIED.id }, contested: true },
        subject: { entity: { id: IDENTIFIED.subject } },
        object: { entity: { id: IDENTIFIED.object } },
      });
      expect(no?.claims[1]).toMatchObject({ entity: world.LOOKUP, contested: true });
      expect(yes?.claims[1]).toMatchObject({
        division: { entity: world.DIVISION, contested: true },
        of: { entity: { id: 'concept/optimization' } },
      });
      expect(pages.get(world.SETTLED.id)).toMatchObject({ quote: null, comment: null, positions: [] });
      expect((await reader.questionPages([world.YES.id])).size).toBe(0);
    },
  },
  {
    id: 'R-DEBATE-02',
    title: 'a division’s page has its members in order, its author, its evidence and who is for and against',
    covers: ['reader.divisionPages', 'reader.positionPages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.DEBATE);
      const reader = createReader(engine);
      const page = (await reader.divisionPages([world.DIVISION.id])).get(world.DIVISION.id);
      expect(page).toMatchObject({
        division: { level: 'cited-unchecked', contested: true, entity: world.DIVISION },
        of: { entity: { id: 'concept/optimization' } },
        agent: { entity: { id: 'agent/demski' } },
        work: { entity: { id: 'work/post' } },
      });
      expect(idsOf(page?.members ?? [])).toEqual(world.DIVISION.members);
      expect(idsOf(page?.authors ?? [])).toEqual(['agent/author', 'agent/demski']);
      expect(page?.evidence.map(({ work }) => work?.entity.id)).toEqual(['work/rumour']);
      expect(standing(page?.stands ?? [])).toEqual([['against', world.YES.id]]);
      const positions = await reader.positionPages([world.YES.id, world.WITHDRAWN.id]);
      expect(positions.get(world.YES.id)?.question?.entity.id).toBe(world.QUESTION.id);
      expect(positions.get(world.WITHDRAWN.id)?.position.entity.status).toBe('retired');
      expect(positions.get(world.WITHDRAWN.id)?.claims).toHaveLength(1);
    },
  },
  {
    id: 'R-DEBATE-03',
    title: 'pages of concepts, examples and relations have divisions, answers and what positions say of them',
    covers: ['reader.pages', 'reader.relationPages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.DEBATE);
      const reader = createReader(engine);
      const pages = await reader.pages(['concept/optimization', 'concept/search', 'example/lookup']);
      const optimization = pages.get('concept/optimization');
      expect(optimization?.divisions.map(({ division }) => division.entity.id)).toEqual([world.DIVISION.id]);
      expect(optimization?.memberOf.map(({ division }) => division.entity.id)).toEqual([
        world.OTHER_DIVISION.id,
      ]);
      const alone = await reader.divisionPages([world.DIVISION.id]);
      expect(optimization?.divisions[0]).toEqual(alone.get(world.DIVISION.id));
      const relation = optimization?.relations.find((one) => one.relation.entity.id === IDENTIFIED.id);
      expect(standing(relation?.stands ?? [])).toEqual([
        ['for', world.YES.id],
        ['against', world.NO.id],
      ]);
      expect(relation?.stands[1]?.held.evidence[0]?.quote?.entity.exact).toBe('I disagree');
      expect((await reader.relationPages([IDENTIFIED.id])).get(IDENTIFIED.id)).toEqual(relation);
      const lookup = pages.get('example/lookup');
      expect(standing(lookup?.stands ?? [])).toEqual([['qualified', world.NO.id]]);
      expect(idsOf(lookup?.answered ?? [])).toEqual([world.GOAL.id, world.GIVEN.id, world.FREE.id]);
      expect(lookup?.divisions).toEqual([]);
    },
  },
  {
    id: 'R-DEBATE-04',
    title: 'pages of agents, quotes and works have what is held, asked, divided and drawn from them',
    covers: ['reader.sourcePages'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.DEBATE);
      const quote = world.QUESTION.quote ?? '';
      const pages = await createReader(engine).sourcePages([
        'agent/casper',
        'agent/demski',
        'agent/critic',
        'work/post',
        quote,
      ]);
      const casper = pages.get('agent/casper');
      expect(casper?.positions.map(({ position }) => position.entity.id)).toEqual([world.NO.id]);
      expect(casper?.positions[0]?.claims).toHaveLength(2);
      expect(casper?.positions[0]?.evidence[0]?.quote?.entity.exact).toBe('I disagree');
      expect(casper?.positions[0]?.question?.entity.id).toBe(world.QUESTION.id);
      expect(idsOf(casper?.questions ?? [])).toEqual([world.QUESTION.id]);
      const demski = pages.get('agent/demski');
      expect(demski?.divisions.map(({ division, members }) => [division.entity.id, members.length])).toEqual([
        [world.DIVISION.id, 2],
      ]);
      expect(pages.get('agent/critic')?.positions).toEqual([]);
      expect(pages.get('work/post')?.divisions.map(({ of }) => of.entity.id)).toEqual([
        'concept/optimization',
      ]);
      expect(idsOf(pages.get('work/post')?.rules ?? [])).toEqual([world.VERDICT.id]);
      expect(idsOf(pages.get(quote)?.questions ?? [])).toEqual([world.QUESTION.id]);
    },
  },
  {
    id: 'R-DEBATE-05',
    title: 'questions, divisions, works and agents are listed by name, filtered and paged without loss',
    covers: ['reader.questions', 'reader.divisions', 'reader.works', 'reader.agents'],
    run: async ({ engine }) => {
      const names = ['ﬁne', '！bang', '𝓗-astral', '😀 smile', 'Zeta'];
      const many = names.flatMap((name, at) => [
        questionOf(`n${at}`, { text: name }),
        divisionOf(`n${at}`, 'concept/search', ['concept/optimization', 'concept/old-word'], { name }),
        workOf(`n${at}`, [], { title: name }),
        agentOf(`n${at}`, { name, kind: 'group' }),
      ]);
      await loadEntities(engine, { ...world.DEBATE, entities: [...world.DEBATE.entities, ...many] });
      const reader = createReader(engine);
      expect(await walk((page) => reader.questions(page))).toHaveLength(7);
      expect(await walk((page) => reader.questions({ ...page, states: ['settled'] }))).toEqual([
        world.SETTLED.id,
      ]);
      expect(await walk((page) => reader.questions({ ...page, status: 'retired' }))).toEqual([
        world.OLD_QUESTION.id,
      ]);
      expect(await walk((page) => reader.divisions(page))).toHaveLength(7);
      expect(await walk((page) => reader.divisions({ ...page, of: 'concept/search' }))).toHaveLength(6);
      expect(await walk((page) => reader.divisions({ ...page, of: 'concept/optimization' }))).toEqual([
        world.DIVISION.id,
      ]);
      for (const of of NO_IDS) expect(await reader.divisions({ first: 1, of })).toMatchObject({ total: 0 });
      expect(await walk((page) => reader.works(page))).toHaveLength(7);
      expect(await walk((page) => reader.works({ ...page, statuses: ['unverified', 'partial'] }))).toEqual([
        'work/rumour',
      ]);
      expect(new Set(await walk((page) => reader.agents({ ...page, kinds: ['group'] })))).toEqual(
        new Set(names.map((_, at) => `agent/n${at}`)),
      );
      const { items } = await reader.questions({ first: 1 });
      const after = items[0]?.cursor ?? null;
      await expect(reader.works({ first: 1, after })).rejects.toMatchObject(code('BAD_CURSOR'));
      await expect(reader.questions({ first: 1, after, states: ['open'] })).rejects.toMatchObject(
        code('BAD_CURSOR'),
      );
      await expect(reader.agents({ first: 101 })).rejects.toMatchObject(code('BAD_LIMIT'));
    },
  },
  {
    id: 'R-DEBATE-06',
    title: 'the worklist has what is quoted wrong, unsourced, inferred, unchecked or unverified, each once',
    covers: ['reader.worklist'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.DEBATE);
      const { worklist } = createReader(engine);
      const all = await worklist({ first: 100 });
      expect(all.hasNext).toBe(false);
      expect(all.counts.map(({ reason }) => reason)).toEqual([
        ...['misquoted', 'unsourced', 'inferred', 'unchecked', 'unverified'],
      ]);
      const of = (reason: string): readonly string[] =>
        all.items.filter(({ item }) => item.reason === reason).map(({ item }) => item.card.entity.id);
      expect(of('misquoted')).toEqual([world.MOVED.id]);
      expect(of('inferred')).toEqual([
        'concept/optimization',
        'example/lookup',
        'relation/direct-optimization/is_a/optimization',
      ]);
      expect(of('unchecked')).toEqual([world.DIVISION.id]);
      expect(of('unverified')).toEqual(['work/rumour']);
      expect(of('unsourced')).toEqual([
        'concept/direct-optimization',
        'concept/search',
        world.OTHER_DIVISION.id,
        'example/chess',
        'relation/chess/uses/search',
      ]);
      for (const { reason, total } of all.counts) expect(of(reason)).toHaveLength(total);
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<typeof worklist>> = await worklist({ first: 2, after });
        seen.push(...page.items.map(({ item }) => item.card.entity.id));
        if (!page.hasNext) break;
        after = page.items.at(-1)?.cursor ?? null;
      }
      expect(seen).toEqual(all.items.map(({ item }) => item.card.entity.id));
      const some = await worklist({ first: 1, reasons: ['inferred', 'unchecked'] });
      expect(some).toMatchObject({ total: 4, hasNext: true, counts: all.counts });
      expect((await worklist({ first: 1, reasons: [] })).total).toBe(0);
    },
  },
  {
    id: 'R-DEBATE-07',
    title: 'the key comes whole and in order, without what is retired; so do the examples that answer it',
    covers: ['reader.key', 'reader.answeredExamples', 'reader.stats'],
    run: async ({ engine }) => {
      await loadEntities(engine, world.DEBATE);
      const reader = createReader(engine);
      const key = await reader.key();
      expect(key.seq).toBe(3);
      expect(key.facets.map(({ entity }) => entity)).toEqual([world.GOAL, world.FREE]);
      expect(idsOf(key.values)).toEqual([world.EASY.id, world.GIVEN.id, world.FOUND.id]);
      expect(idsOf(key.rules)).toEqual([world.VERDICT.id, world.FLAG.id]);
      expect([...idsOf(key.named)].sort()).toEqual([
        ...['concept/direct-optimization', 'concept/search', world.DIVISION.id, 'work/post'],
      ]);
      expect(idsOf(await reader.answeredExamples())).toEqual(['example/lookup']);
      const { byType, levels } = await reader.stats();
      expect(byType).toMatchObject({
        ...{ question: 3, position: 3, division: 2, facet: 2, 'facet-value': 4, rule: 3 },
      });
      expect(levels.find(({ level }) => level === 'hedged')).toMatchObject({ positions: 1, divisions: 0 });
      expect(levels.find(({ level }) => level === 'unsourced')).toMatchObject({ positions: 1, divisions: 1 });
    },
  },
  {
    id: 'R-DEBATE-08',
    title: 'of more than a hundred positions a page gives the first hundred, for first and then by holder',
    covers: ['reader.questionPages', 'reader.relationPages'],
    run: async ({ engine }) => {
      const agents = Array.from({ length: 104 }, (_, at) =>
        agentOf(`a${at}`, { name: `N${String(at).padStart(3, '0')}` }),
      );
      const positions = agents.map(({ id }, at) =>
        positionOf(`p${String(at).padStart(3, '0')}`, id, {
          question: world.SETTLED.id,
          bearings: [{ claim: IDENTIFIED.id, stance: at % 2 === 0 ? 'against' : 'for' }],
        }),
      );
      await loadEntities(engine, { entities: [...world.DEBATE.entities, ...agents, ...positions] });
      const reader = createReader(engine);
      const page = (await reader.questionPages([world.SETTLED.id])).get(world.SETTLED.id);
      expect(page?.positions).toHaveLength(100);
      expect(page?.positions[1]?.holder.entity.name).toBe('N001');
      const stands = (await reader.relationPages([IDENTIFIED.id])).get(IDENTIFIED.id)?.stands ?? [];
      expect(stands).toHaveLength(100);
      const stances = stands.map(({ stance }) => stance);
      expect(stances).toEqual([...stances].sort().reverse());
    },
  },
];
