import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Nest's messages are free text, so only the class of warnings and errors is logged. */
export function nestLogger(log: Log): LoggerService {
  const report =
    (level: 'warn' | 'error') =>
    (message: unknown, ...rest: unknown[]): void => {
      const error = [message, ...rest].find((each) => each instanceof Error);
      log[level]('framework', { context: contextOf(rest), error });
    };
  return {
    log: nothing,
    debug: nothing,
    verbose: nothing,
    warn: report('warn'),
    error: report('error'),
    fatal: report('error'),
  };
}

function nothing(): void {}
function contextOf(rest: readonly unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : undefined;
}
