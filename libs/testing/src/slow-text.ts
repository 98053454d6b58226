/** The length of every text. Quadratic time is far more than `FREE_MS` for it, linear time far less. */
const LONG = 32_000;
const SHORT = LONG / 4;
const FREE_MS = 25;
const ROUNDS = 5;
/** How long a suspicion is measured again: a process that was held up is fast in one of these rounds. */
const DOUBT_MS = 2_000;
/** Linear time is four times as long for `LONG` as for `SHORT`, quadratic time sixteen times. */
const MOST_GROWTH = 8;

const units = [
  ...'aA1 -_.,:/@+#*\\;"&<\n\0\u200b\u202e\u0301\u00e9\ud800',
  ...'a.~a-~a/~a ~a@~a+~1.~1:~=1~\r\n~\t ~://~www.~xn--~a.com ~a.com/(~a@b.it ~mailto:~http://~Dr.~{"~%25~\u{1f600}'.split(
    '~',
  ),
];
const ends: [before: string, after: string][] = [
  ['', '!'],
  ['a', 'a'],
  ['a@', '.\0'],
];
const hostile = units.flatMap((unit) =>
  ends.map(([before, after]) => (length: number) => {
    const middle = unit.repeat(Math.ceil(length / unit.length));
    return before + middle + after;
  }),
);

/**
 * A text for which the time of a parser grows faster than its length; none for a parser that may read texts
 * of strangers (X108). The fastest round counts, since other processes only slow a round down.
 * @param parse may throw
 */
export function slowText(parse: (text: string) => unknown): string | undefined {
  const text = hostile.find((each) => isSlow(parse, each));
  return text && JSON.stringify(text(12));
}

function isSlow(parse: (text: string) => unknown, text: (length: number) => string): boolean {
  let [short, long] = [Infinity, Infinity];
  const isSuspect = () => long >= FREE_MS && long > MOST_GROWTH * short;
  const began = performance.now();
  const inDoubt = () => isSuspect() && performance.now() - began < DOUBT_MS;
  for (let round = 0; round < ROUNDS || inDoubt(); round += 1) {
    long = Math.min(long, timeOf(parse, text(LONG)));
    if (long < FREE_MS) return false;
    short = Math.min(short, timeOf(parse, text(SHORT)));
  }
  return isSuspect();
}

function timeOf(parse: (text: string) => unknown, text: string): number {
  const began = performance.now();
  try {
    parse(text);
  } catch {
    // a refusal is as good an answer as any
  }
  return performance.now() - began;
}
