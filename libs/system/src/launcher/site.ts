import { join } from 'node:path';
import { projectRoot } from '../embedded/places';
import { StartFailure } from '../embedded/start-failure';
import { spawnWithParent, type Running } from '../embedded/tied';
import { answers } from './health';

export interface SiteOptions {
  readonly host: string;
  readonly port: number;
  /** How this machine reaches the site. */
  readonly url: string;
  readonly gatewayUrl: string;
  readonly trustedProxies: string;
  /** The built console; without it only the public pages are served. */
  readonly consoleDir: string;
  readonly logFile: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** The public pages as a separate process, with the API below the same origin. @throws StartFailure */
export async function startSite(options: SiteOptions, signal: AbortSignal): Promise<Running> {
  const running = spawnWithParent({
    command: process.execPath,
    args: ['--enable-source-maps', join(projectRoot, 'dist', 'web', 'site', 'main.js')],
    env: {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'production', ...options.env },
      ...{ HOST: options.host, PORT: String(options.port), GATEWAY_URL: options.gatewayUrl },
      ...{ PROXY_API: 'true', TRUSTED_PROXIES: options.trustedProxies, CONSOLE_DIR: options.consoleDir },
    },
    logFile: options.logFile,
    whenParentEnds: 'KILL',
    stopBy: [['SIGTERM', 5_000]],
  });
  let ended = false;
  void running.exited.then(() => (ended = true));
  if (await answers(`${options.url}/health`, 60_000, () => ended || signal.aborted)) return running;
  await running.kill();
  throw new StartFailure('The web pages did not start', `see the end of ${options.logFile}`);
}
