import { rewrapChart } from './chart';
import type { Roster } from './roster';
import type { Identity } from './age';

export interface StoredWrap {
  readonly client: string;
  readonly gen: number;
  readonly wrap: Uint8Array;
}
export interface RotationProgress {
  readonly done: number;
  /** Those that were sealed to today's vault already. */
  readonly skipped: number;
}

/**
 * Seals every chart key to today's vault, one after the other. Each one is saved before the next, so it can
 * be
 * stopped at any moment and started again: what is done is recognised and skipped.
 * @param save stores a wrap; the server compares versions, so two rotations at once do no harm
 * @throws SealedError for the first wrap that is not what it claims to be; those before it are saved
 */
export async function* rotateCharts(
  wraps: AsyncIterable<StoredWrap> | Iterable<StoredWrap>,
  vaults: { old: Identity; current: Identity },
  roster: Roster,
  save: (wrap: StoredWrap) => Promise<void>,
): AsyncGenerator<RotationProgress> {
  let [done, skipped] = [0, 0];
  for await (const { client, gen, wrap } of wraps) {
    const fresh = await rewrapChart(wrap, vaults, roster, { client, minGen: gen });
    if (fresh) await save({ client, gen, wrap: fresh });
    done += 1;
    skipped += fresh ? 0 : 1;
    yield { done, skipped };
  }
}
