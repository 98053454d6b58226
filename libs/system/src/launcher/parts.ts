import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { services as names, type ServiceName } from '@riserbo/contracts';
import { natsUsers } from '@riserbo/messaging';
import type { SystemSettings } from '../environment';
import { ownerKey } from '../embedded/leftovers';
import type { Nats } from '../embedded/nats';
import { natsServer } from '../embedded/nats-server';
import { startPostgres, type Postgres } from '../embedded/postgres';
import { startBus, type BusOptions } from './bus';
import { launchedEnvironment } from './configuration';
import { logFile, type DataDir } from './data-dir';
import { inspector } from './dev';
import { pageOf, startMailCatcher } from './mail-catcher';
import { choosePorts, type SystemPorts } from './ports';
import { openSecrets } from './secrets';
import { startServiceInside, startServiceProcess } from './service-process';
import { startSite } from './site';
import { Supervised } from './supervised';

export interface SystemOptions {
  readonly dataDir: DataDir;
  readonly host: string;
  /** Port of the gateway; 0 takes any free one. */
  readonly port: number;
  readonly publicUrl?: string | undefined;
  /** Runs all services in this process instead of one process each. */
  readonly single: boolean;
  /** The service under development: it gets an inspector. */
  readonly dev?: ServiceName | undefined;
  /** Sends mails there instead of to a mail catcher. */
  readonly smtpUrl?: string | undefined;
  /** A database that trades durability for speed; for tests only. */
  readonly fast?: boolean;
  /** Serves the web pages too, with the API below the same origin. */
  readonly web?: boolean;
  /** Settings for the services, such as LOG_LEVEL. */
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  /** Aborted when the start is no longer wanted. */
  readonly interrupted?: Promise<unknown>;
}
/** The parts of a system. */
export interface Parts {
  /** Of the gateway. */
  readonly baseUrl: string;
  /** Undefined when mails go elsewhere. */
  readonly mailUrl: string | undefined;
  /** Of the web pages; undefined without them. */
  readonly webUrl: string | undefined;
  readonly settings: SystemSettings;
  readonly bus: BusOptions;
  readonly services: Record<ServiceName, Supervised>;
  readonly postgres: Supervised<Postgres>;
  readonly nats: Supervised<Nats>;
  readonly mails: Supervised | undefined;
  readonly web: Supervised | undefined;
}

/** Creates every part of a system without starting any. @throws StartFailure */
export async function describeParts(options: SystemOptions): Promise<Parts> {
  const { dataDir, say } = options;
  const ports = await choosePorts({
    ...{ host: options.host, gateway: options.port, env: options.env },
    file: join(dataDir.folder, 'ports.json'),
  });
  const settings = settingsOf(options, ports);
  const env = { [ownerKey]: dataDir.folder };
  const bus = {
    dir: dataDir.nats,
    port: ports.nats,
    passwords: settings.secrets.nats,
    outside: join(dataDir.keys, 'subscribers'),
    binary: natsServer({ say }),
    env,
  };
  const postgres = { dataDir: dataDir.postgres, port: ports.postgres, fast: options.fast === true };
  return {
    baseUrl: baseUrlOf(options.host, ports),
    webUrl: webUrlOf(options, ports),
    mailUrl: options.smtpUrl === undefined ? pageOf(ports.mailPage) : undefined,
    settings,
    bus,
    postgres: new Supervised('Postgres', () => startPostgres(postgres), say),
    nats: new Supervised('NATS', () => startBus(bus), say),
    mails: options.smtpUrl === undefined ? describeMails(options, settings, ports, env) : undefined,
    web: describeSite(options, ports, env),
    services: Object.fromEntries(
      names.map((name) => [name, describeService(name, options, settings, env)]),
    ) as Parts['services'],
  };
}

function settingsOf(options: SystemOptions, ports: SystemPorts): SystemSettings {
  const { dataDir, host, publicUrl, smtpUrl } = options;
  return {
    host,
    webUrl: publicUrl ?? webUrlOf(options, ports),
    publicUrl: publicUrl ?? baseUrlOf(host, ports),
    ports: ports.services,
    postgresPort: ports.postgres,
    natsPort: ports.nats,
    smtpUrl: smtpUrl ?? `smtp://127.0.0.1:${ports.smtp}`,
    smsUrl: smsUrlOf(options, ports),
    secrets: openSecrets(dataDir.keys, natsUsers),
  };
}

/** The mail catcher keeps SMS too; with a mail server, a provider is named or there are none. */
function smsUrlOf({ smtpUrl, env }: SystemOptions, ports: SystemPorts): string | undefined {
  if (env['SMS_URL'] !== undefined || smtpUrl !== undefined) return undefined;
  return `${pageOf(ports.mailPage).replace('//', `//riserbo:${randomBytes(16).toString('hex')}@`)}`;
}

/** How this machine reaches the gateway. */
const baseUrlOf = (host: string, { services: { gateway } }: Pick<SystemPorts, 'services'>): string =>
  urlOf(host, gateway);

const webUrlOf = ({ host, web }: SystemOptions, ports: SystemPorts): string | undefined =>
  web === true ? urlOf(host, ports.web) : undefined;

function urlOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function describeSite(
  options: SystemOptions,
  ports: SystemPorts,
  env: NodeJS.ProcessEnv,
): Supervised | undefined {
  const url = webUrlOf(options, ports);
  if (url === undefined) return undefined;
  const site = {
    ...{ host: options.host, port: ports.web, url, gatewayUrl: baseUrlOf(options.host, ports) },
    trustedProxies: options.env['TRUSTED_PROXIES'] ?? '0',
    consoleDir: options.env['CONSOLE_DIR'] ?? '',
    logFile: logFile(options.dataDir, 'web'),
    env,
  };
  return new Supervised('The web', (signal) => startSite(site, signal), options.say);
}

function describeMails(
  { dataDir, say }: SystemOptions,
  { publicUrl, smsUrl }: SystemSettings,
  ports: SystemPorts,
  env: NodeJS.ProcessEnv,
): Supervised {
  const files = { folder: dataDir.mails, logFile: logFile(dataDir, 'mails') };
  const catcher = { ...files, smtpPort: ports.smtp, webPort: ports.mailPage, publicUrl, smsUrl, env };
  return new Supervised('The mail catcher', () => startMailCatcher(catcher), say);
}

function describeService(
  name: ServiceName,
  options: SystemOptions,
  settings: SystemSettings,
  mark: NodeJS.ProcessEnv,
): Supervised {
  const { dataDir } = options;
  const files = { SWEPT_FOLDERS: dataDir.logs, TOMBSTONES_FILE: dataDir.tombstones };
  const service = {
    name,
    env: { ...launchedEnvironment(name, settings, { ...files, ...options.env }), ...mark },
    url:
      name === 'gateway'
        ? baseUrlOf(settings.host, { services: settings.ports })
        : `http://127.0.0.1:${settings.ports[name]}`,
    logFile: logFile(dataDir, name),
    inspect: options.dev === name ? inspector : undefined,
  };
  const start = options.single
    ? () => startServiceInside(service)
    : (signal: AbortSignal) => startServiceProcess(service, signal);
  return new Supervised(`The ${name} service`, start, options.say);
}
