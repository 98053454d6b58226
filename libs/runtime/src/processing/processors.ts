import type { Processor } from '@riserbo/contracts';
import { isLoopback } from '../config/loopback';

/**
 * E3: the host of a URL, without the user, password, port and path. A name without a dot is one of the
 * installation's own network and is not shown.
 */
export function processorAt(task: Processor['task'], url: string): Processor {
  const { hostname } = new URL(url);
  const isOwn = isLoopback(hostname) || !/[.:]/.test(hostname);
  return { task, host: isOwn ? null : hostname };
}

interface Places {
  DATABASE_URL: string;
  SYSTEM_DATABASE_URL: string;
  NATS_URL: string;
}
/** Where every service with tables has its data. */
export function commonProcessors(config: Places): Processor[] {
  return [
    processorAt('database', config.DATABASE_URL),
    processorAt('database', config.SYSTEM_DATABASE_URL),
    ...config.NATS_URL.split(',').map((url) => processorAt('events', url)),
  ];
}
