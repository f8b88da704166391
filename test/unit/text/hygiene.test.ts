import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, codePointLength, textFault } from '../../../schema/text/hygiene.ts';

describe('codePointLength', () => {
  it('counts code points, not units', () => {
    expect(codePointLength('')).toBe(0);
    expect(codePointLength('a😀𝓗')).toBe(3);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codePointLength(text)).toBe(Array.from(text).length);
      }),
    );
  });
});

const refused = ['\u0000', '\t', '\r', '\u001f', '\u007f', '\u0085', '\u009f', '\u2028', '\u2029'];

describe('what may come in', () => {
  it.each([...refused, '\ud800', '\udc00', 'a\ud83d', '\ude00b'])('%j may not', (text) => {
    expect(textFault(`a${text}b`, 10, 'many-lines')).toEqual(expect.any(String));
    expect(() => cleanText(`a${text}b`, 10)).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }));
  });

  it.each(['', 'a b', 'ä', '😀', '\u200d', '\u202e', '\ufeff', '\u00a0', '\ufffd'])('%j may', (text) => {
    expect(textFault(text, 10, 'one-line')).toBeNull();
    expect(cleanText(text, 10)).toBe(text.normalize('NFC'));
  });

  it('a line break may where lines may be many', () => {
    expect(textFault('a\nb', 10, 'many-lines')).toBeNull();
    expect(textFault('a\nb', 10, 'one-line')).toEqual(expect.any(String));
  });

  it('the limit is in code points after composition', () => {
    expect(textFault('😀'.repeat(10), 10, 'one-line')).toBeNull();
    expect(textFault('😀'.repeat(11), 10, 'one-line')).toEqual(expect.any(String));
    expect(textFault('e\u0301'.repeat(10), 10, 'one-line')).toBeNull();
  });

  it('what is taken is well-formed, in NFC, without control characters, and taken unchanged again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const sound = text.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(text.replaceAll('\n', ''));
        expect(textFault(text, 1_000, 'many-lines') === null).toBe(sound);
        if (!sound) return;
        const clean = cleanText(text, 1_000);
        expect(clean.normalize('NFC')).toBe(clean);
        expect(cleanText(clean, 1_000)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });
});
