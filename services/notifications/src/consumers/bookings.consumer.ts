import { Injectable } from '@nestjs/common';
import { bookingCancelled, bookingConfirmed, bookingRequested, bookingRescheduled } from '@riserbo/contracts';
import { Handles, type Received } from '@riserbo/messaging';
import { Ledger } from '../deliveries/ledger.service';
import type { BookingTemplate } from '../domain/templates';

type BookingChange =
  typeof bookingRequested | typeof bookingConfirmed | typeof bookingRescheduled | typeof bookingCancelled;

/** G2: a request, a confirmation, a change, a refusal and a cancellation each become one mail. */
@Injectable()
export class BookingsConsumer {
  constructor(private readonly ledger: Ledger) {}

  @Handles(bookingRequested)
  requested(event: Received<typeof bookingRequested>): Promise<void> {
    return this.queue(event, 'booking_requested');
  }
  @Handles(bookingConfirmed)
  confirmed(event: Received<typeof bookingConfirmed>): Promise<void> {
    return this.queue(event, 'booking_confirmed');
  }
  @Handles(bookingRescheduled)
  rescheduled(event: Received<typeof bookingRescheduled>): Promise<void> {
    return this.queue(event, 'booking_rescheduled');
  }
  @Handles(bookingCancelled)
  cancelled(event: Received<typeof bookingCancelled>): Promise<void> {
    const refused = ['declined', 'not_answered'].includes(event.payload.reason);
    return this.queue(event, refused ? 'booking_declined' : 'booking_cancelled');
  }

  private queue<E extends BookingChange>(event: Received<E>, template: BookingTemplate): Promise<void> {
    const { id, clientId } = event.payload;
    return this.ledger.queue(event, template, { bookingId: id, clientId });
  }
}
