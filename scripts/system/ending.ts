/**
 * Resolves when this process is asked to end: Ctrl-C, a signal, or the npm that started it is gone (killed with -9, it cannot pass
 * anything on). Asking again changes nothing, since Ctrl-C can arrive twice: from the terminal and through npm.
 */
export function untilAskedToEnd(env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    // Nobody reads any more what is printed: no reason to crash.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
    if (env['npm_lifecycle_event'] === undefined) return;
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve('orphaned'), 500).unref();
  });
}
