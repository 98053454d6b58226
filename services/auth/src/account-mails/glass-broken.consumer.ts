import { Injectable } from '@nestjs/common';
import { glassBroken } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { Handles, type Tx } from '@riserbo/runtime';
import { AccountMailsService } from './account-mails.service';

/** F9: the owners hear of every opening of charts in an emergency. */
@Injectable()
export class GlassBrokenConsumer {
  constructor(private readonly mails: AccountMailsService) {}

  @Handles(glassBroken)
  async tellOwners(event: Received<typeof glassBroken>, tx: Tx): Promise<void> {
    await this.mails.queueToOwners(tx, 'glass_broken', event.payload.id);
  }
}
