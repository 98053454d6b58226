import { Injectable } from '@nestjs/common';
import { bookingForMessageCall, Refusal } from '@riserbo/contracts';
import { Serve, type Context, type Input } from '@riserbo/runtime';
import { toBooking } from '../rows/booking-row';
import { changeDeadline } from '../rows/change-window';
import { namedBooking } from '../rows/named-booking';
import { LinkTokens } from './link-tokens';

/** Data for mails about bookings. */
@Injectable()
export class BookingMessagesService {
  constructor(private readonly links: LinkTokens) {}

  /** The booking with the names around it and the guest's link. @throws Refusal `not_found` */
  @Serve(bookingForMessageCall)
  async describe(
    { tx }: Context<typeof bookingForMessageCall>,
    { bookingId }: Input<typeof bookingForMessageCall>,
  ) {
    const row = await namedBooking(tx, bookingId);
    if (!row) throw new Refusal('not_found');
    const link = { companyId: tx.companyId, bookingId, purpose: 'manage', expiresAt: row.endsAt } as const;
    const manageToken = this.links.make(link);
    return {
      ...toBooking(row),
      ...{ bookingId, changeUntil: changeDeadline(row).toISOString() },
      ...{ timeZone: row.timeZone, serviceName: row.serviceName, providerName: row.providerName },
      manageToken,
    };
  }
}
