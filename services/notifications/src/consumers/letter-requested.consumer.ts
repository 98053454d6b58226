import { Injectable } from '@nestjs/common';
import { letterRequested } from '@riserbo/contracts';
import { Handles, type Received } from '@riserbo/messaging';
import { Ledger } from '../deliveries/ledger.service';

@Injectable()
export class LetterRequestedConsumer {
  constructor(private readonly ledger: Ledger) {}

  @Handles(letterRequested)
  handle(event: Received<typeof letterRequested>): Promise<void> {
    return this.ledger.queue(event, event.payload.kind, { letterId: event.payload.id });
  }
}
