/**
 * Runs Jest on the pinned Node and counts. A suite that could not run counts as one failure, and so does a
 * run that failed without saying why.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './prepare.mjs';

/** `report` is the name of the JSON report below reports/. */
export async function runJest(node, report, args) {
  const file = join(root, 'reports', report);
  mkdirSync(join(root, 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const code = await run(node, [...flags, jest, '--json', `--outputFile=${file}`, ...args], {
    RISERBO_BUILT: '1',
  });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
