import { Log } from '../logging/log';
import type { ServiceDefinition, StartedService } from './definition';
import { exitCodeOf, failureLog } from './failures';
import { startService } from './start-service';

const hardLimit = 15_000;

/**
 * What main.ts calls when it is the entry point: starts from the process's environment, stops in order on
 * SIGTERM and SIGINT (exit code 0), and
 * says in one JSON line why it could not start (exit code 1; 78 with one line per key when the configuration
 * is at fault).
 */
export async function runAsMain(definition: ServiceDefinition): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
  });
  logInsteadOfNode(definition);
  const service = await Promise.race([startOrExit(definition), asked.then(() => undefined)]);
  if (!service) return process.exit(0);
  await asked;
  setTimeout(() => process.exit(1), hardLimit).unref();
  await service.stop();
  process.exit(0);
}

async function startOrExit(definition: ServiceDefinition): Promise<StartedService> {
  try {
    return await startService(definition, process.env);
  } catch (error) {
    process.stderr.write(failureLog(definition.name, error));
    return process.exit(exitCodeOf(error));
  }
}

/**
 * Node would print messages, which can hold values, as plain text; so faults and warnings are logged as every
 * error is. A fault ends the process.
 */
function logInsteadOfNode({ name }: ServiceDefinition): void {
  const log = new Log({ service: name });
  process.on('uncaughtException', (error) => {
    log.error('process_failed', { error });
    process.exit(1);
  });
  process.removeAllListeners('warning');
  process.on('warning', (error) => log.warn('process_warned', { error }));
}
