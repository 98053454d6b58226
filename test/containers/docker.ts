import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectRoot } from '@riserbo/system';

const exec = promisify(execFile);
const LIMIT = { cwd: projectRoot, maxBuffer: 64 * 1024 ** 2 };

/** @returns what it printed. @throws Error with what it printed and what it complained about */
export async function docker(...args: readonly string[]): Promise<string> {
  return (await exec('docker', [...args], LIMIT).catch(explained)).stdout.trim();
}

function explained(error: Error & { stdout?: string }): never {
  const said = (error.stdout ?? '').trim().split('\n').slice(-30).join('\n');
  throw new Error(`${error.message}\n${said}`, { cause: error });
}

/** Of a project that nothing else uses. */
export const compose = (...args: readonly string[]): Promise<string> =>
  docker('compose', '--project-name', 'riserbo-test', '--profile', 'trial', ...args);

interface Container {
  readonly Service: string;
  readonly ID: string;
  readonly Health: string;
  readonly State: string;
}
/** Of one service of the compose file, or of all. */
export async function containers(service?: string): Promise<Container[]> {
  const lines = await compose('ps', '--format', 'json', ...(service === undefined ? [] : [service]));
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Container);
}

export async function inspect<T>(id: string, format: string): Promise<T> {
  return JSON.parse(await docker('inspect', '--format', `{{json ${format}}}`, id)) as T;
}
