import { randomUUID } from 'node:crypto';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { Clock, CONFIG, Log, Tenants, type Tx } from '@riserbo/runtime';
import type { BookingConfig } from '../config';
import { byCell, takePersons } from '../statistics/count';
import { defaults } from '../settings/booking-settings.entity';
import { bookingColumns, type BookingRow } from './booking-row';
import { expireDue } from './lapse';
import { applyTransition } from './steps';

const batch = 100;
/** What counts for a network does so for a day; then nothing says where a booking came from. */
const forgetNetworks = `UPDATE bookings SET held_from = NULL WHERE company_id = $1 AND held_from IS NOT NULL AND id = ANY ($2::uuid[])`;
const dayOld = `
  SELECT company_id, id FROM bookings WHERE held_from IS NOT NULL AND created_at <= $1::timestamptz - interval '1 day'
  ORDER BY created_at LIMIT ${batch}`;
const due = `
  SELECT company_id, id FROM bookings WHERE status IN ('held', 'pending') AND expires_at <= $1 ORDER BY company_id, id LIMIT ${batch}`;
const unmarked = `
  SELECT b.company_id, b.id FROM bookings b LEFT JOIN booking_settings s ON s.company_id = b.company_id
  WHERE b.status IN ('confirmed', 'arrived') AND b.ends_at <= $1
    AND b.ends_at + make_interval(mins => coalesce(s.complete_after_minutes, ${defaults.completeAfterMinutes})) <= $1
  ORDER BY b.company_id, b.id LIMIT ${batch}`;
const lockUnmarked = `
  SELECT ${bookingColumns.join(', ')} FROM bookings
  WHERE company_id = $1 AND id = ANY ($2::uuid[]) AND status IN ('confirmed', 'arrived') AND ends_at <= $3
  ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`;

interface Key {
  company_id: string;
  id: string;
}

/**
 * Does what nobody did: ends holds (C4) and bookings without an answer (C8) that are over, and completes bookings that nobody marked some time
 * after their end. All of it stands in the tables, so that it survives any restart. Any number of replicas may run it: each takes what no other
 * has in hand.
 */
@Injectable()
export class BookingSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopped = false;
  private timer?: NodeJS.Timeout;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: BookingConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** One round over all companies. @returns how many it ended, completed and forgot the network of */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const ended = await this.each(due, now, (tx, ids) => expireDue(tx, ids, now, { skipLocked: true }));
    const forgotten = await this.each(dayOld, now, forget);
    return ended + forgotten + (await this.each(unmarked, now, (tx, ids) => complete(tx, ids, now)));
  }

  private async each(
    text: string,
    now: Date,
    work: (tx: Tx, ids: string[]) => Promise<number>,
  ): Promise<number> {
    const keys = await this.tenants.system((tx) => tx.query<Key>(text, [now]));
    let done = 0;
    for (const [companyId, ids] of byCompany(keys))
      done += await this.tenants.transaction({ companyId }, (tx) => work(tx, ids)).catch(this.passedOver);
    return done;
  }

  /** A company whose work fails keeps no other waiting; a database that is away keeps all. */
  private readonly passedOver = (error: unknown): number => {
    if (error instanceof Refusal) throw error;
    this.log.warn('background_failed', { context: 'BookingSweeper', error });
    return 0;
  };

  /** After a full batch there may be more: then at once. */
  private schedule(wait = this.config.SWEEP_SECONDS * 1000): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sweep().then(
        (ended) => this.schedule(ended >= batch ? 0 : undefined),
        (error: unknown) => {
          this.log.warn('background_failed', { context: 'BookingSweeper', error });
          this.schedule();
        },
      );
    }, wait);
    this.timer.unref();
  }
}

/** @returns how many */
async function forget(tx: Tx, ids: readonly string[]): Promise<number> {
  await tx.query(forgetNetworks, [tx.companyId, ids]);
  return ids.length;
}

/** @returns how many */
async function complete(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
  const rows = await tx.query<BookingRow>(lockUnmarked, [tx.companyId, ids, now]);
  await takePersons(
    tx,
    rows.map(({ id }) => id),
  );
  const actor = { kind: 'service', service: 'booking' } as const;
  for (const row of rows.sort(byCell))
    await applyTransition(tx, row, 'completed', { by: { actor, correlationId: randomUUID() }, now });
  return rows.length;
}

function byCompany(rows: readonly Key[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { company_id: companyId, id } of rows) ids.set(companyId, [...(ids.get(companyId) ?? []), id]);
  return ids;
}
