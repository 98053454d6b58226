import { readdirSync, readFileSync } from 'node:fs';

/**
 * Stops a process and its children while `during` runs, like a machine that swaps or is migrated: connections
 * stay open, and nothing answers.
 */
export async function standStill(pid: number | undefined, during: () => Promise<unknown>): Promise<void> {
  if (pid === undefined) throw new Error('there is no such process');
  process.kill(pid, 'SIGSTOP');
  // a stopped process starts no children
  const all = [pid, ...childrenOf(pid)];
  all.slice(1).forEach((child) => process.kill(child, 'SIGSTOP'));
  try {
    await during();
  } finally {
    all.reverse().forEach((each) => process.kill(each, 'SIGCONT'));
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}
/** The fourth field of its stat line, which comes after a name in brackets. */
function parentOf(pid: string): number {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}
