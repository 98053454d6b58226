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

/**
 * H2: bookings that are still to come are cancelled; those that are over count as the sweeper counts them.
 */
@Injectable()
export class BookingErasure implements ErasureParticipant {
  async cancel(tx: Tx, { ids }: ErasedPerson): Promise<Erased> {
    const live = await tx.rows(selectLiveForUpdate, { ids });
    if (live.length === 0) return {};
    await lockSales(tx);
    for (const row of live)
      if (row.status !== 'pending' && row.startsAt <= tx.now) await applyTransition(tx, row, 'completed');
      else await cancelBooking(tx, row, { as: 'service' }, 'erased');
    return { counts: { upcoming: live.length } };
  }
}
