/** Keys do what the dialog says, only where it says so, and letters not at all once they are switched off. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../ui/src/keys/dispatch.ts';
import type { Press, Spot } from '../../../ui/src/keys/dispatch.ts';
import { KEY_GROUPS } from '../../../ui/src/words/keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({ key, ctrl: false, alt: false, ...more });
const spot = (more: Partial<Spot> = {}): Spot => ({
  typing: false,
  picture: false,
  going: false,
  letters: true,
  ...more,
});
const onMap = spot({ picture: true });

const spots = fc.record({
  typing: fc.boolean(),
  picture: fc.boolean(),
  going: fc.boolean(),
  letters: fc.boolean(),
});
const characters = fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' });

describe('what a key means', () => {
  it('goes to the search box with / and Ctrl+K, the latter even while typing', () => {
    expect(commandOf(press('/'), spot())?.does).toBe('find');
    expect(commandOf(press('k', { ctrl: true }), spot({ typing: true }))?.does).toBe('find');
    expect(commandOf(press('/'), spot({ typing: true }))).toBeNull();
  });

  it('leaves Alt and its arrows to the browser, and so every other key with Ctrl', () => {
    fc.assert(
      fc.property(
        fc.oneof(characters, fc.constantFrom('ArrowLeft', 'ArrowRight', 'Escape')),
        spots,
        (key, at) => {
          expect(commandOf(press(key, { alt: true }), at)).toBeNull();
          if (key.toLowerCase() !== 'k') expect(commandOf(press(key, { ctrl: true }), at)).toBeNull();
        },
      ),
    );
  });

  it('takes nothing from a field but Escape', () => {
    fc.assert(
      fc.property(characters, spots, (key, at) => {
        expect(commandOf(press(key), { ...at, typing: true })).toBeNull();
      }),
    );
  });

  it('takes letters only on a map, an overview or a tree', () => {
    fc.assert(
      fc.property(characters, fc.boolean(), (key, going) => {
        const command = commandOf(press(key), spot({ going }));
        if (key === '/' || key === '?') expect(command).not.toBeNull();
        else expect(command).toBeNull();
      }),
    );
    expect(commandOf(press('p'), onMap)?.does).toBe('path');
    expect(commandOf(press('N'), onMap)?.does).toBe('new');
  });

  it('takes no letter and no punctuation once they are switched off, but for zooming on the picture', () => {
    fc.assert(
      fc.property(characters, spots, (key, at) => {
        const command = commandOf(press(key), { ...at, letters: false });
        expect(command === null || command.does === 'zoom').toBe(true);
      }),
    );
    expect(commandOf(press('k', { ctrl: true }), spot({ letters: false }))?.does).toBe('find');
    expect(commandOf(press('Escape'), spot({ letters: false }))?.does).toBe('escape');
  });

  it('goes to views and pages after G', () => {
    expect(commandOf(press('g'), onMap)).toEqual({ does: 'await' });
    const after = spot({ picture: true, going: true });
    expect(commandOf(press('t'), after)).toEqual({ does: 'view', view: 'tree' });
    expect(commandOf(press('M'), after)).toEqual({ does: 'view', view: 'map' });
    expect(commandOf(press('s'), after)).toEqual({ does: 'page', to: '/comments' });
    expect(commandOf(press('x'), after)).toEqual({ does: 'unknown' });
  });
});

describe('the list of keys', () => {
  const rows = KEY_GROUPS.flatMap(({ rows: all }) => all);

  it('names no letter that does nothing', () => {
    for (const { ways } of rows.filter(({ letter }) => letter)) {
      for (const way of ways) {
        const last = way.at(-1) ?? '';
        const command = commandOf(press(last), spot({ picture: true, going: way.length > 1 }));
        expect(command, way.join(' ')).not.toBeNull();
        expect(command?.does, way.join(' ')).not.toBe('unknown');
      }
    }
  });

  it('names every letter that does something', () => {
    const named = (way: readonly string[]) =>
      rows.some(({ ways }) => ways.some((one) => one.join(' ') === way.join(' ')));
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ/?') {
      const alone = commandOf(press(letter), onMap);
      if (alone !== null && alone.does !== 'await') expect(named([letter]), letter).toBe(true);
      const after = commandOf(press(letter), spot({ picture: true, going: true }));
      if (after !== null && !['unknown', 'find', 'help'].includes(after.does))
        expect(named(['G', letter]), `G ${letter}`).toBe(true);
    }
  });
});
