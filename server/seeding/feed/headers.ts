/**
 * Reading the run-together headers of a copied comment list: age, then Ω and Alignment Forum karma where there
 * is one, karma, agreement, with nothing between them (`9moΩ9163`). Several readings are usually possible; all
 * are given, the likeliest first. None is a fact: the YAML says which is believed, and how firmly.
 */

export interface FormalReading {
  readonly age: string;
  readonly alignmentKarma: number | null;
  readonly karma: number | null;
  readonly agreement: number | null;
}

const NUMBER = /^[-−]?(?:0|[1-9]\d*)$/;
const AGE = /^(?:now|\d+(?:min|mo|m|h|d|w|y))/;
const DATE = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) (\d{1,2})(, \d{4})?/;

/** What may stand before the scores. Without a year it is not sure how many digits the day has. */
const agesOf = (line: string): readonly string[] => {
  const relative = AGE.exec(line)?.[0];
  if (relative !== undefined) return [relative];
  const date = DATE.exec(line);
  if (date === null) return [];
  const [whole, day, year] = date;
  const days = year === undefined && day?.length === 2 ? [whole, whole.slice(0, -1)] : [whole];
  return days.filter((age) => {
    const number = Number(/ (\d+)/.exec(age)?.[1]);
    return number >= 1 && number <= 31;
  });
};

const toNumber = (digits: string): number => {
  const value = Number(digits.replace('−', '-'));
  return value === 0 ? 0 : value;
};

/** All ways to cut `digits` into exactly `parts` numbers without leading zeros. */
const cuts = (digits: string, parts: number): readonly (readonly number[])[] => {
  if (parts === 0) return digits === '' ? [[]] : [];
  const found: (readonly number[])[] = [];
  for (let size = 1; size <= digits.length; size += 1) {
    const head = digits.slice(0, size);
    if (NUMBER.test(head))
      for (const tail of cuts(digits.slice(size), parts - 1)) found.push([toNumber(head), ...tail]);
  }
  return found;
};

const scores = (rest: string): readonly Omit<FormalReading, 'age'>[] => {
  // Scores can be hidden altogether.
  if (rest === '') return [{ alignmentKarma: null, karma: null, agreement: null }];
  const omega = rest.startsWith('Ω');
  const digits = omega ? rest.slice(1) : rest;
  const all = (omega ? [3, 2, 1] : [2, 1]).flatMap((parts) => cuts(digits, parts));
  return all.map((numbers) => {
    const [first, second] = omega ? numbers.slice(1) : numbers;
    return { alignmentKarma: omega ? numbers[0]! : null, karma: first ?? null, agreement: second ?? null };
  });
};

// Most numbers first; forum karma is seldom below Alignment Forum karma, nor agreement above karma.
const oddness = ({ alignmentKarma, karma, agreement }: FormalReading): number =>
  (karma === null ? 20 : 0) +
  (agreement === null ? 10 : 0) +
  (alignmentKarma !== null && karma !== null && alignmentKarma > karma ? 4 : 0) +
  (karma !== null && agreement !== null && Math.abs(agreement) > Math.abs(karma) ? 2 : 0);

/** Every formal reading of a header line, the likeliest first; none when the line is not a header. */
export const readHeader = (line: string): readonly FormalReading[] =>
  agesOf(line)
    .flatMap((age) => scores(line.slice(age.length)).map((rest) => ({ age, ...rest })))
    .sort((a, b) => oddness(a) - oddness(b));

/** True when the parts of a reading, run together, are the header. */
export const readsAs = (header: string, reading: FormalReading): boolean => {
  const omega = reading.alignmentKarma === null ? '' : `Ω${reading.alignmentKarma}`;
  const joined = `${reading.age}${omega}${reading.karma ?? ''}${reading.agreement ?? ''}`;
  return joined === header.replaceAll('−', '-');
};
