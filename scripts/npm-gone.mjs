import { readFileSync } from 'node:fs';

/**
 * Calls back when the npm that started this process was killed with -9: neither npm nor the shell between can
 * then forward a signal.
 */
export function whenNpmIsGone(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const chain = parents();
  const timer = setInterval(() => {
    if (parents() === chain) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** npm's process id as far as it can be determined: our parent, or the parent of the shell between. */
function parents() {
  const shell = read(`/proc/${process.ppid}/comm`);
  if (!/^(ba|da|a)?sh$/.test(shell.trim())) return `${process.ppid}`;
  const stat = read(`/proc/${process.ppid}/stat`);
  return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
