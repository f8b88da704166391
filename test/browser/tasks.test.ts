/** The tasks of `tasks.yaml`, each by mouse and by keyboard alone, in no more actions than it may take. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenLive, listenTo } from './support/spoken.ts';
import type { Listener } from './support/spoken.ts';
import { actionsOf, readTasks } from './support/task-file.ts';
import type { KeyStep, MouseStep, Task } from './support/task-file.ts';
import { openWorld, settled } from './support/world.ts';
import type { World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const tasks = readTasks();

/** A name that begins so, with what may follow. */
const beginning = (name: string): RegExp =>
  new RegExp(`^\\s*${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`, 'u');

const doWithMouse = async (page: Page, step: MouseStep): Promise<void> => {
  if ('type' in step) await page.keyboard.type(step.type);
  else if ('choose' in step) {
    const list = page.getByLabel(step.choose.label);
    const option = list.locator('option', { hasText: step.choose.option }).first();
    await option.waitFor({ state: 'attached' });
    await list.selectOption((await option.getAttribute('value')) ?? '');
  } else
    await page
      .getByRole(step.click.role, { name: beginning(step.click.name) })
      .first()
      .click();
  // A button of the page before may be called like one of the next: nobody looks for it before that is there.
  if (!('type' in step)) await settled(page);
};

/** What has the focus and what is said come a moment after the key, so both are waited for; both must come. */
const expectSaid = async (ear: Listener, what: string, focus: string, says: string): Promise<void> => {
  let heard = '';
  await expect
    .poll(
      async () => {
        heard += ` | ${await ear.spoken()}`;
        return { focus: await ear.focused(), says: heard };
      },
      { message: `after ${what}`, timeout: 10_000, interval: 30 },
    )
    .toEqual({
      focus: expect.stringContaining(focus) as string,
      says: expect.stringContaining(says) as string,
    });
};

const doWithKeys = async (page: Page, step: KeyStep, ear: Listener): Promise<void> => {
  if ('type' in step) {
    await page.keyboard.type(step.type);
    return expectSaid(ear, `typing “${step.type}”`, step.focus, step.says);
  }
  if ('each' in step) {
    for (const name of step.each) {
      await page.keyboard.press(step.press);
      await expectSaid(ear, `${step.press}, for “${name}”`, name, name);
    }
    return;
  }
  await page.keyboard.press(step.press);
  await expectSaid(ear, step.press, step.focus, step.says);
};

/** All words are there to be seen: painted, in nothing that is closed. */
const expectWords = async (page: Page, task: Task): Promise<void> => {
  for (const words of task.expect)
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
  expect(new URL(page.url()).pathname).toBe(task.end);
};

it('are ten at least, each with a name of its own', () => {
  expect(tasks.length).toBeGreaterThanOrEqual(10);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
});

describe.each(tasks)('$question', (task) => {
  it.each(['mouse', 'keyboard'] as const)('by %s', async (how) => {
    expect(actionsOf(task[how])).toBeLessThanOrEqual(task.most);
    const { page, complaints, close } = await world.visit(task.start, { before: listenLive });
    // Something has to be done before all of the answer is there.
    const there = await Promise.all(
      task.expect.map((words) => page.getByText(words).filter({ visible: true }).count()),
    );
    expect(there).toContain(0);
    if (how === 'mouse') for (const step of task.mouse) await doWithMouse(page, step);
    else {
      const ear = await listenTo(page);
      await ear.spoken();
      for (const step of task.keyboard) await doWithKeys(page, step, ear);
    }
    await expectWords(page, task);
    expect(complaints).toEqual([]);
    await close();
  });
});
