import { createHash } from 'node:crypto';
import type { OutsideSubscriber } from '@riserbo/contracts';
import {
  accountsOf,
  subscriberAccount,
  systemAccount,
  type Account,
  type BusUser,
  type Export,
  type Import,
} from './accounts';

export interface ServerConfigOptions {
  port: number;
  storeDir: string;
  /** One per entry of `natsUsers`. */
  passwords: Record<string, string>;
  /** External programs, each bound to one company (C15). */
  outside?: readonly OutsideSubscriber[];
  /** Another file with external programs (`outsideConfig`), relative to the configuration; it must exist. */
  outsideFile?: string;
  /** Where the server writes its process id, for a SIGHUP that reloads the configuration. */
  pidFile?: string;
  monitorPort?: number;
  /** Default: 127.0.0.1. */
  host?: string;
  /** Paths of PEM files; the server then refuses connections without TLS. */
  tls?: { readonly certFile: string; readonly keyFile: string };
  /** nats-server >= 2.12 only: fsync before every acknowledgement. */
  syncAlways?: boolean;
}
const quote = (text: string): string => JSON.stringify(text);
/** An empty list would allow everything. */
const rule = (subjects: readonly string[]): string =>
  subjects.length === 0 ? '{ deny: [">"] }' : `{ allow: ${list(subjects)} }`;
const list = (subjects: readonly string[]): string => `[${subjects.map(quote).join(', ')}]`;

/**
 * Users that show which file the server has read: the password is the digest of the rest of the file, and
 * the account has nothing else in it. See `hasLoaded`.
 */
export const loadedUsers = { main: 'loaded', outside: 'loaded-outside' };

/** Of a text by `natsServerConfig` or `outsideConfig`. */
export const configDigest = (text: string): string =>
  /user: "loaded(?:-outside)?", password: "([0-9a-f]+)"/.exec(text)?.[1] ?? '';

/**
 * Generates the nats-server configuration (accounts, users, permissions) from the contracts. @throws Error
 * for a missing password
 */
export function natsServerConfig(options: ServerConfigOptions): string {
  const rendered = render(options, '');
  return render(options, loadedAccount(loadedUsers.main, rendered));
}

/** The file of external programs, whose passwords may be hashes by bcrypt. */
export function outsideConfig(outside: readonly OutsideSubscriber[]): string {
  const accounts = outside.map((each) => accountEntry(subscriberAccount(each), {}));
  return `${[...accounts, loadedAccount(loadedUsers.outside, accounts.join())].join('\n')}\n`;
}

function loadedAccount(user: string, text: string): string {
  const password = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const permissions = { publish: [], subscribe: [] };
  return accountEntry({ name: user.toUpperCase(), users: [{ user, password, permissions }] }, {});
}

function render(options: ServerConfigOptions, loaded: string): string {
  const { port, storeDir, passwords, monitorPort, host = '127.0.0.1', syncAlways = false } = options;
  const { outside = [], outsideFile, pidFile, tls } = options;
  return `host: ${quote(host)}
port: ${port}
server_name: "riserbo"
max_payload: 1MB
${pidFile === undefined ? '' : `pid_file: ${quote(pidFile)}\n`}${monitorPort === undefined ? '' : `http: ${quote(`${host}:${monitorPort}`)}\n`}jetstream {
  store_dir: ${quote(storeDir)}
  max_memory_store: 64MB
  max_file_store: 8GB
${syncAlways ? '  sync_interval: always\n' : ''}}
${tls === undefined ? '' : tlsBlock(tls)}authorization { timeout: 2 }
system_account: ${quote(systemAccount)}
accounts {
${loaded === '' ? '' : `${loaded}\n`}${outsideFile === undefined ? '' : `  include ${quote(outsideFile)}\n`}${accountsOf(
    outside,
  )
    .map((account) => accountEntry(account, passwords))
    .join('\n')}
}
`;
}

const tlsBlock = ({ certFile, keyFile }: NonNullable<ServerConfigOptions['tls']>): string => `tls {
  cert_file: ${quote(certFile)}
  key_file: ${quote(keyFile)}
  timeout: 5
}
`;

function accountEntry(
  { name, jetstream, users, exports = [], imports = [] }: Account,
  passwords: Record<string, string>,
): string {
  const block = (key: string, entries: readonly string[]) =>
    entries.length === 0
      ? ''
      : `    ${key}: [\n${entries.map((entry) => `      ${entry}\n`).join('')}    ]\n`;
  return `  ${quote(name)} {
${jetstream ? '    jetstream: enabled\n' : ''}${block(
    'users',
    users.map((user) => userEntry(user, passwords)),
  )}${block('exports', exports.map(exportEntry))}${block('imports', imports.map(importEntry))}  }`;
}

function userEntry(
  { user, passwordOf = '', password, permissions: { publish, subscribe } }: BusUser,
  passwords: Record<string, string>,
): string {
  const secret = password ?? passwords[passwordOf];
  if (secret === undefined) throw new Error(`there is no NATS password for ${passwordOf}`);
  return `{ user: ${quote(user)}, password: ${quote(secret)}, permissions: { publish: ${rule(publish)}, subscribe: ${rule(subscribe)} } }`;
}

function exportEntry({ kind, subject, streamed }: Export): string {
  return `{ ${kind}: ${quote(subject)}${streamed ? ', response_type: stream' : ''} }`;
}

function importEntry({ kind, from, subject }: Import): string {
  return `{ ${kind}: { account: ${quote(from)}, subject: ${quote(subject)} } }`;
}
