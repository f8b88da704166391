/** The level of a thing: its glyph, or glyph and name. */
import type { Level } from '../generated/graphql.ts';
import { LEVEL_WORDS, termId } from '../words/terms.ts';
import { LEVEL_GLYPHS } from './glyphs.ts';

interface LevelProps {
  readonly level: Level;
  /** Leave the name to the eyes' neighbour: for a glyph whose level is written beside it. */
  readonly silent?: boolean;
}

export const LevelGlyph = ({ level, silent = false }: LevelProps) => {
  const glyph = LEVEL_GLYPHS[termId(level)]!;
  const { name, meaning } = LEVEL_WORDS[level];
  const named = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg className="glyph" viewBox="0 0 17 17" {...named}>
      {!silent && <title>{`${name}. ${meaning}`}</title>}
      {glyph.disc === 'filled' ? (
        <circle className="glyph-disc" cx="8.5" cy="8.5" r="8.5" />
      ) : (
        <circle
          className="glyph-ring"
          cx="8.5"
          cy="8.5"
          r="7.7"
          strokeDasharray={glyph.disc === 'dashed' ? '2.4 1.8' : undefined}
        />
      )}
      <path
        className={glyph.disc === 'filled' ? 'glyph-sign on-disc' : 'glyph-sign'}
        d={glyph.sign}
        strokeWidth={glyph.width}
      />
    </svg>
  );
};

export const LevelBadge = ({ level }: { readonly level: Level }) => (
  <span className="badge" title={LEVEL_WORDS[level].meaning}>
    <LevelGlyph level={level} silent />
    {LEVEL_WORDS[level].name}
  </span>
);
