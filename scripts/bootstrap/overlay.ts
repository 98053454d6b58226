import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, hasNoParameters } from '@riserbo/runtime';
import { projectRoot } from '@riserbo/system';
import type { Manifests } from '../deployment/kubernetes';
import { mayReach } from '../deployment/network';
import { render } from '../deployment/render';

/** Written by the command itself into the Secrets, which it reads from paths on this machine. */
const here = ['DATABASE_CA_FILE', 'NATS_CA_FILE'];
const PORTS: Record<string, number> = { 'smtp:': 587, 'smtps:': 465 };

/**
 * The settings of the bootstrap as an overlay below k8s/overlays has them, so that hosts and names are
 * written
 * once. @throws ConfigurationError for hosts that the overlay does not have, or does not let anyone reach
 */
export function overlayEnvironment(name: string, env: NodeJS.ProcessEnv): Record<string, string> {
  if (!existsSync(join(projectRoot, 'k8s/overlays', name, 'kustomization.yaml')) || name === '')
    throw new ConfigurationError([`k8s/overlays has no overlay ${name}`]);
  const manifests = render(join('overlays', name));
  const { bootstrap = {} } = manifests.configMaps;
  const smsUrl = env['SMS_URL'] || undefined;
  const problems = [
    ...databaseProblems(manifests, bootstrap, name),
    ...mailProblems(manifests, env['SMTP_URL'] ?? 'smtp://mails:1025', name),
    ...(smsUrl === undefined ? [] : smsProblems(manifests, smsUrl, name)),
  ];
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.fromEntries(Object.entries(bootstrap).filter(([key]) => !here.includes(key)));
}

function databaseProblems(
  manifests: Manifests,
  { POSTGRES_HOST: host = '' }: Settings,
  name: string,
): string[] {
  if (isWithin(manifests, host)) return [];
  if (!host.includes('.')) return [`POSTGRES_HOST of overlay ${name} is ${host}, which it does not have`];
  return [];
}

function mailProblems(manifests: Manifests, smtpUrl: string, name: string): string[] {
  const url = URL.parse(smtpUrl);
  const usual = url && PORTS[url.protocol];
  if (!url || usual === undefined || !hasNoParameters(smtpUrl))
    return ['SMTP_URL is no smtp:// or smtps:// URL'];
  const port = Number(url.port || usual);
  const [host, target] = [url.hostname, isWithin(manifests, url.hostname) ? url.hostname : 'elsewhere'];
  if (target === 'elsewhere' && !host.includes('.'))
    return [`SMTP_URL names ${host}, which overlay ${name} does not have: set it`];
  return mayReach(manifests, 'notifications', target, port)
    ? []
    : [`SMTP_URL has port ${port}, which the policy to-mail-servers of overlay ${name} does not allow`];
}

function smsProblems(manifests: Manifests, smsUrl: string, name: string): string[] {
  const port = Number(URL.parse(smsUrl)?.port || 443);
  return mayReach(manifests, 'notifications', 'elsewhere', port)
    ? []
    : [`SMS_URL has port ${port}, which overlay ${name} does not let out: add ../../components/sms`];
}

const isWithin = ({ resources }: Manifests, host: string): boolean =>
  resources.some(({ kind, metadata }) => kind === 'Service' && metadata.name === host);

type Settings = Record<string, string>;
