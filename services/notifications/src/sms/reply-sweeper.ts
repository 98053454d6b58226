import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, Every, statement, Tenants } from '@riserbo/runtime';
import { MessageReplyEntity } from './sms.entities';

const KEPT_MS = keptMs(MessageReplyEntity);
const deleteOld = statement(
  `DELETE FROM message_replies WHERE (company_id, id) IN (
     SELECT company_id, id FROM message_replies WHERE received_at < :before ORDER BY received_at LIMIT 1000)`,
);

/** Deletes old replies. */
@Injectable()
export class ReplySweeper {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.tenants.system((tx) => tx.rows(deleteOld, { before }));
  }
}
