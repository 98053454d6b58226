import { SetMetadata } from '@nestjs/common';
import type { Round } from './round';

export const EVERY = Symbol('every');

export type Duration = `${number}${'ms' | 's' | 'm' | 'h'}`;
/** A fixed interval, or one that the service's configuration says, in milliseconds. */
export type Interval = Duration | ((config: never) => number);

export interface Scheduled {
  interval: Interval;
  replicas: 'one' | 'each';
}

/**
 * Runs a method of a provider again and again while the service runs. The next round starts `interval` after
 * the end of the last, up to a tenth later, so that replicas spread. Shutdown waits for a round in progress.
 * `replicas: 'one'`: the replicas take turns under a lease in the database, and the round of one that died is
 * repeated by another, so a round must be safe to repeat. `'each'`: every process does it for itself. The
 * first round starts after the interval, or after a minute if that is sooner.
 */
export function Every(interval: Interval, { replicas }: { replicas: Scheduled['replicas'] }) {
  return <Method extends (round: Round) => unknown>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    const scheduled: Scheduled = { interval, replicas };
    SetMetadata(EVERY, scheduled)(target, name, descriptor as PropertyDescriptor);
  };
}

const UNITS_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** @throws Error unless the interval is longer than nothing and fits a timer */
export function intervalMs(interval: Interval, config: unknown): number {
  const ms = typeof interval === 'function' ? interval(config as never) : parsed(interval);
  if (!(ms > 0) || ms > 2 ** 30) throw new Error(`an interval of ${ms} ms cannot be scheduled`);
  return ms;
}

function parsed(duration: Duration): number {
  const [, count, unit] = /^(\d+)(ms|s|m|h)$/.exec(duration) ?? [];
  return Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS];
}
