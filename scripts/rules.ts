import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countPassing, idsOf, type Report } from './rules/count';

/**
 * `npm run rules [-- --need A1,C6]`: the number of passing tests per rule in the last runs of
 * `npm test` and the suites `npm run test:…`. Exits 1 if a needed rule has none.
 */
function main(args: readonly string[]): number {
  const need = needed(args);
  const reports = reportsIn('reports');
  if (need === undefined) return complain('This is understood: --need A1,C6', 64);
  if (reports.length === 0) return complain('There is no report of a test run. Make one: npm test', 1);
  const joined = { testResults: reports.flatMap(({ testResults }) => testResults) };
  const counts = countPassing(idsOf(readFileSync('docs/rules.md', 'utf8')), joined);
  for (const [id, count] of counts) process.stdout.write(`${id} ${count}\n`);
  const missing = need.filter((id) => (counts.get(id) ?? 0) === 0);
  return missing.length === 0 ? 0 : complain(`No passing test shows ${missing.join(', ')}`, 1);
}

/** Reports of Jest; every suite writes one. */
function reportsIn(folder: string): Report[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return files
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Partial<Report>)
    .filter((report): report is Report => report.testResults !== undefined);
}

function needed(args: readonly string[]): string[] | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { need: { type: 'string', default: '' } } });
    return values.need.split(',').filter((id) => id !== '');
  } catch {
    return undefined;
  }
}

function complain(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}
process.exitCode = main(process.argv.slice(2));
