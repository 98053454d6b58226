/**
 * Runs Jest on the pinned Node and counts. A suite that could not run counts as one failure, and so does a
 * run that failed without saying why.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './prepare.mjs';

/**
 * `report` is the name of the JSON report below reports/, `inside` a command that runs Node elsewhere, such
 * as
 * in another network namespace.
 */
export async function runJest(node, report, args, inside = []) {
  const first = await runOnce(node, report, args, inside);
  const repeatable = first.failedFiles.filter((file) => !/race|test.faults/.test(file));
  const few =
    repeatable.length > 0 && repeatable.length <= 3 && repeatable.length === first.failedFiles.length;
  if (process.env.CI === undefined || !few) return first;
  return again(node, report, args, first, inside);
}

/**
 * On CI, a few failed files run once more, each alone, and are named: a busy machine must not refuse a
 * change, a
 * real fault fails twice. Tests of races and faults never run again: what they find once is found.
 */
async function again(node, report, args, first, inside) {
  const files = first.failedFiles;
  console.log(`Failed, and run once more alone: ${files.join(', ')}`);
  const options = args.filter((arg) => arg.startsWith('--') && !arg.startsWith('--maxWorkers'));
  const name = report.replace('.json', '-again.json');
  const second = await runOnce(node, name, [...options, '--runInBand', '--runTestsByPath', ...files], inside);
  if (second.failed === 0) console.log(`Passed when run alone: ${files.join(', ')}`);
  return { passed: first.passed + Math.max(0, first.failed - second.failed), failed: second.failed };
}

async function runOnce(node, report, args, inside) {
  const file = join(root, 'reports', report);
  mkdirSync(join(root, 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const [command, ...before] = [...inside, node];
  const code = await run(command, [...before, ...flags, jest, '--json', `--outputFile=${file}`, ...args], {
    RISERBO_BUILT: '1',
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, failedFiles: [] };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    failedFiles: testResults.filter(({ status }) => status === 'failed').map(({ name }) => name),
  };
}
