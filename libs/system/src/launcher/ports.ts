import { readFileSync, writeFileSync } from 'node:fs';
import { services, type ServiceName } from '@riserbo/contracts';
import { ConfigurationError } from '@riserbo/runtime';
import { requirePort, freePort } from '../embedded/ports';

export interface SystemPorts {
  readonly services: Record<ServiceName, number>;
  readonly postgres: number;
  readonly nats: number;
  readonly smtp: number;
  readonly mailPage: number;
  readonly web: number;
}

/** The parts that other programs connect to, with the variable that chooses each port. */
const SETTINGS = {
  postgres: 'POSTGRES_PORT',
  nats: 'NATS_PORT',
  smtp: 'SMTP_PORT',
  mailPage: 'MAIL_PAGE_PORT',
  web: 'WEB_PORT',
} as const;
type Part = keyof typeof SETTINGS;

export interface PortOptions {
  readonly host: string;
  /** Of the gateway; 0 takes any. */
  readonly gateway: number;
  /** Where the other ports are kept from one start to the next. */
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The gateway's port as requested. Postgres, NATS, the mail catcher and the web have the port that their
 * variable names, else the one of the last start if it is free, else a free one. @throws StartFailure if a
 * requested one is taken
 */
export async function choosePorts({ host, gateway, file, env }: PortOptions): Promise<SystemPorts> {
  const wanted = gateway === 0 ? await freePort(host) : await requirePort(host, gateway);
  const taken = new Set([wanted]);
  const kept = readKept(file);
  const another = async (): Promise<number> => {
    const port = await freePort();
    return taken.has(port) ? another() : port;
  };
  const choose = async (part: Part) => {
    const port = (await requested(part, env)) ?? (await stillFree(kept[part], taken)) ?? (await another());
    taken.add(port);
    return port;
  };
  const parts = {} as Record<Part, number>;
  for (const part of Object.keys(SETTINGS) as Part[]) parts[part] = await choose(part);
  const entries: [ServiceName, number][] = [];
  for (const service of services) entries.push([service, service === 'gateway' ? wanted : await another()]);
  writeFileSync(file, JSON.stringify(parts, null, 2));
  return { services: Object.fromEntries(entries) as Record<ServiceName, number>, ...parts };
}

async function requested(part: Part, env: NodeJS.ProcessEnv): Promise<number | undefined> {
  const setting = SETTINGS[part];
  const text = env[setting];
  if (text === undefined || text === '') return undefined;
  const [problem] = portProblems({ [setting]: text });
  if (problem !== undefined) throw new ConfigurationError([problem]);
  return requirePort('127.0.0.1', Number(text), setting);
}

/** One line for each variable in the environment that should name a port and does not. */
export function portProblems(env: NodeJS.ProcessEnv): string[] {
  const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= 65_535;
  return Object.values(SETTINGS)
    .filter((setting) => env[setting] && !isPort(Number(env[setting])))
    .map((setting) => `${setting} (launcher): must be a whole number from 1 to 65535`);
}

async function stillFree(port: unknown, taken: ReadonlySet<number>): Promise<number | undefined> {
  if (typeof port !== 'number' || taken.has(port)) return undefined;
  return requirePort('127.0.0.1', port).catch(() => undefined);
}

function readKept(file: string): Partial<Record<Part, unknown>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Part, unknown>>;
  } catch {
    return {};
  }
}
