import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type readLinkCall,
  type RequestOf,
  type rescheduleLinkCall,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { shown, type BookingRow } from '../bookings/booking-row';
import { BookingsReads, type NamedBookingRow } from '../bookings/bookings.reads';
import {
  cancelBooking,
  changeable,
  lockBooking,
  moveBooking,
  policyOf,
  type Change,
} from '../bookings/changes';
import { isLive, mayCancel, mayReschedule } from '../domain/booking';
import { LinkTokens } from './link-tokens';

type ManagedBooking = AnswerOf<typeof readLinkCall>;

/** The guest's own link (C12): no account, no name, one booking. It dies at the end of the booking, or when it is cancelled. */
@Injectable()
export class LinksService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: LinkTokens,
    private readonly reads: BookingsReads,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `link_invalid` */
  async read(token: string): Promise<ManagedBooking> {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    const booking = await this.reads.named(bookingId, { companyId });
    assertAlive(booking, now);
    return managed(booking, now);
  }

  /** With the same provider. @throws Refusal `link_invalid`, and those of `moveBooking` */
  reschedule({ token, startsAt }: RequestOf<typeof rescheduleLinkCall>, ask: Ask): Promise<ManagedBooking> {
    return this.change(token, ask, (tx, booking, change) =>
      moveBooking(tx, booking, { providerId: booking.provider_id, startsAt: new Date(startsAt) }, change),
    );
  }

  /** @throws Refusal `link_invalid`, and those of `cancelBooking` */
  cancel(token: string, ask: Ask): Promise<ManagedBooking> {
    return this.change(token, ask, cancelBooking);
  }

  /** The token is looked at before the database is. Whoever has the link is bound by cut-offs as a guest is. */
  private async change(
    token: string,
    by: Ask,
    act: (tx: Tx, booking: BookingRow, change: Change) => Promise<BookingRow>,
  ): Promise<ManagedBooking> {
    const now = this.clock.now();
    const { companyId, bookingId } = this.tokens.open(token, 'manage', now);
    await this.tenants.transaction({ companyId }, async (tx) => {
      const booking = await lockBooking(tx, bookingId);
      assertAlive(booking, now);
      await act(tx, booking, { by, as: 'guest', now });
    });
    return managed(await this.reads.named(bookingId, { companyId }), now);
  }
}

function assertAlive(booking: BookingRow, now: Date): void {
  if (!isLive(booking.status) || booking.ends_at <= now) throw new Refusal('link_invalid');
}

function managed(row: NamedBookingRow, now: Date): ManagedBooking {
  const { status, startsAt, endsAt, serviceId, providerId, version } = shown(row);
  return {
    status,
    startsAt,
    endsAt,
    serviceId,
    serviceName: row.service_name,
    providerId,
    providerName: row.provider_name,
    timeZone: row.time_zone,
    mayCancel: mayCancel(changeable(row), policyOf(row), 'guest', now) === undefined,
    mayReschedule: mayReschedule(changeable(row), policyOf(row), 'guest', now) === undefined,
    version,
  };
}
