import { ensureStreams } from '@riserbo/messaging';
import { ConfigurationError, loadConfig } from '@riserbo/runtime';
import { z } from 'zod';

const config = z.object({
  NATS_URL: z.string().min(1),
  /** The one user that may make streams and consumers. */
  NATS_USER: z.literal('bootstrap').default('bootstrap'),
  NATS_PASSWORD: z.string().min(1),
});

/** `npm run streams`: makes the stream of events and all durable consumers on the server of NATS_URL; changes nothing where they are. */
async function main(): Promise<number> {
  try {
    const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password } = loadConfig(config, process.env);
    await ensureStreams({ url, user, password });
    process.stdout.write('The stream and its consumers are there.\n');
    return 0;
  } catch (error) {
    if (error instanceof ConfigurationError) {
      process.stderr.write(`${error.problems.join('\n')}\n`);
      return 78;
    }
    process.stderr.write(
      'The stream could not be made: NATS at NATS_URL does not answer, or refuses NATS_PASSWORD\n',
    );
    return 1;
  }
}
void main().then((code) => process.exit(code));
