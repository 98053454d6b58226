import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, Every, Round, statement, Tenants, type Statement, type Tx } from '@riserbo/runtime';
import type { BookingConfig } from '../config';
import { lockSales } from '../statistics/sales';
import { defaults } from '../settings/booking-settings.entity';
import { BookingEntity } from '../rows/booking.entity';
import { bookingColumns, bookingList } from '../rows/booking-row';
import { expireDue, SERVICE } from './expiry';
import { applyTransition } from './transitions';

const BATCH_SIZE = 100;
const NETWORKS_KEPT_MS = keptMs(BookingEntity, 'heldFrom');
const keyColumns = { companyId: column.uuid, id: column.uuid };
type Key = column.RowOf<typeof keyColumns>;
type SelectKeys = Statement<{ now: unknown; passedOver: unknown }, Key>;

const forgetNetworks = statement(`
  UPDATE bookings SET held_from = NULL
  WHERE company_id = :companyId AND held_from IS NOT NULL AND id = ANY (:ids::uuid[])`);
const selectDayOld: SelectKeys = statement(
  `SELECT company_id AS "companyId", id FROM bookings
   WHERE held_from IS NOT NULL AND created_at <= :now::timestamptz - interval '${NETWORKS_KEPT_MS} milliseconds'
     AND company_id <> ALL (:passedOver::uuid[])
   ORDER BY created_at LIMIT ${BATCH_SIZE}`,
  keyColumns,
);
const selectDue: SelectKeys = statement(
  `SELECT company_id AS "companyId", id FROM bookings
   WHERE status IN ('held', 'pending') AND expires_at <= :now AND company_id <> ALL (:passedOver::uuid[])
   ORDER BY company_id, id LIMIT ${BATCH_SIZE}`,
  keyColumns,
);
const selectUnmarked: SelectKeys = statement(
  `SELECT b.company_id AS "companyId", b.id
   FROM bookings b LEFT JOIN booking_settings s ON s.company_id = b.company_id
   WHERE b.status IN ('confirmed', 'arrived') AND b.ends_at <= :now AND b.company_id <> ALL (:passedOver::uuid[])
     AND b.ends_at + make_interval(mins => coalesce(s.complete_after_minutes, ${defaults.completeAfterMinutes})) <= :now
   ORDER BY b.company_id, b.id LIMIT ${BATCH_SIZE}`,
  keyColumns,
);
const lockUnmarked = statement(
  `SELECT ${bookingList()} FROM bookings
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND status IN ('confirmed', 'arrived') AND ends_at <= :now
   ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`,
  bookingColumns,
);

type Work = (tx: Tx, ids: string[]) => Promise<number>;

/**
 * Ends holds that expired (C4) and bookings that the office did not answer in time (C8), completes bookings
 * that were left unmarked for some time after their end, and deletes the networks of old holds. Rows locked
 * by a request are left for the next round.
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
    const each = (select: SelectKeys, work: Work) => this.each(round, select, now, work);
    const ended = await each(selectDue, (tx, ids) => expireDue(tx, ids, { skipLocked: true }));
    const forgotten = await each(selectDayOld, forget);
    return ended + forgotten + (await each(selectUnmarked, complete));
  }

  private each(round: Round, select: SelectKeys, now: Date, work: Work): Promise<number> {
    return round.perCompany<Key>(
      (passedOver) => this.tenants.system((tx) => tx.rows(select, { now, passedOver })),
      (companyId, rows) => {
        const ids = rows.map(({ id }) => id);
        return this.tenants.transaction({ companyId }, (tx) => work(tx, ids), { actor: SERVICE, now });
      },
    );
  }
}

/** @returns the number of rows */
async function forget(tx: Tx, ids: readonly string[]): Promise<number> {
  await tx.rows(forgetNetworks, { ids });
  return ids.length;
}

/** @returns the number of rows */
async function complete(tx: Tx, ids: readonly string[]): Promise<number> {
  const rows = await tx.rows(lockUnmarked, { ids, now: tx.now });
  await lockSales(tx);
  for (const row of rows) {
    const one = tx.causedBy({});
    await applyTransition(one, row, 'completed');
    one.audit({ action: 'booking.complete', objectType: 'booking', objectId: row.id });
  }
  return rows.length;
}
