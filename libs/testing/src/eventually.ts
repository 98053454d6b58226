import { setTimeout as wait } from 'node:timers/promises';

/** Tries until `attempt` throws no more, and answers what it answered. @throws its last error when `within` milliseconds are over */
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
