import { Injectable } from '@nestjs/common';
import {
  bookingCancelled,
  bookingCompleted,
  bookingConfirmed,
  bookingNoShow,
  bookingRequested,
  bookingRescheduled,
} from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { Bookings } from '../bookings/bookings.service';

/** A booking that was asked for, stands or moved counts until it is over; one that ended is no longer upcoming, and its end stays known. */
@Injectable()
export class BookingsConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly bookings: Bookings,
  ) {}

  @Handles(bookingRequested)
  async requested(event: Received<typeof bookingRequested>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, true));
  }
  @Handles(bookingConfirmed)
  async confirmed(event: Received<typeof bookingConfirmed>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, true));
  }
  @Handles(bookingRescheduled)
  async rescheduled(event: Received<typeof bookingRescheduled>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, true));
  }
  @Handles(bookingCompleted)
  async completed(event: Received<typeof bookingCompleted>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, false));
  }
  @Handles(bookingNoShow)
  async missed(event: Received<typeof bookingNoShow>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, false));
  }
  @Handles(bookingCancelled)
  async cancelled(event: Received<typeof bookingCancelled>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.see(tx, event.payload, false));
  }
}
