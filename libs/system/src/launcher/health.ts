import { setTimeout as wait } from 'node:timers/promises';

/** Waits until GET answers 200. Returns false if `ended` reports an end first, or after the timeout. */
export async function answers(url: string, within: number, ended: () => boolean): Promise<boolean> {
  const until = Date.now() + within;
  while (Date.now() < until && !ended()) {
    if (await answersNow(url)) return true;
    await wait(50);
  }
  return false;
}

async function answersNow(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
