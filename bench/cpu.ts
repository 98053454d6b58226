import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second, whatever its own clock is. */
const TICK_MS = 10;
interface Process {
  pid: number;
  parent: number;
  name: string;
  /** Milliseconds of CPU, with those of ended children that it has waited for. */
  ms: number;
}

/** Milliseconds of CPU used so far, by process name. */
export type Cpu = ReadonlyMap<string, number>;

/**
 * CPU of the descendants of a process, without the process itself and without `except` and its descendants.
 */
export function cpuBelow(root: number, except: readonly number[] = []): Cpu {
  const all = processes();
  const below = (parent: number): Process[] =>
    all
      .filter((each) => each.parent === parent && !except.includes(each.pid))
      .flatMap((each) => [each, ...below(each.pid)]);
  return summed(below(root));
}

/** CPU of these processes. */
export function cpuOf(pids: readonly number[]): Cpu {
  return summed(processes().filter(({ pid }) => pids.includes(pid)));
}

/**
 * CPU used between two readings, divided by `count`. Processes that ended in between are included through
 * their parents.
 */
export function cpuBetween(
  before: Cpu,
  after: Cpu,
  count: number,
): { total: number; by: Record<string, number> } {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const each = names.map((name): [string, number] => [
    name,
    ((after.get(name) ?? 0) - (before.get(name) ?? 0)) / count,
  ]);
  return { total: each.reduce((sum, [, ms]) => sum + ms, 0), by: Object.fromEntries(each) };
}

function summed(list: readonly Process[]): Cpu {
  const sums = new Map<string, number>();
  for (const { name, ms } of list) sums.set(name, (sums.get(name) ?? 0) + ms);
  return sums;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readProcess(Number(pid)));
}

/**
 * proc(5): after the name come state, parent …, and utime, stime, cutime and cstime as the 14th to 17th
 * field.
 */
function readProcess(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ pid, parent: Number(fields[1]), name: nameOf(command), ms: ticks * TICK_MS }];
  } catch {
    return []; // it has ended meanwhile
  }
}

/** A service, a database, a server. */
function nameOf(command: string): string {
  const service = /services\/(\w+)\//.exec(command)?.[1];
  if (service) return service;
  const database = /^postgres: \w+ (\w+) /.exec(command)?.[1];
  if (database) return `postgres ${database}`;
  return /postgres|nats-server/.exec(command)?.[0] ?? 'other';
}
