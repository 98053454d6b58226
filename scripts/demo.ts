import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAuth } from './demo/auth';
import { demo } from './demo/main-job';

/**
 * `npm run demo` plays the main job over HTTP against a running system; `npm run demo -- auth` plays sign-in on a system of its own, whose clock it
 * puts forward. Both exit non-zero on the first thing that is not as promised.
 */
const demos: Record<string, () => Promise<void>> = { main: demoMain, auth: demoAuth };
const play = demos[process.argv[2] ?? 'main'];
if (play === undefined) end(64, `It knows ${Object.keys(demos).join(' and ')}.`);
play().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stdout.write(`✗ ${error instanceof Error ? error.message : 'failed'}\n`);
    process.exit(1);
  },
);

function demoMain(): Promise<void> {
  const running = join(process.env['DATA_DIR'] ?? '.data', 'running.json');
  if (!existsSync(running)) end(1, 'Riserbo is not running here. Start it first: npm start');
  return demo(JSON.parse(readFileSync(running, 'utf8')) as Parameters<typeof demo>[0]);
}

function end(code: number, line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}
