import { readConfig } from './config';
import { createSite } from './server';

/** Runs until SIGTERM or SIGINT. */
async function run(): Promise<void> {
  const config = readConfig(process.env);
  const site = await createSite(config);
  await site.listen({ host: config.HOST, port: config.PORT });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void site.close());
}

run().catch((error: unknown) => {
  const problem = error instanceof Error ? error.message : 'unknown';
  process.stderr.write(`${JSON.stringify({ level: 'fatal', msg: 'start_failed', problem })}\n`);
  process.exitCode = 1;
});
