import { Injectable } from '@nestjs/common';
import {
  bookingArrived,
  bookingCancelled,
  bookingCompleted,
  bookingConfirmed,
  bookingNoShow,
  bookingReopened,
  bookingRequested,
  bookingRescheduled,
  type BookingStatus,
} from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { effect, HandlesInOne, type Effect } from '@riserbo/runtime';
import type { VisitEntity } from '../rows/access.entities';

const changes = [
  ...([bookingRequested, bookingConfirmed, bookingRescheduled, bookingArrived] as const),
  ...([bookingCompleted, bookingNoShow, bookingReopened, bookingCancelled] as const),
] as const;
const states: Record<BookingStatus, VisitEntity['state']> = {
  ...{ held: 'requested', pending: 'requested', confirmed: 'confirmed', arrived: 'seen', completed: 'seen' },
  ...{ no_show: 'ended', cancelled: 'ended', expired: 'ended' },
};
// events can overtake each other, so the highest version wins
const keepVisit = effect(`
  INSERT INTO visits AS known (company_id, booking_id, client_id, provider_id, starts_at, state, version)
  SELECT :companyId, :id::uuid, :clientId::uuid, :providerId::uuid, :startsAt::timestamptz, :state::text,
    :version::integer
  FROM first WHERE :clientId IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM erased_clients e WHERE e.company_id = :companyId AND e.client_id = :clientId::uuid)
  ON CONFLICT ON CONSTRAINT visits_pkey DO UPDATE
    SET client_id = excluded.client_id, provider_id = excluded.provider_id, starts_at = excluded.starts_at,
      state = excluded.state, version = excluded.version
    WHERE known.version < excluded.version`);

/** X32: which client has seen which provider. */
@Injectable()
export class VisitsService {
  @HandlesInOne(...changes)
  changed({ payload }: Received<(typeof changes)[number]>): Effect {
    const { id, clientId, providerId, startsAt, status, version } = payload;
    return keepVisit({ id, clientId, providerId, startsAt, state: states[status], version });
  }
}
