import { Injectable } from '@nestjs/common';
import { bookingConfirmed } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { Contacts } from '../contacts/contacts.service';

@Injectable()
export class BookingConfirmedConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly contacts: Contacts,
  ) {}

  @Handles(bookingConfirmed)
  async handle(event: Received<typeof bookingConfirmed>): Promise<void> {
    await this.inbox.once(event, (tx) => this.contacts.settle(tx, event));
  }
}
