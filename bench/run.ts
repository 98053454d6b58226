import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { round, type Bench, type Measured, type Row } from './row';
import { agenda } from './rows/agenda';
import { book, bookChain, bookGuest } from './rows/book';
import { bookCpu, bookFloor } from './rows/book-cpu';
import { events } from './rows/events';
import { bookGrowth, searchGrowth } from './rows/growth';
import { guard } from './rows/guard';
import { relay } from './rows/relay';
import { rotate, seal } from './rows/sealed';
import { search } from './rows/search';
import { searchScale, searchScaleDays } from './rows/search-scale';
import { session } from './rows/session';
import { slotsCpu } from './rows/slots-cpu';
import { storm } from './rows/storm';
import { tz } from './rows/tz';
import { openSystem, type BenchSystem } from './fixtures/system';

const rows: readonly Row[] = [
  tz,
  slotsCpu,
  guard,
  relay,
  events,
  book,
  bookChain,
  bookGuest,
  bookCpu,
  bookFloor,
  search,
  // before search-scale, which leaves claims behind that no booking made
  storm,
  searchScale,
  searchScaleDays,
  session,
  agenda,
  seal,
  rotate,
  bookGrowth,
  searchGrowth,
];
const log = (line: string): void => void process.stdout.write(`${line}\n`);

const replayed = (quick: boolean): number => (quick ? 4_000 : 25_000);

/** `npm run bench [-- NAME … --quick]`: ratios measured side by side in one run; see docs/performance.md. */
async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const quick = args.includes('--quick');
  const wanted = rows.filter(({ name, slow }) =>
    names.length === 0 ? !(quick && slow) : names.includes(name),
  );
  const unknown = names.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0 || wanted.length === 0) {
    log(`There is no ${unknown.join(', ')}. There are: ${rows.map(({ name }) => name).join(', ')}`);
    return 64;
  }
  let opened: Promise<BenchSystem> | undefined;
  const bench: Bench = {
    quick,
    log: (line) => log(`  … ${line}`),
    system: () => (opened ??= openSystem(bench, wanted.some(({ replays }) => replays) ? replayed(quick) : 1)),
  };
  mkdirSync('reports', { recursive: true });
  try {
    const lines: string[][] = [];
    for (const row of wanted) {
      log(`${row.name}: ${row.metric}`);
      const began = performance.now();
      lines.push(report(row, await row.measure(bench)));
      log(`  … ${round((performance.now() - began) / 1000, 1)} s`);
    }
    const out = names.length > 0 ? [] : rows.filter((row) => !wanted.includes(row)).map(({ name }) => name);
    if (out.length > 0) log(`Left out of a quick run, unless named: ${out.join(', ')}`);
    table([['name', 'ratio', 'target', '', 'figures'], ...lines]);
    return 0;
  } finally {
    await (await opened)?.close();
  }
}

function report({ name, metric, dividedBy, target }: Row, { ratio, detail }: Measured): string[] {
  const ok = target === undefined || ('most' in target ? ratio <= target.most : ratio >= target.least);
  const wish =
    target === undefined ? 'information' : 'most' in target ? `<= ${target.most}` : `>= ${target.least}`;
  const line = {
    name,
    ratio: round(ratio, 3),
    target: wish,
    ok,
    metric,
    dividedBy,
    detail,
    at: new Date().toISOString(),
  };
  appendFileSync(join('reports', 'bench.jsonl'), `${JSON.stringify(line)}\n`);
  const figures = Object.entries(detail).map(([key, value]) => `${key} ${value}`);
  return [
    name,
    ratio.toFixed(2),
    wish,
    target === undefined ? '' : ok ? 'pass' : 'short',
    figures.join(', '),
  ];
}

function table(lines: readonly string[][]): void {
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of lines) log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(
      `The benchmark broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
