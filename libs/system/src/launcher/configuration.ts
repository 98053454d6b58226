import { join } from 'node:path';
import { owners, services, type ServiceName } from '@riserbo/contracts';
import { ConfigurationError, isLoopback, loadConfig } from '@riserbo/runtime';
import type { z } from 'zod';
import { serviceEnvironment, type SystemSettings } from '../environment';
import { codeRoot } from '../embedded/places';
import { portProblems } from './ports';

/** The configuration schema of a service, found by name: nothing here imports one. */
export function configOf(service: ServiceName): z.ZodObject {
  const path = join(codeRoot, 'services', service, 'src', 'config');
  const schema = (require(path) as Record<string, z.ZodObject>)[`${service}Config`];
  if (schema === undefined) throw new Error(`${path}.ts exports no ${service}Config`);
  return schema;
}

/** What a service would refuse in its environment, one line per key, without values. */
export function configurationProblems(service: ServiceName, env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(configOf(service), env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

/**
 * The environment of a service that the launcher starts. No proxy is in front: a stop need not wait for one.
 * The site passes requests on and says whose they are; it is the only proxy, and on the same machine.
 */
export function launchedEnvironment(
  service: ServiceName,
  settings: SystemSettings,
  outer: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const { webUrl, host } = settings;
  const web =
    webUrl === undefined ? {} : { WEB_URL: webUrl, ...(isLoopback(host) ? { TRUSTED_PROXIES: '1' } : {}) };
  return serviceEnvironment(service, settings, { DRAIN_SECONDS: '0', ...web, ...outer });
}

/** What a person can set. */
interface Checked {
  readonly host: string;
  readonly port: number;
  readonly publicUrl?: string | undefined;
  readonly smtpUrl?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Checks everything that a person can set, without starting or writing anything: each service's schema reads
 * the environment that the service would be given. @throws ConfigurationError with one line per fault, such
 * as `CORS_ORIGINS (gateway): must list origins`
 */
export function checkConfiguration(options: Checked): void {
  const readers = new Map<string, ServiceName[]>();
  const settings = plannedSettings(options);
  for (const service of services)
    for (const problem of configurationProblems(service, launchedEnvironment(service, settings, options.env)))
      readers.set(problem, [...(readers.get(problem) ?? []), service]);
  const problems = [
    ...[...readers].map(([problem, names]) => named(problem, names)),
    ...portProblems(options.env),
    ...catcherProblems(options),
  ];
  if (problems.length > 0) throw new ConfigurationError(problems);
}

function named(problem: string, names: readonly ServiceName[]): string {
  const who = names.length === services.length ? 'every service' : names.join(', ');
  return problem.replace(':', ` (${who}):`);
}

/** X113: a mail catcher would keep the mails of real people. */
function catcherProblems({ publicUrl, smtpUrl }: Checked): string[] {
  const host = publicUrl === undefined ? undefined : URL.parse(publicUrl)?.hostname;
  if (smtpUrl !== undefined || host === undefined || isLoopback(host)) return [];
  return [
    'PUBLIC_URL (mail catcher): must be on this machine, or mails of real people would be caught; else name a ' +
      'mail server with SMTP_URL=smtps://user:password@host:465',
  ];
}

/**
 * Ports, passwords and key files are decided at the start; any value of the right form represents them here.
 */
function plannedSettings({ host, port, publicUrl, smtpUrl }: Checked): SystemSettings {
  const decided = 'decided-at-the-start';
  const serviceKeys = record(services, () => decided);
  return {
    host,
    publicUrl: publicUrl ?? 'http://127.0.0.1',
    ports: { ...record(services, () => 1), gateway: port },
    postgresPort: 1,
    natsPort: 1,
    smtpUrl: smtpUrl ?? 'smtp://127.0.0.1:1',
    secrets: {
      databases: record(owners, () => ({ owner: decided, app: decided, system: decided })),
      nats: record(services, () => decided),
      files: {
        ...{ serviceKeys, publicServiceKeys: decided, signingKeys: decided },
        ...{ tokenKey: decided, linkKey: decided, totpKey: decided, clientsKey: decided, notaryKey: decided },
      },
    },
  };
}

function record<K extends string, V>(names: readonly K[], make: () => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<K, V>;
}
