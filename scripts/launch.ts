import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { services, type OutsideSubscriber, type ServiceName } from '@riserbo/contracts';
import { ConfigurationError } from '@riserbo/runtime';
import type { SampleAccess } from './sample';
import {
  type DataDir,
  Interrupted,
  StartFailure,
  type System,
  asStartFailure,
  authDatabaseOf,
  checkConfiguration,
  codeRoot,
  develop,
  inspector,
  logFile,
  openDataDir,
  orFullDisk,
  projectRoot,
  readOutside,
  startSystem,
  untilAskedToEnd,
} from '@riserbo/system';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: runs until it is asked to end, and returns the exit code. */
export async function launch(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = untilAskedToEnd();
  try {
    const options = readOptions(args, env);
    checkConfiguration({ ...options, env });
    const dataDir = openDataDir(options.dataDir);
    try {
      await run(dataDir, options, env, asked);
    } catch (error) {
      throw orFullDisk(error, dataDir.folder);
    } finally {
      dataDir.release();
    }
    return 0;
  } catch (error) {
    return report(error);
  }
}

/** Returns the exit code: 78 (sysexits.h, EX_CONFIG) if the configuration is wrong. */
function report(error: unknown): number {
  if (error instanceof Interrupted) return 0;
  const complain = (line: string) => process.stderr.write(`Riserbo could not start. ${line}\n`);
  if (error instanceof ConfigurationError) {
    error.problems.forEach(complain);
    return 78;
  }
  const failure = asStartFailure(error);
  if (failure instanceof StartFailure) complain(failure.message);
  else console.error('Riserbo could not start: this is a bug.', failure);
  return 1;
}

async function run(
  dataDir: DataDir,
  options: LaunchOptions,
  env: NodeJS.ProcessEnv,
  asked: Promise<string>,
): Promise<void> {
  const system = await startSystem({
    ...options,
    dataDir,
    web: true,
    env: logging(options, env),
    say,
    interrupted: asked,
  });
  try {
    note(dataDir, system);
    if (options.sample) await Promise.race([makeSample(dataDir, system), asked]);
    note(dataDir, system);
    say(readyLine(dataDir, env, system));
    const development = startDevelopment(dataDir, system, options.dev);
    await asked;
    say('Stopping');
    await development?.stop();
  } finally {
    await system.stop();
    rmSync(dataDir.running, { force: true });
  }
  say('Stopped');
}

function startDevelopment(dataDir: DataDir, { services }: System, name: ServiceName | undefined) {
  if (name === undefined) return undefined;
  say(`Developing ${name}: its log follows, a debugger can attach to ${inspector}`);
  const write = (chunk: string) => void process.stdout.write(chunk);
  return develop({ name, service: services[name], logFile: logFile(dataDir, name), log: say, write });
}

/** Seven services logging to one terminal would hide the lines that matter. */
function logging({ single }: LaunchOptions, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return single ? { LOG_LEVEL: 'warn', ...env } : env;
}

interface LaunchOptions {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly single: boolean;
  readonly sample: boolean;
  readonly dev: ServiceName | undefined;
  readonly smtpUrl: string | undefined;
  readonly publicUrl: string | undefined;
}

function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): LaunchOptions {
  const { single, sample, dev } = flags(args);
  return {
    dataDir: env['DATA_DIR'] || join(projectRoot, '.data'),
    host: env['HOST'] || '127.0.0.1',
    port: Number(env['PORT'] || 8080),
    single,
    sample,
    dev,
    smtpUrl: env['SMTP_URL'] || undefined,
    publicUrl: env['PUBLIC_URL'] || undefined,
  };
}

function flags(args: readonly string[]): Pick<LaunchOptions, 'single' | 'sample' | 'dev'> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        single: { type: 'boolean', default: false },
        'no-sample': { type: 'boolean', default: false },
        dev: { type: 'string' },
      },
    });
    const dev = services.find((name) => name === values.dev);
    if (dev !== values.dev) throw new Error('not a service');
    return { single: values.single && dev === undefined, sample: !values['no-sample'], dev };
  } catch {
    const known = `the options are --single, --no-sample and --dev SERVICE, one of ${services.join(', ')}`;
    throw new StartFailure(`These options are not known: ${args.join(' ')}`, known);
  }
}

/**
 * For other commands, such as the demo and the replay: addresses, and the connection of the sample company's
 * subscriber.
 */
function note(dataDir: DataDir, system: System): void {
  const { baseUrl, mailUrl, webUrl, settings, services } = system;
  const pids = Object.fromEntries(Object.entries(services).map(([name, part]) => [name, part.current?.pid]));
  const facts = {
    baseUrl,
    mailUrl,
    webUrl,
    nats: { url: `nats://127.0.0.1:${settings.natsPort}`, ...sampleSubscriber(dataDir, system) },
    postgresPort: settings.postgresPort,
    postgres: { port: settings.postgresPort },
    launcher: process.pid,
    pids: { ...pids, postgres: system.postgres.current?.pid, nats: system.nats.current?.pid },
  };
  writeFileSync(dataDir.running, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
}

/** Undefined without a sample company. */
function sampleSubscriber({ sample }: DataDir, { bus }: System): Partial<OutsideSubscriber> {
  if (!existsSync(sample)) return {};
  const { subscriber } = JSON.parse(readFileSync(sample, 'utf8')) as Partial<SampleAccess>;
  return readOutside(bus.outside).find(({ user }) => user === subscriber?.user) ?? {};
}

/** Once per data folder, over HTTP like any user. The owner's password is stored beside the data. */
async function makeSample(dataDir: DataDir, { baseUrl, mailUrl, bus, settings }: System): Promise<void> {
  const path = join(codeRoot, 'scripts', 'sample');
  if (existsSync(dataDir.sample) || mailUrl === undefined || !existsSync(`${path}.js`)) return;
  say('Making the sample company');
  const { sample } = require(path) as typeof import('./sample');
  const begun = `${dataDir.sample}.begun`;
  // remnants of an interrupted start are skipped: their address and slug may be taken
  const slug = `studio-bianchi${existsSync(begun) ? `-${randomBytes(2).toString('hex')}` : ''}`;
  writeFileSync(begun, '');
  const access = await sample({ baseUrl, mailUrl, slug, bus, database: authDatabaseOf(settings) });
  writeFileSync(dataDir.sample, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  rmSync(begun);
  say(`Sample company ${access.slug}: its owner's sign-in is in ${dataDir.sample}`);
}

function readyLine(
  { sample }: DataDir,
  env: NodeJS.ProcessEnv,
  { baseUrl, mailUrl, webUrl = '' }: System,
): string {
  const { slug } = existsSync(sample)
    ? (JSON.parse(readFileSync(sample, 'utf8')) as Partial<SampleAccess>)
    : {};
  const page = slug === undefined ? webUrl : `${webUrl}/b/it/${slug}`;
  const mails = mailUrl === undefined ? '' : `  mails ${mailUrl}`;
  const desk = env['CONSOLE_DIR'] ? `  console ${webUrl}/app` : '';
  return `Riserbo is ready  ${page}${desk}  API ${baseUrl}/v1  reference ${baseUrl}/docs${mails}`;
}
