/**
 * `npm test`: all checks. The last line is `N passed, N failed`; each static check counts as one test.
 * Arguments (`npm test -- services/booking`) go to Jest, and only the tests run; `npm test --
 * test/e2e/x.spec.ts` runs one of a suite that has a separate script.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runJest } from './jest.mjs';
import { prepare, root } from './prepare.mjs';

const args = process.argv.slice(2);
const node = prepare();
const checks = args.length === 0 ? await runChecks() : [];
const everywhere = args.some((arg) => /^test\/|\.system\.spec/.test(arg))
  ? ['--testPathIgnorePatterns=/node_modules/']
  : [];
const tests = await runJest(node, 'tests.json', ['--maxWorkers=2', ...args, ...everywhere]);
const passed = checks.filter((check) => check.ok).length + tests.passed;
const failed = checks.filter((check) => !check.ok).length + tests.failed;
for (const check of checks) if (!check.ok) console.log(`Failed: ${check.command}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Types, then the parts of the `lint` script, two at a time. */
async function runChecks() {
  const { typecheck, lint } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  const waiting = [typecheck, ...lint.split('&&').map((piece) => piece.trim())];
  const done = [];
  const worker = async () => {
    for (let command = waiting.shift(); command !== undefined; command = waiting.shift())
      done.push(await check(command));
  };
  await Promise.all([worker(), worker()]);
  return done;
}

function check(command) {
  const began = Date.now();
  const child = spawn('sh', ['-c', command], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const ok = code === 0;
      console.log(`${ok ? 'ok' : 'FAILED'}  ${command}  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      if (!ok) process.stdout.write(Buffer.concat(output));
      resolve({ command, ok });
    });
  });
}
