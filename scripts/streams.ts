import { dropUnnamedConsumers, ensureStreams, type ConnectionOptions } from '@riserbo/messaging';
import { ConfigurationError, loadConfig, natsTlsKeys, readNatsCa } from '@riserbo/runtime';
import { z } from 'zod';
import { findBus } from './subscribers/find-bus';
import { bootstrapConnection, readOutside } from '@riserbo/system';

const config = z.object({
  NATS_URL: z.string().min(1),
  /** The only user permitted to create streams and consumers. */
  NATS_USER: z.literal('bootstrap').default('bootstrap'),
  NATS_PASSWORD: z.string().min(1),
  ...natsTlsKeys,
});

/**
 * `npm run streams`: creates the event stream and all durable consumers on the server of NATS_URL, else of
 * DATA_DIR; applies this release's settings to existing ones and deletes those it no longer has.
 */
async function main(): Promise<number> {
  try {
    const running = process.env['NATS_URL'] === undefined ? findBus(process.env) : undefined;
    const bus = running ? bootstrapConnection(running) : named();
    await ensureStreams(bus, running ? readOutside(running.outside) : []);
    await dropUnnamedConsumers(bus);
    process.stdout.write('The stream and its consumers are there.\n');
    return 0;
  } catch (error) {
    if (error instanceof ConfigurationError) {
      process.stderr.write(`${error.problems.join('\n')}\n`);
      return 78;
    }
    process.stderr.write('The stream could not be made: NATS does not answer, or refuses the password\n');
    return 1;
  }
}

function named(): ConnectionOptions {
  const named = loadConfig(config, process.env);
  const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password } = named;
  return { url, user, password, ca: readNatsCa(named, url) };
}

void main().then((code) => process.exit(code));
