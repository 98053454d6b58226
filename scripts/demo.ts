import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demo } from './demo/main-job';

/** `npm run demo`: plays the main job over HTTP against a running system and exits non-zero on the first thing that is not as promised. */
const dataDir = process.env['DATA_DIR'] ?? '.data';
const running = join(dataDir, 'running.json');
if (!existsSync(running)) {
  process.stderr.write('Riserbo is not running here. Start it first: npm start\n');
  process.exit(1);
}
demo(JSON.parse(readFileSync(running, 'utf8')) as Parameters<typeof demo>[0]).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stdout.write(`✗ ${error instanceof Error ? error.message : 'failed'}\n`);
    process.exit(1);
  },
);
