import { setTimeout as wait } from 'node:timers/promises';

/**
 * Retries until `attempt` no longer throws, and returns its result. @throws its last error after `within`
 * milliseconds
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { within = 10_000, every = 25 } = {},
): Promise<T> {
  const until = Date.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() >= until) throw error;
    }
    await wait(every);
  }
}
