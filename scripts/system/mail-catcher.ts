import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../embedded/places';
import { StartFailure } from '../embedded/start-failure';
import { spawnTied, type Running } from '../embedded/tied';
import { answers } from './health';

export interface CaughtMail {
  readonly id: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly to: readonly { readonly address: string; readonly name?: string }[];
  readonly from: readonly { readonly address: string; readonly name?: string }[];
  readonly headers: Record<string, string | string[]>;
  /** Path of the raw message. */
  readonly source: string;
}
export interface MailCatcherOptions {
  /** Keeps the newest 2,000 mails. */
  readonly folder: string;
  readonly logFile: string;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** A real SMTP server (MailDev) that delivers to nobody and shows what it got: a page at / (for who accepts text/html), a JSON list at /api/email. @throws StartFailure */
export async function startMailCatcher(options: MailCatcherOptions): Promise<Running> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const running = spawnTied({
    command: process.execPath,
    args: [
      join(projectRoot, 'node_modules', 'maildev', 'dist', 'bin', 'maildev.js'),
      ...['--smtp', String(options.smtpPort), '--ip', '127.0.0.1'],
      ...['--web', String(options.webPort), '--web-ip', '127.0.0.1'],
      ...['--mail-directory', options.folder, '--max-emails', '2000', '--silent'],
    ],
    env: { ...process.env, ...options.env },
    logFile: options.logFile,
    whenParentEnds: 'KILL',
    stopBy: [['SIGTERM', 5_000]],
    cwd: options.folder,
  });
  let ended = false;
  void running.exited.then(() => (ended = true));
  if (await answers(`${pageOf(options.webPort)}/api/healthz`, 60_000, () => ended)) return running;
  await running.kill();
  throw new StartFailure(
    'The mail catcher did not start',
    `see ${options.logFile}, or name a mail server with SMTP_URL=smtp://host:25`,
  );
}

export const pageOf = (webPort: number): string => `http://127.0.0.1:${webPort}`;

/** All that was caught, the oldest first. */
export async function caughtMails(pageUrl: string): Promise<CaughtMail[]> {
  const answer = await fetch(`${pageUrl}/api/email`);
  return (await answer.json()) as CaughtMail[];
}
