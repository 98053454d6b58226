import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Every, Round, Tenants, type Tx } from '@riserbo/runtime';
import type { BookingConfig } from '../config';
import { byCell, takePersons } from '../statistics/count';
import { defaults } from '../settings/booking-settings.entity';
import { bookingColumns, type BookingRow } from '../rows/booking-row';
import { expireDue } from './expiry';
import { applyTransition } from './transitions';

const BATCH_SIZE = 100;
// held_from counts the holds of a network for a day only
const forgetNetworks = `UPDATE bookings SET held_from = NULL WHERE company_id = $1 AND held_from IS NOT NULL AND id = ANY ($2::uuid[])`;
const selectDayOld = `
  SELECT company_id AS "companyId", id FROM bookings
  WHERE held_from IS NOT NULL AND created_at <= $1::timestamptz - interval '1 day' AND company_id <> ALL ($2::uuid[])
  ORDER BY created_at LIMIT ${BATCH_SIZE}`;
const selectDue = `
  SELECT company_id AS "companyId", id FROM bookings
  WHERE status IN ('held', 'pending') AND expires_at <= $1 AND company_id <> ALL ($2::uuid[])
  ORDER BY company_id, id LIMIT ${BATCH_SIZE}`;
const selectUnmarked = `
  SELECT b.company_id AS "companyId", b.id FROM bookings b LEFT JOIN booking_settings s ON s.company_id = b.company_id
  WHERE b.status IN ('confirmed', 'arrived') AND b.ends_at <= $1 AND b.company_id <> ALL ($2::uuid[])
    AND b.ends_at + make_interval(mins => coalesce(s.complete_after_minutes, ${defaults.completeAfterMinutes})) <= $1
  ORDER BY b.company_id, b.id LIMIT ${BATCH_SIZE}`;
const lockUnmarked = `
  SELECT ${bookingColumns.join(', ')} FROM bookings
  WHERE company_id = $1 AND id = ANY ($2::uuid[]) AND status IN ('confirmed', 'arrived') AND ends_at <= $3
  ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`;

type Work = (tx: Tx, ids: string[]) => Promise<number>;

/**
 * Ends holds that expired (C4) and bookings that the office did not answer in time (C8), completes bookings
 * that were left unmarked for some time after their end, and deletes the networks of old holds. Rows locked by
 * a request are left for the next round.
 */
@Injectable()
export class BookingSweeper {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** One round over all companies. @returns the number of rows it changed */
  @Every((config: BookingConfig) => config.SWEEP_SECONDS * 1000, { replicas: 'one' })
  async sweep(round: Round = new Round()): Promise<number> {
    const now = this.clock.now();
    const each = (text: string, work: Work) => this.each(round, text, now, work);
    const ended = await each(selectDue, (tx, ids) => expireDue(tx, ids, now, { skipLocked: true }));
    const forgotten = await each(selectDayOld, forget);
    return ended + forgotten + (await each(selectUnmarked, (tx, ids) => complete(tx, ids, now)));
  }

  private each(round: Round, text: string, now: Date, work: Work): Promise<number> {
    return round.perCompany<{ companyId: string; id: string }>(
      (passedOver) => this.tenants.system((tx) => tx.query(text, [now, passedOver])),
      (companyId, rows) => {
        const ids = rows.map(({ id }) => id);
        return this.tenants.transaction({ companyId }, (tx) => work(tx, ids));
      },
    );
  }
}

/** @returns the number of rows */
async function forget(tx: Tx, ids: readonly string[]): Promise<number> {
  await tx.query(forgetNetworks, [tx.companyId, ids]);
  return ids.length;
}

/** @returns the number of rows */
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
