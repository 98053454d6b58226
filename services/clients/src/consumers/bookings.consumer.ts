import { Injectable } from '@nestjs/common';
import { bookingConfirmed, bookingRequested } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { HandlesInOne, type Effect } from '@riserbo/runtime';
import { ContactsService } from '../contacts/contacts.service';

/** A booking that was made, whether or not the office still has to answer it, makes what the guest left a lasting record. */
@Injectable()
export class BookingsConsumer {
  constructor(private readonly contacts: ContactsService) {}

  @HandlesInOne(bookingRequested)
  requested(event: Received<typeof bookingRequested>): Effect {
    return this.contacts.makeLasting(event);
  }
  @HandlesInOne(bookingConfirmed)
  confirmed(event: Received<typeof bookingConfirmed>): Effect {
    return this.contacts.makeLasting(event);
  }
}
