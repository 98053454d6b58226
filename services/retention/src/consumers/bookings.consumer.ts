import { Injectable } from '@nestjs/common';
import { bookingCancelled, bookingConfirmed, bookingRescheduled } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { Bookings } from '../bookings/bookings.service';

/** A booking that stands or moved counts until it is over; a cancelled one is no longer upcoming, and its end stays known. */
@Injectable()
export class BookingsConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly bookings: Bookings,
  ) {}

  @Handles(bookingConfirmed)
  async confirmed(event: Received<typeof bookingConfirmed>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, true));
  }
  @Handles(bookingRescheduled)
  async rescheduled(event: Received<typeof bookingRescheduled>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, true));
  }
  @Handles(bookingCancelled)
  async cancelled(event: Received<typeof bookingCancelled>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, false));
  }
}
