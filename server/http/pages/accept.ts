/** What form of a page a client would rather have. */
export type Form = 'html' | 'text' | 'none';

interface Range {
  readonly type: string;
  readonly q: number;
}

const rangesIn = (accept: string): readonly Range[] =>
  accept.split(',').flatMap((part) => {
    const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    if (type === '') return [];
    const given = parameters.find((one) => one.startsWith('q='));
    const q = given === undefined ? 1 : Number(given.slice(2));
    return [{ type, q: Number.isFinite(q) ? q : 0 }];
  });

/** How much a type is wanted: the most specific range that covers it counts; 0 is not at all. */
const wanted = (ranges: readonly Range[], type: string): number => {
  const covering = [type, `${type.split('/')[0] ?? ''}/*`, '*/*'];
  for (const range of covering) {
    const found = ranges.find((one) => one.type === range);
    if (found !== undefined) return found.q;
  }
  return 0;
};

/** The form for an `Accept` header; HTML when there is none, `none` when neither HTML nor plain text will do. */
export const formFor = (accept: string | undefined): Form => {
  const ranges = rangesIn(accept ?? '');
  if (ranges.length === 0) return 'html';
  const html = Math.max(wanted(ranges, 'text/html'), wanted(ranges, 'application/xhtml+xml'));
  const plain = wanted(ranges, 'text/plain');
  if (html === 0 && plain === 0) return 'none';
  return plain > html ? 'text' : 'html';
};
