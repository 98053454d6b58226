import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { natsUsers } from '@riserbo/messaging';
import { type BusOptions, openSecrets, projectRoot } from '@riserbo/system';

/** NATS of the system running on DATA_DIR; undefined if none does. */
export function findBus(env: NodeJS.ProcessEnv): BusOptions | undefined {
  const folder = env['DATA_DIR'] || join(projectRoot, '.data');
  const running = join(folder, 'running.json');
  if (!existsSync(running)) return undefined;
  const { nats } = JSON.parse(readFileSync(running, 'utf8')) as { nats: { url: string } };
  const keys = join(folder, 'keys');
  return {
    dir: join(folder, 'nats'),
    port: Number(new URL(nats.url).port),
    passwords: openSecrets(keys, natsUsers).nats,
    outside: join(keys, 'subscribers'),
  };
}
