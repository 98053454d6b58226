import { setTimeout as wait } from 'node:timers/promises';

const PAUSE_MS = 500;
/** Nothing listens, has the name, or accepts connections yet. */
const absent =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|57P03|57P01|08\w{3})$/;

/**
 * Repeats a first connection while the other side does not answer. What it refuses, such as a password, is
 * not tried again.
 * @param onWait called before the first pause
 * @throws the last error
 */
export async function whileAbsent<T>(
  seconds: number,
  attempt: () => Promise<T>,
  onWait: () => void,
): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (let waiting = false; ; waiting = true) {
    try {
      return await attempt();
    } catch (error) {
      if (!isAbsent(error) || performance.now() >= until) throw error;
      if (!waiting) onWait();
    }
    await wait(PAUSE_MS);
  }
}

/** Drivers wrap the error of the socket, or join those of several addresses. */
function isAbsent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, sqlState, message, cause, errors } = error as Record<string, unknown>;
  if ([code, sqlState].some((name) => typeof name === 'string' && absent.test(name))) return true;
  if (Array.isArray(errors) && errors.some(isAbsent)) return true;
  return /connection refused|timed? ?out/i.test(String(message)) || isAbsent(cause);
}
