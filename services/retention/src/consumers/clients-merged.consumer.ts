import { Injectable } from '@nestjs/common';
import { clientsMerged } from '@riserbo/contracts';
import { Handles, type Received } from '@riserbo/messaging';
import { Bookings } from '../bookings/bookings.service';

/** The bookings of a record that joined another one count for that one. */
@Injectable()
export class ClientsMergedConsumer {
  constructor(private readonly bookings: Bookings) {}

  @Handles(clientsMerged)
  handle(event: Received<typeof clientsMerged>): Promise<void> {
    return this.bookings.merge(event);
  }
}
