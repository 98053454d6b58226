import { ConfigurationError, expects, isLoopback, loadConfig } from '@riserbo/runtime';
import { z } from 'zod';
import { untilAskedToEnd } from '@riserbo/system';
import { startMails } from '@riserbo/system/mails';

const port = z.coerce.number().int().min(1).max(65_535);
const onThisMachine = 'must be on this machine: a catcher shows every mail to all who reach it';
const mailsConfig = z.object({
  MAILS_DIR: z.string().min(1),
  HOST: z.string().min(1).default('127.0.0.1'),
  SMTP_PORT: port.default(1025),
  MAIL_PAGE_PORT: port.default(1080),
  /** Account and token with which SMS are taken; without it none are. */
  SMS_URL: z.url().optional(),
  /**
   * The environment of the services. A URL on another machine has real people behind it, whose mails must not
   * be shown.
   */
  PUBLIC_URL: z.url().refine((url) => isLoopback(URL.parse(url)?.hostname ?? ''), expects(onThisMachine)),
});

/** The mail catcher as a process. Exit code 78 if its environment is wrong. */
async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const asked = untilAskedToEnd();
  try {
    const config = loadConfig(mailsConfig, env);
    const mails = await startMails({
      ...{ folder: config.MAILS_DIR, host: config.HOST },
      ...{ smtpPort: config.SMTP_PORT, webPort: config.MAIL_PAGE_PORT, smsUrl: config.SMS_URL },
    });
    await asked;
    await mails.stop();
    return 0;
  } catch (error) {
    const refused = error instanceof ConfigurationError;
    for (const problem of refused ? error.problems : [(error as Error).message])
      process.stderr.write(`${JSON.stringify({ level: 'error', service: 'mails', problem })}\n`);
    return refused ? 78 : 1;
  }
}

void main(process.env).then((code) => process.exit(code));
