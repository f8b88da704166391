/** The parser calls itself for every bracket, so the length of a query is bounded before it is parsed. */
import { Lexer, Source, TokenKind } from 'graphql';

/** True when `text` has more than `limit` tokens; stops reading there. Text that cannot be read is not too long. */
export const hasMoreTokens = (text: string, limit: number): boolean => {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF;) {
      count += 1;
      if (count > limit) return true;
    }
  } catch {
    return false;
  }
  return false;
};
