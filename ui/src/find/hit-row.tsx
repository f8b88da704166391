/** One hit of a search: its glyph, name, kind, and which field matched. */
import { LevelGlyph } from '../parts/level.tsx';
import { KIND_WORDS, SEARCH_FIELD_WORDS } from '../words/terms.ts';
import { hitName } from './use-hits.ts';
import type { Hit } from './use-hits.ts';

const kindOf = (hit: Hit): string => {
  if (hit.node.__typename === 'Concept') return KIND_WORDS[hit.node.kind].one;
  return hit.node.__typename === 'Example' ? 'example' : `quote, ${hit.node.speaker.name}`;
};

export const HitRow = ({ hit }: { readonly hit: Hit }) => {
  const shown = hit.field === 'ALIAS' || hit.field === 'DEFINITION' ? `: ${hit.text}` : '';
  return (
    <>
      {hit.node.__typename === 'Quote' ? (
        <span className="hit-quote" aria-hidden="true">
          ”
        </span>
      ) : (
        <LevelGlyph level={hit.node.level} silent />
      )}
      <span className="hit-text">
        <span className={hit.node.__typename === 'Quote' ? 'hit-name words' : 'hit-name'}>
          {hitName(hit)}
        </span>
        <span className="hit-why muted">
          {kindOf(hit)}; {SEARCH_FIELD_WORDS[hit.field]}
          {shown}
        </span>
      </span>
    </>
  );
};
