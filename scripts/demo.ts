import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Running, VendorPlace } from './demo/main-job';
import { findHost } from './subscribers/find-bus';
import { findAuthDatabase } from '@riserbo/system';

/**
 * `npm run demo` plays the main job over HTTP against a running system, `npm run demo -- booking` a week of
 * several providers there, `npm run demo -- sample` a guest of the sample company; `npm run demo -- auth`
 * plays sign-in on a temporary system whose clock it moves forward, `npm run demo -- medical` sealed notes on
 * another one. All exit non-zero at the first broken promise.
 */
/** Loaded on demand: some need packages for development, which an image has not. */
const demos: Record<string, () => Promise<void>> = {
  main: async () => (await import('./demo/main-job.js')).default.demo(whatRuns(), vendorPlace()),
  sample: async () =>
    (await import('./demo/sample.js')).default.demoSample(whatRuns(), process.env['DATA_DIR'] ?? '.data'),
  booking: async () => (await import('./demo/booking.js')).default.demoBooking(whatRuns()),
  auth: async () => (await import('./demo/auth.js')).default.demoAuth(),
  medical: async () => (await import('./demo/medical.js')).default.demoMedical(),
};
const play = demos[process.argv[2] ?? 'main'];
if (play === undefined) end(64, `It knows ${Object.keys(demos).join(' and ')}.`);
play().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stdout.write(`✗ ${error instanceof Error ? error.message : 'failed'}\n`);
    process.exit(1);
  },
);

/** DEMO_BASE_URL and DEMO_MAIL_URL, as in containers, else what runs on DATA_DIR. */
function whatRuns(): Running {
  const { DEMO_BASE_URL: baseUrl, DEMO_MAIL_URL: mailUrl } = process.env;
  if (baseUrl !== undefined && mailUrl !== undefined) return { baseUrl, mailUrl };
  const running = join(process.env['DATA_DIR'] ?? '.data', 'running.json');
  if (!existsSync(running)) end(1, 'Riserbo is not running here. Start it first: npm start');
  return JSON.parse(readFileSync(running, 'utf8')) as Running;
}

function vendorPlace(): VendorPlace {
  const [host, database] = [findHost(process.env), findAuthDatabase(process.env)];
  if (host === undefined || database === undefined)
    end(1, 'Riserbo is not running here. Start it first: npm start');
  return { host, database };
}

function end(code: number, line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}
