import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, projectRoot } from '@riserbo/system';
import { removeScratch, scratchFolder } from '../libs/testing/src/scratch';
import { Launch } from './play/launch';

const run = promisify(execFile);
const DEMO = join(projectRoot, 'dist/scripts/demo.js');

describe('npm run demo', () => {
  let dataDir: string;
  let launch: Launch;
  beforeAll(async () => {
    dataDir = scratchFolder();
    launch = new Launch(['--single'], { DATA_DIR: dataDir, PORT: String(await freePort()) });
    await launch.ready();
  }, 120_000);
  afterAll(async () => {
    await launch?.end('SIGINT');
    removeScratch(join(dataDir, 'postgres'));
    removeScratch(dataDir);
  });

  it.each(['main', 'sample', 'booking', 'auth', 'medical'])(
    'plays %s to its end',
    async (name) => {
      const env = { ...process.env, DATA_DIR: dataDir };
      const { stdout } = await run(process.execPath, [DEMO, name], { env }).catch(
        (error: { stdout?: string }) => Promise.reject(new Error(error.stdout)),
      );
      expect(stdout).toMatch(/✓/);
    },
    240_000,
  );
});
