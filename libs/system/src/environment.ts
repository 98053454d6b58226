import { owners, type OwnerName, type ServiceName } from '@riserbo/contracts';
import type { DatabaseTlsKeys, NatsTlsKeys } from '@riserbo/runtime';
import type { Secrets } from './launcher/secrets';

/** Paths and addresses, decided by the program that starts the system. */
export interface SystemSettings {
  readonly host: string;
  /** Base of the links in mails. */
  readonly publicUrl: string;
  /** Of the web pages, if the launcher serves them. */
  readonly webUrl?: string | undefined;
  /** HTTP port of each service: the gateway's API, the others' health. */
  readonly ports: Record<ServiceName, number>;
  /** 127.0.0.1 by default. */
  readonly postgresHost?: string;
  readonly postgresPort: number;
  /** 127.0.0.1 by default. */
  readonly natsHost?: string;
  readonly natsPort: number;
  /** How services reach Postgres on another machine. */
  readonly databaseTls?: DatabaseTlsKeys | undefined;
  /** How services reach NATS on another machine. */
  readonly natsTls?: NatsTlsKeys | undefined;
  readonly smtpUrl: string;
  /** Of the provider, with account and token; without it no SMS are sent. */
  readonly smsUrl?: string | undefined;
  /** The number that SMS come from. */
  readonly smsFrom?: string | undefined;
  readonly secrets: Secrets;
}

/** Parts of the database URLs. */
export type DatabaseSettings = Pick<SystemSettings, 'postgresHost' | 'postgresPort'> & {
  readonly secrets: Pick<Secrets, 'databases'>;
};

const loopback = '127.0.0.1';

/** Keys that can be set for a service from outside; everything else is decided here. */
const settable: Record<ServiceName | 'all', readonly string[]> = {
  all: [
    'NODE_ENV',
    'LOG_LEVEL',
    'TZ',
    'PATH',
    'NODE_EXTRA_CA_CERTS',
    'CRASH_AT',
    'CLOCK_FILE',
    'LIMITS_FACTOR',
    'WAIT_SECONDS',
  ],
  gateway: [
    'CORS_ORIGINS',
    'TRUSTED_PROXIES',
    'RATE_LIMIT_PER_MINUTE',
    'SEARCHES_PER_MINUTE',
    'DRAIN_SECONDS',
    'ACCESS_LOG',
  ],
  auth: ['WEB_URL', 'FEATURES_AVAILABLE'],
  booking: [
    'HOLD_MINUTES',
    'HOLDS_PER_COMPANY',
    'HOLDS_PER_NETWORK',
    'BOOKINGS_PER_NETWORK',
    'BOOKINGS_PER_COMPANY',
    'SWEEP_SECONDS',
    'PUBLISHED_DIR',
  ],
  clients: [],
  medical: [],
  notifications: [
    'MAIL_FROM',
    'WEB_URL',
    'DKIM_DOMAIN',
    'DKIM_SELECTOR',
    'DKIM_KEY_FILE',
    'SMTP_CONNECTIONS',
    'SMTP_UNENCRYPTED_HOST',
    'MAILS_PER_ADDRESS',
    'BOUNCE_DOMAIN',
    'BOUNCES_PORT',
    'SMS_URL',
    'SMS_FROM',
    'SMS_PER_NUMBER',
    'SMS_PER_COMPANY',
    'SMS_PER_DAY',
  ],
  retention: ['SWEPT_FOLDERS', 'TOMBSTONES_FILE', 'AUDIT_PLACES', 'AUDIT_WITNESSES'],
};

/**
 * The environment of one service process: all keys its configuration schema requires. Pure.
 * A new key of a service is added to its `config.ts` and to `.env.example`; a key without a default also here
 * (the bootstrap hands out passwords and key files), and a key that is neither also in `docker-compose.yml`
 * and `k8s/base/config/`. The tests in `scripts/deployment` name the file where it is missing.
 */
export function serviceEnvironment(
  service: ServiceName,
  settings: SystemSettings,
  outer: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    ...ownKeys(service, settings),
    ...taken(outer, [...settable.all, ...settable[service], ...(isOwner(service) ? ['DATABASE_POOL'] : [])]),
    HOST: service === 'gateway' ? settings.host : loopback,
    [service === 'gateway' ? 'PORT' : 'HEALTH_PORT']: String(settings.ports[service]),
    ...(isOwner(service) ? databaseKeys(service, settings) : {}),
    NATS_URL: `nats://${settings.natsHost ?? loopback}:${settings.natsPort}`,
    ...settings.natsTls,
    NATS_USER: service,
    NATS_PASSWORD: settings.secrets.nats[service],
    SERVICE_KEY_FILE: settings.secrets.files.serviceKeys[service],
    PUBLIC_URL: settings.publicUrl,
  };
}

/** The URL of one of a service's database roles. */
export function databaseUrl(
  service: OwnerName,
  role: 'owner' | 'app' | 'system',
  settings: DatabaseSettings,
): string {
  const host = settings.postgresHost ?? loopback;
  return `postgres://${service}_${role}:${settings.secrets.databases[service][role]}@${host}:${settings.postgresPort}/${service}`;
}

function databaseKeys(service: OwnerName, settings: SystemSettings): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseUrl(service, 'app', settings),
    SYSTEM_DATABASE_URL: databaseUrl(service, 'system', settings),
    ...settings.databaseTls,
  };
}

function ownKeys(
  service: ServiceName,
  { secrets: { files }, smtpUrl, smsUrl, smsFrom }: SystemSettings,
): NodeJS.ProcessEnv {
  switch (service) {
    case 'auth':
      return {
        SIGNING_KEYS_DIR: files.signingKeys,
        SERVICE_KEYS_FILE: files.publicServiceKeys,
        TOKEN_KEY_FILE: files.tokenKey,
        TOTP_KEY_FILE: files.totpKey,
      };
    case 'booking':
      return { LINK_KEY_FILE: files.linkKey };
    case 'clients':
      return { CLIENTS_KEY_FILE: files.clientsKey };
    case 'retention':
      return { NOTARY_KEY_FILE: files.notaryKey };
    case 'notifications':
      return {
        ...{ SMTP_URL: smtpUrl, MAIL_FROM: 'bookings@riserbo.example' },
        ...(smsUrl === undefined ? {} : { SMS_URL: smsUrl, SMS_FROM: smsFrom ?? '+390600000000' }),
      };
    case 'gateway':
      return { CORS_ORIGINS: '', TRUSTED_PROXIES: '0' };
    default:
      return {};
  }
}

function isOwner(service: ServiceName): service is OwnerName {
  return (owners as readonly ServiceName[]).includes(service);
}

function taken(outer: NodeJS.ProcessEnv, keys: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(keys.filter((key) => outer[key] !== undefined).map((key) => [key, outer[key]]));
}
