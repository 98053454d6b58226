import type {
  AnswerOf,
  BookingChannel,
  bookingHeld,
  BookingStatus,
  FactsOf,
  OverrideReason,
  readBookingCall,
} from '@riserbo/contracts';
import { priceOf, type StoredAmount } from '../catalog/prices';
import type { CancelReason, HolderKind } from './booking.entity';

/** A row of `bookings` as SQL answers it. */
export interface BookingRow {
  id: string;
  service_id: string;
  provider_id: string;
  client_id: string | null;
  status: BookingStatus;
  cancel_reason: CancelReason | null;
  starts_at: Date;
  ends_at: Date;
  expires_at: Date | null;
  held_by: string | null;
  held_by_kind: HolderKind | null;
  /** Only written, and counted: where it was made from, by which guest, and who is one person. */
  held_from?: Buffer | null;
  guest_id?: string | null;
  counts_as?: string | null;
  channel: BookingChannel;
  override_reason: OverrideReason | null;
  cancel_cutoff_minutes: number;
  reschedule_cutoff_minutes: number;
  session_id: string | null;
  price_currency: string | null;
  price_amount: StoredAmount;
  version: number;
  created_at: Date;
}
export const bookingColumns = [
  'id',
  'service_id',
  'provider_id',
  'client_id',
  'status',
  'cancel_reason',
  'starts_at',
  'ends_at',
  'expires_at',
  'held_by',
  'held_by_kind',
  'channel',
  'override_reason',
  'cancel_cutoff_minutes',
  'reschedule_cutoff_minutes',
  'session_id',
  'price_currency',
  'price_amount',
  'version',
  'created_at',
] as const satisfies readonly (keyof BookingRow)[];

export type Booking = AnswerOf<typeof readBookingCall>;

/** A booking as calls answer it. */
export function toBooking(row: BookingRow): Booking {
  return {
    id: row.id,
    clientId: row.client_id,
    serviceId: row.service_id,
    providerId: row.provider_id,
    status: row.status,
    cancelReason: row.cancel_reason,
    channel: row.channel,
    override: row.override_reason,
    answerBy: row.status === 'pending' && row.expires_at ? row.expires_at.toISOString() : null,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    createdAt: row.created_at.toISOString(),
    sessionId: row.session_id,
    price: priceOf(row),
    version: row.version,
  };
}

/** What every event of a booking says (C15). @param previousStatus null for a new booking */
export function eventPayload(
  row: BookingRow,
  previousStatus: BookingStatus | null,
  at: Date,
): FactsOf<typeof bookingHeld> {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    previousStatus,
    channel: row.channel,
    price: priceOf(row),
    clientId: row.client_id,
    serviceId: row.service_id,
    providerId: row.provider_id,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    at: at.toISOString(),
  };
}

/** As the domain's decisions take it. */
export const toDomain = (booking: BookingRow) => ({
  state: booking.status,
  startsAt: booking.starts_at,
  lapsesAt: booking.expires_at,
});
export const policyOf = (booking: BookingRow) => ({
  cancelCutoffMin: booking.cancel_cutoff_minutes,
  rescheduleCutoffMin: booking.reschedule_cutoff_minutes,
});
