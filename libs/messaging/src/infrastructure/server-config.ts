import type { OutsideSubscriber } from '@riserbo/contracts';
import { natsUsers, permissionsOf, permissionsOfSubscriber, type Permissions } from './permissions';

export interface ServerConfigOptions {
  port: number;
  storeDir: string;
  /** One for each of `natsUsers`. */
  passwords: Record<string, string>;
  /** Programs outside, each of one company (C15). */
  outside?: readonly OutsideSubscriber[];
  /** Where the server writes its process id, for who wants it to read its configuration again (SIGHUP). */
  pidFile?: string;
  monitorPort?: number;
  /** 127.0.0.1 unless told. */
  host?: string;
  /** nats-server >= 2.12 only: fsync before every acknowledgement. */
  syncAlways?: boolean;
}
const quote = (text: string): string => JSON.stringify(text);
const list = (subjects: readonly string[]): string => `[${subjects.map(quote).join(', ')}]`;

/** The configuration file of nats-server: one user for each service with the permissions that the contracts give it. @throws Error for a missing password */
export function natsServerConfig({
  port,
  storeDir,
  passwords,
  monitorPort,
  host = '127.0.0.1',
  syncAlways = false,
  outside = [],
  pidFile,
}: ServerConfigOptions): string {
  return `host: ${quote(host)}
port: ${port}
server_name: "riserbo"
max_payload: 1MB
${pidFile === undefined ? '' : `pid_file: ${quote(pidFile)}\n`}${monitorPort === undefined ? '' : `http: ${quote(`${host}:${monitorPort}`)}\n`}jetstream {
  store_dir: ${quote(storeDir)}
  max_memory_store: 64MB
  max_file_store: 8GB
${syncAlways ? '  sync_interval: always\n' : ''}}
authorization {
  timeout: 2
  users: [
${[...natsUsers.map((user) => userEntry(user, passwords[user])), ...outside.map(outsideEntry)].join('\n')}
  ]
}
`;
}

function userEntry(user: string, password: string | undefined): string {
  if (password === undefined) throw new Error(`there is no NATS password for ${user}`);
  return entry(user, password, permissionsOf(user));
}

function outsideEntry(subscriber: OutsideSubscriber): string {
  return entry(subscriber.user, subscriber.password, permissionsOfSubscriber(subscriber));
}

function entry(user: string, password: string, { publish, subscribe }: Permissions): string {
  return `    { user: ${quote(user)}, password: ${quote(password)}, permissions: { publish: { allow: ${list(publish)} }, subscribe: { allow: ${list(subscribe)} } } }`;
}
