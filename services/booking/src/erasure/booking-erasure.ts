import { Injectable } from '@nestjs/common';
import {
  statement,
  type Erased,
  type ErasedPerson,
  type ErasureParticipant,
  type Tx,
} from '@riserbo/runtime';
import { cancelBooking } from '../lifecycle/cancellation';
import { applyTransition } from '../lifecycle/transitions';
import { bookingColumns, bookingList } from '../rows/booking-row';
import { lockSales } from '../statistics/sales';

const selectLiveForUpdate = statement(
  `SELECT ${bookingList()} FROM bookings
   WHERE company_id = :companyId AND client_id = ANY (:ids::uuid[])
     AND status IN ('pending', 'confirmed', 'arrived')
   ORDER BY id FOR NO KEY UPDATE`,
  bookingColumns,
);

const selectLiveOfProvider = statement(
  `SELECT ${bookingList()} FROM bookings
   WHERE company_id = :companyId AND provider_id = ANY (:ids::uuid[])
     AND status IN ('pending', 'confirmed', 'arrived')
   ORDER BY id FOR NO KEY UPDATE`,
  bookingColumns,
);
const deactivate = statement(
  `UPDATE providers SET active = false, version = version + 1
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND active`,
);

/**
 * H2: bookings that are still to come are cancelled; those that are over count as the sweeper counts them.
 * A provider takes no more bookings, and clients hear of the cancellation as of one by the office.
 */
@Injectable()
export class BookingErasure implements ErasureParticipant {
  async cancel(tx: Tx, { kind, ids }: ErasedPerson): Promise<Erased> {
    if (kind === 'provider') await tx.rows(deactivate, { ids });
    const live = await tx.rows(kind === 'provider' ? selectLiveOfProvider : selectLiveForUpdate, { ids });
    if (live.length === 0) return {};
    await lockSales(tx);
    for (const row of live)
      if (row.status !== 'pending' && row.startsAt <= tx.now) await applyTransition(tx, row, 'completed');
      else if (kind === 'provider') await cancelBooking(tx, row, { as: 'member' });
      else await cancelBooking(tx, row, { as: 'service' }, 'erased');
    return { counts: { upcoming: live.length } };
  }
}
