import { Injectable } from '@nestjs/common';
import { bookingCancelled, bookingConfirmed, bookingRescheduled } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { Ledger } from '../deliveries/ledger.service';
import type { BookingTemplate } from '../domain/templates';

type BookingChange =
  Received<typeof bookingConfirmed> | Received<typeof bookingRescheduled> | Received<typeof bookingCancelled>;

/** G2: a confirmation, a change and a cancellation each become one mail. */
@Injectable()
export class BookingsConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

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
    return this.queue(event, 'booking_cancelled');
  }

  private async queue(event: BookingChange, template: BookingTemplate): Promise<void> {
    const { id, clientId } = event.payload;
    await this.inbox.once(event, (tx) =>
      this.ledger.queue(tx, event.eventId, template, { bookingId: id, clientId }, this.clock.now()),
    );
  }
}
