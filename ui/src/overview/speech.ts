/** What a screen reader says about a dot, and where arrow keys lead from it. Pure. */
import type { Level as LevelEnum } from '../generated/graphql.ts';
import type { ConceptKind as KindEnum } from '../generated/graphql.ts';
import { enumName } from '../../../schema/vocabulary/relation-types.ts';
import { hierarchySteps } from '../map/cursor.ts';
import type { CursorModel, Stop } from '../map/cursor.ts';
import { childrenOf } from '../map/overview/model.ts';
import type { Above, AboveDot } from '../map/overview/model.ts';
import { names, plural } from '../words/interface.ts';
import { OVERVIEW_WORDS } from '../words/overview.ts';
import { sentence } from '../words/relations.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words/terms.ts';

const kindName = ({ kind }: AboveDot): string => KIND_WORDS[enumName(kind) as KindEnum].one;
const levelName = ({ level }: Pick<AboveDot, 'level'>): string =>
  LEVEL_WORDS[enumName(level) as LevelEnum].name.toLowerCase();

/** Words for every dot of an overview, made when they are asked for. */
export const dotSpeech = (above: Above): ((id: string) => string) => {
  const dots = new Map(above.dots.map((dot) => [dot.id, dot]));
  const children = childrenOf(above);
  const nameOf = (id: string): string => dots.get(id)?.name ?? '';
  /** “Search, mechanism, quoted, 2 quotes, 6 below, under Direct optimization. Search is one way to realize …. Relation quoted, 3 quotes. 2 of 4.” */
  return (id) => {
    const dot = dots.get(id);
    if (dot === undefined) return '';
    const own = above.lines.find((line) => line.primary && line.subject === id);
    const also = above.lines.filter((line) => !line.primary && line.subject === id);
    const mates = children.get(dot.parent) ?? [];
    const head = [
      dot.name,
      kindName(dot),
      levelName(dot),
      plural(dot.quotes, 'quote'),
      dot.below === 0 ? 'nothing below' : `${dot.below.toLocaleString('en')} below`,
      dot.parent === null ? 'at the top' : `under ${nameOf(dot.parent)}`,
    ].join(', ');
    return [
      `${head}.`,
      own === undefined
        ? ''
        : `${sentence(dot.name, own.type, nameOf(own.object))}. ${OVERVIEW_WORDS.relation(levelName(own), own.quotes)}.`,
      also.length === 0 ? '' : `Also under ${names(also.map(({ object }) => nameOf(object)))}.`,
      dot.contested ? 'Contested.' : '',
      dot.kept ? '' : 'Left out by the filter; something below it is kept.',
      dot.hidden === 0
        ? ''
        : `${dot.hidden.toLocaleString('en')} of them not drawn${above.root?.id === id ? '' : '; Enter opens the branch'}.`,
      `${mates.findIndex((one) => one.id === id) + 1} of ${mates.length}.`,
    ]
      .filter((words) => words !== '')
      .join(' ');
  };
};

/** The cursor over an overview; it starts at what is selected, or at the largest dot. */
export const overviewCursor = (above: Above, selected: string | null): CursorModel => {
  const speech = dotSpeech(above);
  const children = childrenOf(above);
  const inOrder = (parent: string | null): readonly AboveDot[] =>
    (children.get(parent) ?? []).flatMap((dot) => [dot, ...inOrder(dot.id)]);
  const dots = new Map(above.dots.map((dot) => [dot.id, dot]));
  const largest = above.dots.reduce<AboveDot | null>(
    (best, dot) => (best === null || dot.below > best.below ? dot : best),
    null,
  );
  return {
    home: selected !== null && dots.has(selected) ? selected : (largest?.id ?? ''),
    stop: (id): Stop | undefined =>
      dots.has(id) ? { id, term: id, speech: speech(id), relation: null } : undefined,
    step: hierarchySteps(inOrder(null)),
    returns: () => true,
  };
};
