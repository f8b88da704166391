/** Reading `tasks.yaml`: what a reader comes for, from where, what the page then has to show, and how it is done. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../../house/files.ts';

const text = z.string().min(1);

/** What is clicked, as assistive technology names it: a role and the beginning of a name. */
const target = z.strictObject({
  role: z.enum(['button', 'checkbox', 'combobox', 'link', 'option']),
  name: text,
});

/** Of a list to choose from, by its label: opening it and taking one are two clicks. */
const choice = z.strictObject({ label: text, option: text });

const mouseStep = z.union([
  z.strictObject({ click: target }),
  z.strictObject({ type: text }),
  z.strictObject({ choose: choice }),
]);

/**
 * After each action: a part of the accessible name of what then has the focus (its role where it has no name), and a
 * part of what is said then. `each` presses the key again and again, with a name to be said after each time.
 */
const after = { focus: text, says: text };
const keyStep = z.union([
  z.strictObject({ press: text, ...after }),
  z.strictObject({ press: text, each: z.array(text).min(2) }),
  z.strictObject({ type: text, ...after }),
]);

const task = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  question: text,
  start: z.string().startsWith('/'),
  /** Where the answer is, to the end of the path. */
  end: z.string().startsWith('/'),
  /** Words of the answer, all of them to be seen at the end. */
  expect: z.array(text).min(1),
  /** Most clicks, keys and typed texts that it may take. */
  most: z.int().positive(),
  mouse: z.array(mouseStep).min(1),
  keyboard: z.array(keyStep).min(1),
});

export type Task = z.infer<typeof task>;
export type MouseStep = z.infer<typeof mouseStep>;
export type KeyStep = z.infer<typeof keyStep>;

/** All tasks, checked. Throws a ZodError that names what is wrong. */
export const readTasks = (): readonly Task[] =>
  z.array(task).parse(parse(readFileSync(join(ROOT, 'test/browser/tasks.yaml'), 'utf8')));

/** How many actions steps are: a click, a key, a text typed is one each; a choice is two clicks. */
export const actionsOf = (steps: readonly (MouseStep | KeyStep)[]): number =>
  steps.reduce((sum, step) => sum + ('choose' in step ? 2 : 'each' in step ? step.each.length : 1), 0);
