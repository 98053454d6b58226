import { Injectable } from '@nestjs/common';
import {
  bookingCancelled,
  bookingCompleted,
  bookingConfirmed,
  bookingNoShow,
  bookingRequested,
  bookingRescheduled,
} from '@riserbo/contracts';
import { Handles, type Received } from '@riserbo/messaging';
import { Bookings } from '../bookings/bookings.service';

/** A booking that was asked for, stands or moved counts until it is over; one that ended is no longer upcoming, and its end stays known. */
@Injectable()
export class BookingsConsumer {
  constructor(private readonly bookings: Bookings) {}

  @Handles(bookingRequested)
  requested(event: Received<typeof bookingRequested>): Promise<void> {
    return this.bookings.see(event, event.payload, true);
  }
  @Handles(bookingConfirmed)
  confirmed(event: Received<typeof bookingConfirmed>): Promise<void> {
    return this.bookings.see(event, event.payload, true);
  }
  @Handles(bookingRescheduled)
  rescheduled(event: Received<typeof bookingRescheduled>): Promise<void> {
    return this.bookings.see(event, event.payload, true);
  }
  @Handles(bookingCompleted)
  completed(event: Received<typeof bookingCompleted>): Promise<void> {
    return this.bookings.see(event, event.payload, false);
  }
  @Handles(bookingNoShow)
  missed(event: Received<typeof bookingNoShow>): Promise<void> {
    return this.bookings.see(event, event.payload, false);
  }
  @Handles(bookingCancelled)
  cancelled(event: Received<typeof bookingCancelled>): Promise<void> {
    return this.bookings.see(event, event.payload, false);
  }
}
