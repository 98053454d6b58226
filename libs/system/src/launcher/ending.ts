/**
 * Resolves when this process is asked to end. Repeated requests are ignored: Ctrl-C can arrive both from the
 * terminal and through npm.
 */
export function untilAskedToEnd(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    // A closed output is no reason to crash.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
  });
}
