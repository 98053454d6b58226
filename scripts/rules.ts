import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countPassing, idsOf, type Report } from './rules/count';

/**
 * `npm run rules [-- --need A1,C6]`: the number of passing tests per rule in the last runs (`npm test`, `npm
 * run test:faults`). Exits 1 if a needed rule has none.
 */
function main(args: readonly string[]): number {
  const need = needed(args);
  const reports = ['reports/tests.json', 'reports/faults.json'].filter((file) => existsSync(file));
  if (need === undefined) return complain('This is understood: --need A1,C6', 64);
  if (reports.length === 0) return complain('There is no report of a test run. Make one: npm test', 1);
  const all = reports.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
  const joined = { testResults: all.flatMap(({ testResults }) => testResults) };
  const counts = countPassing(idsOf(readFileSync('docs/rules.md', 'utf8')), joined);
  for (const [id, count] of counts) process.stdout.write(`${id} ${count}\n`);
  const missing = need.filter((id) => (counts.get(id) ?? 0) === 0);
  return missing.length === 0 ? 0 : complain(`No passing test shows ${missing.join(', ')}`, 1);
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
