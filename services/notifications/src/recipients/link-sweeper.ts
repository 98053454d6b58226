import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, Every, statement, Tenants } from '@riserbo/runtime';
import { MessageLinkEntity } from './recipient.entities';

const KEPT_MS = keptMs(MessageLinkEntity);
const deleteOld = statement(
  `DELETE FROM message_links WHERE (company_id, token_hash) IN (
     SELECT company_id, token_hash FROM message_links WHERE created_at < :before ORDER BY created_at LIMIT 1000)`,
);

/** Deletes links of old messages. */
@Injectable()
export class LinkSweeper {
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
