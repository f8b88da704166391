/** What text has to be before it may enter the atlas: NFC, well-formed, no control characters but LF. */
import { AtlasError } from '../vocabulary/errors.ts';

// Both engines alter a lone surrogate silently and one accepts U+0000, so they are refused here.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/u;

/** Length in Unicode code points. */
export const codePointLength = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

/** What is wrong with a text, in a sentence, or null when nothing is. Does not normalise. */
export const textFault = (text: string, limit: number, lines: 'one-line' | 'many-lines'): string | null => {
  if (!text.isWellFormed()) return 'it holds half of a character (a lone surrogate)';
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `it holds the control character U+${code}`;
  }
  if (lines === 'one-line' && text.includes('\n')) return 'it holds a line break';
  const length = codePointLength(text.normalize('NFC'));
  if (length > limit) return `it has ${length} characters, and ${limit} is the most`;
  return null;
};

/**
 * Text as it is stored: NFC. Throws `INVALID_TEXT` with the reason when it may not come in.
 * `limit` is in Unicode code points.
 */
export const cleanText = (
  text: string,
  limit: number,
  lines: 'one-line' | 'many-lines' = 'many-lines',
): string => {
  const fault = textFault(text, limit, lines);
  if (fault !== null) throw new AtlasError('INVALID_TEXT', `This text cannot be taken: ${fault}.`);
  return text.normalize('NFC');
};
