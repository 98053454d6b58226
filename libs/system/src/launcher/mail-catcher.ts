import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../embedded/places';
import { StartFailure } from '../embedded/start-failure';
import { spawnWithParent, type Running } from '../embedded/tied';
import type { CaughtMail } from '../mails/store';
import { answers } from './health';

export interface MailCatcherOptions {
  readonly folder: string;
  readonly logFile: string;
  readonly smtpPort: number;
  readonly webPort: number;
  /** Base of the links in the mails: one that is not loopback is refused. */
  readonly publicUrl: string;
  /** With account and token: then SMS are kept as well. */
  readonly smsUrl?: string | undefined;
  readonly env?: NodeJS.ProcessEnv;
}

/** The mail catcher as a separate process, on loopback. @throws StartFailure */
export async function startMailCatcher(options: MailCatcherOptions): Promise<Running> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const running = spawnWithParent({
    command: process.execPath,
    args: [join(projectRoot, 'dist', 'scripts', 'mails.js')],
    env: {
      ...{ PATH: process.env['PATH'], ...options.env, MAILS_DIR: options.folder, HOST: '127.0.0.1' },
      ...{ SMTP_PORT: String(options.smtpPort), MAIL_PAGE_PORT: String(options.webPort) },
      PUBLIC_URL: options.publicUrl,
      ...(options.smsUrl === undefined ? {} : { SMS_URL: options.smsUrl }),
    },
    logFile: options.logFile,
    whenParentEnds: 'KILL',
    stopBy: [['SIGTERM', 5_000]],
    cwd: options.folder,
  });
  let ended = false;
  void running.exited.then(() => (ended = true));
  if (await answers(`${pageOf(options.webPort)}/health`, 60_000, () => ended)) return running;
  await running.kill();
  throw new StartFailure(
    'The mail catcher did not start',
    `see ${options.logFile}, or name a mail server with SMTP_URL=smtp://host:25`,
  );
}

export const pageOf = (webPort: number): string => `http://127.0.0.1:${webPort}`;

/** All caught mails, oldest first. */
export async function caughtMails(pageUrl: string): Promise<CaughtMail[]> {
  const answer = await fetch(`${pageUrl}/mails`);
  return (await answer.json()) as CaughtMail[];
}
