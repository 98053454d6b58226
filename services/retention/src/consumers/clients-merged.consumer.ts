import { Injectable } from '@nestjs/common';
import { clientsMerged } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { Bookings } from '../bookings/bookings.service';

/** The bookings of a record that joined another one count for that one. */
@Injectable()
export class ClientsMergedConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly bookings: Bookings,
  ) {}

  @Handles(clientsMerged)
  async handle(event: Received<typeof clientsMerged>): Promise<void> {
    await this.inbox.once(event, (tx) => this.bookings.merge(tx, event.payload.mergedId, event.payload.id));
  }
}
