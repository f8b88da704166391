/** Who holds what, who divides what how, and what waits for work: over the project's own content, one query each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from './atlas-server.ts';
import type { TestServer } from './atlas-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.dispose());

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Shown {
  readonly stance: string;
  readonly mode: string;
  readonly quote: {
    readonly exact: string;
    readonly speaker: Named;
    readonly comment: { id: string };
  } | null;
  readonly work: { readonly title: string; readonly status: string; readonly authors: Named[] } | null;
}
interface Stand {
  readonly stance: string;
  readonly position: {
    readonly id: string;
    readonly text: string;
    readonly confidence: number;
    readonly holder: Named;
    readonly reportedBy: Named | null;
    readonly evidence: Shown[];
  };
}

const SHOWN = `fragment Shown on Evidence {
  stance mode reading
  quote { exact speaker { id name } comment { id } }
  work { title status authors { id name } }
}`;
const HELD = `fragment Held on Stand {
  stance position { id text confidence holder { id name } reportedBy { id name } evidence(first: 5) { ...Shown } }
}`;

describe('search is the same as optimization', () => {
  it('who is for it, who against it, and in which words', async () => {
    const { relations } = await server.data<{
      relations: {
        nodes: {
          sentence: string;
          contested: boolean;
          holders: Named[];
          opponents: Named[];
          evidence: Shown[];
          positions: Stand[];
        }[];
      };
    }>(
      `{ relations(first: 5, filter: { types: [IDENTIFIED_WITH], touching: "concept/search" }) { nodes {
        sentence mode contested holders { id name } opponents { id name }
        evidence(first: 10) { ...Shown } positions(first: 20) { ...Held }
      } } } ${SHOWN} ${HELD}`,
    );
    const relation = relations.nodes.find(({ sentence }) =>
      /Optimization.* is identified with/.test(sentence),
    );
    expect(relation?.contested).toBe(true);
    const names = (list: readonly Named[] | undefined) => list?.map(({ name }) => name) ?? [];
    expect(names(relation?.holders).length).toBeGreaterThan(0);
    expect(names(relation?.opponents)).toContain('Adam Jermyn');
    const words = relation?.evidence.find(
      ({ stance, quote }) => stance === 'AGAINST' && quote !== null,
    )?.quote;
    expect(words?.speaker.name).toBe('Adam Jermyn');
    expect(words?.exact).toContain('search is one way to get (direct) optimization');
    expect(words?.comment.id).toBe('comment/jermyn-c8');
    // Each side has at least one position; whoever holds one is named on that side.
    for (const [stance, side] of [
      ['FOR', relation?.holders],
      ['AGAINST', relation?.opponents],
    ] as const) {
      const held = relation?.positions.filter((one) => one.stance === stance) ?? [];
      expect(held.length).toBeGreaterThan(0);
      for (const { position } of held) {
        expect(names(side)).toContain(position.holder.name);
        expect(position.evidence.length).toBeGreaterThan(0);
      }
    }
  });
});

const DIVIDED = `fragment Divided on Division {
  id name principle exclusive exhaustive level contested
  of { id } members { id name } agent { id name } work { title authors { id name } }
}`;

interface Divided {
  readonly id: string;
  readonly of: { id: string };
  readonly members: Named[];
  readonly agent: Named | null;
  readonly work: { title: string; authors: Named[] } | null;
}

describe('divisions', () => {
  it('of optimization, each with its author, come with its page in one statement', async () => {
    const { concept } = await server.data<{ concept: { divisions: Divided[] } }>(
      `{ concept(id: "concept/optimization") { divisions { ...Divided positions(first: 10) { ...Held } } } } ${DIVIDED} ${HELD} ${SHOWN}`,
    );
    expect(server.statements).toEqual(['term.pages']);
    const authors = concept.divisions.map(({ agent }) => agent?.name);
    expect(authors).toEqual(expect.arrayContaining(['Beren Millidge', 'Abram Demski', 'Raymond Douglas']));
    for (const { members, agent, work } of concept.divisions) {
      expect(members.length).toBeGreaterThan(1);
      expect(agent !== null || (work?.authors.length ?? 0) > 0).toBe(true);
    }
    const { divisions } = await server.data<{ divisions: { totalCount: number; nodes: Divided[] } }>(
      `{ divisions(first: 100, filter: { of: "concept/optimization" }) { totalCount nodes { ...Divided } } } ${DIVIDED}`,
    );
    expect(divisions.totalCount).toBe(divisions.nodes.length);
    expect(divisions.nodes.map(({ id }) => id)).toEqual(concept.divisions.map(({ id }) => id));
  });
  it('are read from a member, from their author and from their work as well', async () => {
    const { divisions } = await server.data<{ divisions: { nodes: Divided[] } }>(
      `{ divisions(first: 100) { nodes { ...Divided } } } ${DIVIDED}`,
    );
    for (const { id, members, agent } of divisions.nodes) {
      const [member] = members;
      const one = await server.data<{ concept: { memberOf: { id: string }[] } }>(
        'query ($id: ID!) { concept(id: $id) { memberOf { id } } }',
        { id: member?.id },
      );
      expect(one.concept.memberOf.map((found) => found.id)).toContain(id);
      if (agent === null) continue;
      const held = await server.data<{ agent: { divisions: { id: string }[] } }>(
        'query ($id: ID!) { agent(id: $id) { divisions { id name members { name } } } }',
        { id: agent.id },
      );
      expect(held.agent.divisions.map((found) => found.id)).toContain(id);
      expect(server.statements).toEqual(['source.pages']);
    }
  });
});

describe('what rests only on unverified works', () => {
  it('is one query, and holds of each that is listed', async () => {
    const on = ['Concept', 'Relation', 'Example', 'Position', 'Division'].map(
      (type) => `... on ${type} { id level evidence(first: 10) { stance mode work { title status } } }`,
    );
    const { worklist, stats } = await server.data<{
      worklist: { totalCount: number; edges: { reason: string; node: { id: string; evidence: Shown[] } }[] };
      stats: { levels: Record<string, number | string>[] };
    }>(
      `{ worklist(first: 20, reasons: [UNCHECKED]) { totalCount edges { reason node { __typename ${on.join(' ')} } } }
         stats { levels { level concepts relations examples positions divisions } } }`,
    );
    const { level: _level, ...counts } = stats.levels.find(({ level }) => level === 'CITED_UNCHECKED') ?? {};
    const total = Object.values(counts).reduce<number>((sum, count) => sum + Number(count), 0);
    expect(worklist.totalCount).toBe(total);
    expect(worklist.edges.length).toBe(Math.min(20, total));
    for (const { reason, node } of worklist.edges) {
      expect(reason).toBe('UNCHECKED');
      const raising = node.evidence.filter(({ stance, mode }) => stance === 'FOR' && mode !== 'ASKS');
      expect(raising.length).toBeGreaterThan(0);
      expect(new Set(raising.map(({ work }) => work?.status))).toEqual(new Set(['UNVERIFIED']));
    }
  });
});

describe('what Casper is quoted saying', () => {
  it('and where, each word of it literal', async () => {
    const { agent } = await server.data<{
      agent: {
        name: string;
        quotes: { exact: string; comment: { id: string; order: number; text: string } }[];
      };
    }>(
      '{ agent(id: "agent/stephen-casper") { name quotes { exact start end comment { id order text } } positions { text } } }',
    );
    expect(server.statements).toHaveLength(1);
    expect(agent.name).toContain('Casper');
    expect(agent.quotes.length).toBeGreaterThan(0);
    for (const { exact, comment } of agent.quotes) {
      expect(comment.id).toBe('comment/jermyn-c4');
      expect(comment.text).toContain(exact);
    }
  });
});

interface Question {
  readonly id: string;
  readonly askedBy: Named[];
  readonly quote: { id: string; exact: string } | null;
  readonly positions: { holder: Named; bearings: { stance: string; claim: { id: string } }[] }[];
}

const QUESTION = `query ($id: ID!) { question(id: $id) {
  id text state note askedBy { id name } quote { id exact speaker { name } comment { id } }
  positions(first: 20) {
    id text confidence level holder { id name } reportedBy { name }
    bearings { stance claim {
      ... on Relation { id sentence contested type subject { ... on Concept { id name } ... on Example { id name } } object { id name } }
      ... on Example { id name contested } ... on Division { id name contested of { id name } } } }
    evidence(first: 10) { ...Shown }
  }
} } ${SHOWN}`;

describe('questions', () => {
  it('with positions, words and claims are one statement each, and are reached from what they name', async () => {
    const { questions } = await server.data<{ questions: { totalCount: number; nodes: { id: string }[] } }>(
      '{ questions(first: 100) { totalCount nodes { id } } }',
    );
    expect(questions.totalCount).toBe(questions.nodes.length);
    expect(questions.nodes.length).toBeGreaterThan(5);
    for (const { id } of questions.nodes) {
      const { question } = await server.data<{ question: Question }>(QUESTION, { id });
      expect([id, server.statements]).toEqual([id, ['claim.pages']]);
      if (question.quote === null) continue;
      const { quote } = await server.data<{ quote: { questions: { id: string }[] } }>(
        'query ($id: ID!) { quote(id: $id) { questions { id } } }',
        { id: question.quote.id },
      );
      expect(quote.questions.map((asked) => asked.id)).toContain(id);
    }
  });
  it('are filtered by state, and refuse an id of another type', async () => {
    const { questions } = await server.data<{ questions: { nodes: { state: string }[] } }>(
      '{ questions(first: 100, filter: { states: [OPEN] }) { nodes { state } } }',
    );
    expect(new Set(questions.nodes.map(({ state }) => state))).toEqual(new Set(['OPEN']));
    expect(
      await server.data(
        '{ question(id: "concept/search") { id } position(id: "x") { id } division(id: "question/x") { id } }',
      ),
    ).toEqual({ question: null, position: null, division: null });
  });
});

describe('a claim', () => {
  it('has the positions on it, and a concept those on its relations and divisions', async () => {
    const { concept } = await server.data<{
      concept: { positions: { claim: { id: string }; position: { id: string } }[] };
    }>(
      `{ concept(id: "concept/optimization") { positions(first: 50) { claim { ... on Relation { id } ... on Division { id } } ...Held } } } ${HELD} ${SHOWN}`,
    );
    expect(server.statements).toEqual(['term.pages']);
    const types = new Set(concept.positions.map(({ claim }) => claim.id.split('/')[0]));
    expect(types).toEqual(new Set(['relation', 'division']));
    const [first] = concept.positions;
    const { position } = await server.data<{ position: { bearings: { claim: { id: string } }[] } }>(
      'query ($id: ID!) { position(id: $id) { bearings { claim { ... on Relation { id } ... on Division { id } ... on Example { id } } } } }',
      { id: first?.position.id },
    );
    expect(position.bearings.map(({ claim }) => claim.id)).toContain(first?.claim.id);
  });
});
