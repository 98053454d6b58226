import { Log } from '../logging/log';
import type { ServiceDefinition, StartedService } from './definition';
import { exitCodeOf, failureLines } from './failures';
import { startService } from './start-service';

const hardLimit = 15_000;

/**
 * What main.ts calls when it is the entry point: starts from the process's environment, stops in order on SIGTERM and SIGINT (exit code 0), and
 * says in one line why it could not start (exit code 1; 78 with one line per key when the configuration is at fault).
 */
export async function runAsMain(definition: ServiceDefinition): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
  });
  endOnFault(definition);
  const service = await startOrExit(definition);
  await asked;
  setTimeout(() => process.exit(1), hardLimit).unref();
  await service.stop();
  process.exit(0);
}

async function startOrExit(definition: ServiceDefinition): Promise<StartedService> {
  try {
    return await startService(definition, process.env);
  } catch (error) {
    process.stderr.write(`${failureLines(definition.name, error).join('\n')}\n`);
    return process.exit(exitCodeOf(error));
  }
}

/** Node would print the error's message, which can hold values; so it is logged as every error is, and the process ends as it would have. */
function endOnFault({ name }: ServiceDefinition): void {
  const log = new Log({ service: name });
  process.on('uncaughtException', (error) => {
    log.error('process_failed', { error });
    process.exit(1);
  });
}
