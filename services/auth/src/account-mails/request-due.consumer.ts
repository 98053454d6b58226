import { Injectable } from '@nestjs/common';
import { requestDue } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { Handles, type Tx } from '@riserbo/runtime';
import { AccountMailsService } from './account-mails.service';

const kinds = { received: 'request_received', soon: 'request_due', late: 'request_late' } as const;

/**
 * D6: the owners hear of a request of a person when it arrives, a week before it is due, and when it is late.
 */
@Injectable()
export class RequestDueConsumer {
  constructor(private readonly mails: AccountMailsService) {}

  @Handles(requestDue)
  async tellOwners({ payload: { id, version, due } }: Received<typeof requestDue>, tx: Tx): Promise<void> {
    await this.mails.queueToOwners(tx, kinds[due], `${id} ${version}`);
  }
}
