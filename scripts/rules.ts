import { readFileSync } from 'node:fs';
import { countPassing, idsOf, type Report } from './rules/count';

/** `npm run rules [-- --need A1,C6]`: how many passing tests of the last run show each rule. */
function main(args: readonly string[]): number {
  const counts = countPassing(idsOf(readFileSync('docs/rules.md', 'utf8')), read());
  for (const [id, count] of counts) process.stdout.write(`${id} ${count}\n`);
  const need = args[0] === '--need' ? (args[1] ?? '').split(',').filter(Boolean) : [];
  const missing = need.filter((id) => (counts.get(id) ?? 0) === 0);
  if (missing.length > 0) process.stderr.write(`No passing test shows ${missing.join(', ')}\n`);
  return missing.length === 0 ? 0 : 1;
}

function read(): Report {
  try {
    return JSON.parse(readFileSync('reports/tests.json', 'utf8')) as Report;
  } catch {
    process.stderr.write('There is no report of a test run. Make one: npm test\n');
    process.exit(1);
  }
}
process.exit(main(process.argv.slice(2)));
