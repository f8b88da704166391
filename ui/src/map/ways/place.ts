/** Where the words for what lies further up stand: over the box that they lead on from. Pure. */
import { MAP_WORDS } from '../../words/map.ts';
import type { MapModel } from '../further.ts';
import type { Columns } from '../layout/columns.ts';
import type { Caption, WaysLaid } from '../layout/geometry.ts';
import type { Vertical } from '../layout/stacks.ts';
import type { Measure } from '../layout/text.ts';
import { countOver, linesOver } from './ways.ts';

/** As the address names that all ways up are to be seen. */
export const ALL_UP = 'ways-up';

const LINE = 24;
const INDENT = 14;
/** From the box’s left edge to the twig that its first line hangs on, and from twig to words. */
const FIRST = 8;
const TWIG = 10;

export const NO_WAYS: WaysLaid = { links: [], twigs: [] };

/** What the words need over each box, by its relation, in px. */
export const heightsOver = ({ ways = [] }: MapModel): ReadonlyMap<string, number> =>
  new Map(ways.map(({ relation, over }) => [relation, linesOver(over).length * LINE]));

/** The words and the twigs that join them; null where they would run into a line and were not asked for. */
export const placeWays = (
  { ways = [] }: MapModel,
  columns: Columns,
  { stacks }: Pick<Vertical, 'stacks'>,
  measure: Measure,
  asked: boolean,
): WaysLaid | null => {
  const { x, w, busGap } = columns;
  const links: WaysLaid['links'][number][] = [];
  const twigs: WaysLaid['twigs'][number][] = [];
  let fits = true;
  stacks.up.rows.forEach(({ row, sized, y }, index) => {
    const lines = linesOver(ways.find(({ relation }) => relation === row.relation.id)?.over ?? []);
    const end = index === 0 ? x.focus - 14 : x.up + w.up + busGap.up;
    const bottom = y - sized.h / 2;
    lines.forEach(({ term, step, down, under }, at) => {
      const twig = x.up + FIRST + (step - 1) * INDENT;
      const middle = bottom - (lines.length - at - 0.5) * LINE;
      fits &&= twig + TWIG + measure(term.name, 'label') <= end;
      const onBox = at + down >= lines.length;
      const foot = onBox ? bottom : middle + down * LINE - (under === null ? 0 : 9);
      twigs.push({ x: twig, y: middle, w: TWIG - 3, h: foot - middle });
      links.push({
        key: `${row.relation.id} ${at}`,
        term: { id: term.id, name: term.name },
        under: under ?? row.other.name,
        ...{ x: twig + TWIG, y: middle },
      });
    });
  });
  return fits || asked ? { links, twigs } : null;
};

/** “+ 4 further up” beside the heading, or “Show fewer”; nothing where there is nothing further up. */
export const waysButton = (
  { ways = [] }: MapModel,
  columns: Columns,
  { stacks }: Pick<Vertical, 'stacks'>,
  measure: Measure,
  open: boolean,
): readonly Caption[] => {
  const drawn = new Set(stacks.up.rows.map(({ row }) => row.relation.id));
  const count = countOver(ways.filter(({ relation }) => drawn.has(relation)));
  if (count === 0) return [];
  const text = open ? MAP_WORDS.fewer : MAP_WORDS.moreUp(count);
  const beside = columns.x.up + measure(MAP_WORDS.up, 'label') + 14;
  const fits = beside + measure(text, 'label') + 10 <= columns.x.focus;
  const heading = stacks.up.top - 19;
  return [
    {
      key: `more ${ALL_UP}`,
      kind: open ? 'fewer' : 'more',
      text,
      ...(fits ? { x: beside, y: heading } : { x: columns.x.up, y: heading - 22 }),
      align: 'left',
      group: ALL_UP,
    },
  ];
};
