/** What can be wrong with a store that is a folder. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openEngine } from '../../../server/engine/open.ts';
import type { GraphEngine } from '../../../server/engine/port.ts';
import { openForTests } from '../../support/engines.ts';
import type { ContractCase, ContractContext } from '../case.ts';
import { createEntity, entityIds, silent } from '../statements.ts';

const only = {
  engine: 'embedded',
  reason: 'Only the embedded engine keeps its store in a folder of the atlas.',
} as const;

const folderOf = ({ settings }: ContractContext): string => {
  if (typeof settings.dataFolder !== 'string') throw new RangeError('This store has no folder.');
  return settings.dataFolder;
};

/** One change as the writer makes it: an entity and the next seq. */
const change = (engine: GraphEngine, seq: number): Promise<unknown> =>
  engine.write(async (tx) => {
    await tx.run(silent("MERGE (m:Meta {id: 'meta'}) SET m.seq = $seq", { seq }));
    await tx.run(createEntity(`e${seq}`));
  });

/** All files of a folder with their bytes, to see that nothing was touched. */
const bytesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path).toString('base64')]),
  );

/** Opening is refused with `kind`, and not a byte of the folder changes by it. */
const refused = async (context: ContractContext, kind: string): Promise<void> => {
  const before = bytesOf(folderOf(context));
  await expect(openForTests(context.settings)).rejects.toMatchObject({ kind });
  expect(bytesOf(folderOf(context))).toEqual(before);
};

export const EMBEDDED_FAULT_CASES: readonly ContractCase[] = [
  {
    id: 'E-FILE-01',
    title: 'a folder that is open already is locked, and the one who has it is not disturbed',
    only,
    run: async ({ engine, settings }) => {
      await change(engine, 1);
      for (const acceptOlder of [false, true]) {
        await expect(openEngine({ ...settings, acceptOlder })).rejects.toMatchObject({ kind: 'locked' });
      }
      await change(engine, 2);
      expect(await entityIds(engine)).toEqual(['e1', 'e2']);
    },
  },
  {
    id: 'E-FILE-02',
    title: 'a truncated, overwritten or emptied graph file is corrupt and left as it is',
    only,
    run: async (context) => {
      await change(context.engine, 1);
      await context.engine.close();
      const file = join(folderOf(context), 'graph.grafeo');
      const whole = readFileSync(file);
      for (const harm of [
        () => truncateSync(file, Math.floor(whole.length / 2)),
        () => writeFileSync(file, 'this is not a graph'),
        () => truncateSync(file, 0),
      ]) {
        harm();
        await refused(context, 'corrupt');
        writeFileSync(file, whole);
      }
      const again = await openForTests(context.settings);
      expect(await entityIds(again)).toEqual(['e1']);
      await again.close();
    },
  },
  {
    id: 'E-FILE-03',
    title: 'an older copy put in the place of the graph is corrupt, until it is accepted',
    only,
    run: async (context) => {
      const { engine, settings } = context;
      const folder = folderOf(context);
      await change(engine, 1);
      await engine.close();
      cpSync(join(folder, 'graph.grafeo'), join(folder, '..', 'older.grafeo'));
      const second = await openForTests(settings);
      await change(second, 2);
      await second.close();
      cpSync(join(folder, '..', 'older.grafeo'), join(folder, 'graph.grafeo'));

      await refused(context, 'corrupt');
      const accepted = await openEngine({ ...settings, acceptOlder: true });
      expect(await entityIds(accepted)).toEqual(['e1']);
      await accepted.close();
      const after = await openForTests(settings);
      expect(await entityIds(after)).toEqual(['e1']);
      await after.close();
    },
  },
  {
    id: 'E-FILE-04',
    title: 'a graph file that is gone is corrupt, not a new empty graph',
    only,
    run: async (context) => {
      await change(context.engine, 1);
      await context.engine.close();
      rmSync(join(folderOf(context), 'graph.grafeo'));
      await refused(context, 'corrupt');
      expect(existsSync(join(folderOf(context), 'graph.grafeo'))).toBe(false);
    },
  },
  {
    id: 'E-FILE-05',
    title: 'a side file that cannot be read is corrupt, until the graph is accepted',
    only,
    run: async (context) => {
      await change(context.engine, 1);
      await context.engine.close();
      for (const text of ['', '{"seq":', '{"seq":-1}', '[]']) {
        writeFileSync(join(folderOf(context), 'checkpoint.json'), text);
        await refused(context, 'corrupt');
      }
      const accepted = await openEngine({ ...context.settings, acceptOlder: true });
      await accepted.close();
      await (await openForTests(context.settings)).close();
    },
  },
  {
    id: 'E-FILE-06',
    title: 'a folder with files of somebody else, or a file in its place, is refused and left as it is',
    only,
    run: async (context) => {
      const home = join(folderOf(context), '..', 'home');
      mkdirSync(home);
      writeFileSync(join(home, 'letter.txt'), 'dear …');
      await expect(openEngine({ dataFolder: home })).rejects.toMatchObject({ kind: 'invalid' });
      expect(readdirSync(home)).toEqual(['letter.txt']);
      await expect(openEngine({ dataFolder: join(home, 'letter.txt') })).rejects.toMatchObject({
        kind: 'invalid',
      });
      await expect(openEngine({ dataFolder: join(home, 'letter.txt', 'x') })).rejects.toMatchObject({
        kind: 'invalid',
      });
    },
  },
  {
    id: 'E-FILE-07',
    title: 'an empty folder and one that does not exist yet are both taken',
    only,
    run: async (context) => {
      const empty = join(folderOf(context), '..', 'empty');
      mkdirSync(empty);
      for (const dataFolder of [empty, join(folderOf(context), '..', 'a', 'b', 'c')]) {
        const engine = await openEngine({ dataFolder });
        await engine.ensureSchema();
        await change(engine, 1);
        await engine.close();
        expect(existsSync(join(dataFolder, 'graph.grafeo'))).toBe(true);
      }
    },
  },
  {
    id: 'E-FILE-08',
    title: 'soon after a burst of writes the side file says that the last of them is on the disk',
    only,
    run: async (context) => {
      for (let seq = 1; seq <= 5; seq += 1) await change(context.engine, seq);
      const side = join(folderOf(context), 'checkpoint.json');
      await expect.poll(() => readFileSync(side, 'utf8').trim(), { timeout: 3_000 }).toBe('{"seq":5}');
      await sleep(20);
      // The checkpoint has moved everything into the main file: a copy of that alone holds all five.
      const copy = join(folderOf(context), '..', 'copy');
      mkdirSync(copy);
      cpSync(join(folderOf(context), 'graph.grafeo'), join(copy, 'graph.grafeo'));
      cpSync(side, join(copy, 'checkpoint.json'));
      cpSync(join(folderOf(context), 'atlas-data.json'), join(copy, 'atlas-data.json'));
      const engine = await openEngine({ dataFolder: copy });
      expect((await entityIds(engine)).length).toBe(5);
      await engine.close();
    },
  },
  {
    id: 'E-FILE-09',
    title: 'a backup taken while open holds everything, opens as a store, and never overwrites a file',
    only,
    run: async (context) => {
      await change(context.engine, 1);
      const copy = join(folderOf(context), '..', 'copy');
      mkdirSync(copy);
      await context.engine.backup(join(copy, 'graph.grafeo'));
      await expect(context.engine.backup(join(copy, 'graph.grafeo'))).rejects.toMatchObject({
        kind: 'invalid',
      });
      await change(context.engine, 2);
      cpSync(join(folderOf(context), 'atlas-data.json'), join(copy, 'atlas-data.json'));
      const engine = await openEngine({ dataFolder: copy });
      expect(await entityIds(engine)).toEqual(['e1']);
      await engine.close();
    },
  },
  {
    id: 'E-FILE-10',
    title: 'a store in memory works and leaves no file',
    only,
    run: async () => {
      const engine = await openEngine({ dataFolder: null });
      await engine.ensureSchema();
      await change(engine, 1);
      expect(await entityIds(engine)).toEqual(['e1']);
      await engine.close();
    },
  },
];
