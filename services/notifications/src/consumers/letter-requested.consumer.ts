import { Injectable } from '@nestjs/common';
import { letterRequested } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { Ledger } from '../deliveries/ledger.service';

@Injectable()
export class LetterRequestedConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  @Handles(letterRequested)
  async handle(event: Received<typeof letterRequested>): Promise<void> {
    await this.inbox.once(event, (tx) =>
      this.ledger.queue(
        tx,
        event.eventId,
        event.payload.kind,
        { letterId: event.payload.id },
        this.clock.now(),
      ),
    );
  }
}
