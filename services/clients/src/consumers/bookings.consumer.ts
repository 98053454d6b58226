import { Injectable } from '@nestjs/common';
import { bookingConfirmed, bookingRequested } from '@riserbo/contracts';
import { Handles, type Received } from '@riserbo/messaging';
import { Contacts } from '../contacts/contacts.service';

/** A booking that was made, whether or not the office still has to answer it, makes what the guest left a lasting record. */
@Injectable()
export class BookingsConsumer {
  constructor(private readonly contacts: Contacts) {}

  @Handles(bookingRequested)
  requested(event: Received<typeof bookingRequested>): Promise<void> {
    return this.contacts.settle(event);
  }
  @Handles(bookingConfirmed)
  confirmed(event: Received<typeof bookingConfirmed>): Promise<void> {
    return this.contacts.settle(event);
  }
}
