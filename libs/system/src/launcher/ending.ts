/** Resolves when this process is asked to end. Asking again changes nothing, since Ctrl-C can arrive twice: from the terminal and through npm. */
export function untilAskedToEnd(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    // When nobody reads any more what is printed, that is no reason to crash.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
  });
}
