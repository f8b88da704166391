/** The other parts of the division that the centre is a part in, over it. Further divisions are folded. Pure. */
import { relationType } from '../../../../schema/vocabulary/relation-types.ts';
import { slugOf } from '../../../../schema/vocabulary/ids.ts';
import { MAP_WORDS } from '../../words/map.ts';
import type { Pair } from '../further.ts';
import type { Beside, MapTerm } from '../model.ts';
import { ROW_HEIGHT } from './columns.ts';
import type { Columns, Sized } from './columns.ts';
import type { Plan } from './fold.ts';
import type { Box, Caption, Held, Line } from './geometry.ts';
import { bent } from './hierarchy-lines.ts';
import { LINE, besideId, boxId, inLines } from './parts.ts';
import type { Frame } from './parts.ts';

const HEADING = 28;
const MORE = 26;
const BEFORE_FOCUS = 14;

/** As the address names that all divisions are to be seen. */
export const ALL_WAYS = 'ways-to-divide';

/** As the address names one division's parts. */
export const besideKey = ({ division }: Beside): string => `beside-${slugOf(division)}`;

export interface BesidePlaced {
  readonly beside: Beside;
  readonly term: MapTerm;
  readonly sized: Sized;
  readonly y: number;
}

export interface BesideStack {
  readonly rows: readonly BesidePlaced[];
  readonly heads: readonly { readonly beside: Beside; readonly y: number }[];
  readonly more: readonly { readonly key: string; readonly text: string; readonly y: number }[];
  /** 0 where nothing stands beside the centre. */
  readonly bottom: number;
}

/** Those divisions whose parts are drawn. */
export const drawnBeside = (all: readonly Beside[], opened: ReadonlySet<string>): readonly Beside[] =>
  opened.has(ALL_WAYS) ? all : all.slice(0, 1);

/** Heights of the parts of the first division, or of all. */
export const besideStack = (
  all: readonly Beside[],
  columns: Columns,
  plan: Plan,
  opened: ReadonlySet<string>,
  top: number,
): BesideStack => {
  const rows: BesidePlaced[] = [];
  const heads: { beside: Beside; y: number }[] = [];
  const more: { key: string; text: string; y: number }[] = [];
  const drawn = drawnBeside(all, opened);
  const step = Math.min(plan.pitch, 46) - ROW_HEIGHT;
  let y = top - HEADING;
  const line = (key: string, text: string) => {
    more.push({ key, text, y: y + 6 });
    y += MORE;
  };
  for (const beside of drawn) {
    heads.push({ beside, y: y + HEADING - 19 });
    y += HEADING + (columns.headingOver(beside.heading).length - 1) * LINE;
    const key = besideKey(beside);
    for (const term of beside.terms.slice(0, plan.shown[key])) {
      const sized = columns.sized(besideId(beside.division, term.id));
      rows.push({ beside, term, sized, y: y + sized.h / 2 });
      y += sized.h + step;
    }
    const hidden = beside.terms.length - (plan.shown[key] ?? 0);
    if (hidden > 0) line(key, MAP_WORDS.more(hidden));
    else if (opened.has(key)) line(key, MAP_WORDS.fewer);
  }
  if (all.length > drawn.length) line(ALL_WAYS, MAP_WORDS.moreWays(all.length - drawn.length));
  else if (all.length > 1) line(ALL_WAYS, MAP_WORDS.fewerWays);
  return { rows, heads, more, bottom: all.length === 0 ? 0 : y + BEFORE_FOCUS };
};

export interface BesidePart {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly captions: readonly Caption[];
  readonly held: readonly Held[];
  /** Relations that are drawn between these boxes and what the centre stands under. */
  readonly drawn: ReadonlySet<string>;
}

/** Lines from the parts to what is divided, where the centre's own line leads there and nothing is in the way. */
const linesOf = (frame: Frame, rest: readonly Pair[], busX: number): readonly Line[] => {
  const { rows, heads } = frame.vertical.stacks.up;
  const [only] = rows;
  if (only === undefined || rows.length > 1 || heads.length > 1) return [];
  const right = frame.columns.x.up + frame.columns.w.up;
  return frame.vertical.beside.rows.flatMap(({ beside, term, y }): Line[] => {
    const pair = rest.find(
      ({ relation }) =>
        relation.subject === term.id &&
        relation.object === only.row.other.id &&
        relation.type === only.row.relation.type &&
        relationType(relation.type).display &&
        !relation.contested,
    );
    if (pair === undefined) return [];
    const points = bent({ x: frame.columns.x.beside, y }, busX, { x: right + 1, y: only.y });
    const source = besideId(beside.division, term.id);
    return [{ relation: pair.relation, source, target: boxId(only), points }];
  });
};

/** Boxes, lines and words beside the centre; `busX` is where its own line to what it stands under bends. */
export const besidePart = (
  frame: Frame,
  all: readonly Beside[],
  rest: readonly Pair[],
  busX: number,
): BesidePart => {
  const { columns, vertical } = frame;
  const { rows, heads, more } = vertical.beside;
  const w = columns.w.beside;
  const x = columns.x.beside;
  const boxes = rows.map(({ beside, term, sized, y }): Box => ({
    id: besideId(beside.division, term.id),
    term,
    relation: null,
    from: null,
    side: 'beside',
    ...{ x: x + w / 2, y, w, h: sized.h, lines: sized.lines },
  }));
  const there = new Set(boxes.map(({ id }) => id));
  const held = all.flatMap((beside) =>
    beside.terms.flatMap((term): Held[] => {
      const id = besideId(beside.division, term.id);
      return there.has(id) ? [] : [{ id, term, relation: null, end: null }];
    }),
  );
  const lines = linesOf(frame, rest, busX);
  const captions = [
    ...heads.flatMap(({ beside: { division, heading: text }, y }) => {
      const heading: Caption = { key: division, kind: 'heading', text, ...{ x, y, align: 'left' } };
      return inLines(heading, columns.headingOver(text));
    }),
    ...more.map(({ key, text, y }): Caption => ({
      key: `more ${key}`,
      kind: text.startsWith('+') ? 'more' : 'fewer',
      text,
      ...{ x: x + 16, y, align: 'left', group: key },
    })),
  ];
  return { boxes, lines, captions, held, drawn: new Set(lines.map(({ relation }) => relation.id)) };
};
