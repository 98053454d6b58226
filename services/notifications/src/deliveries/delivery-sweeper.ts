import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, Every, statement, Tenants, type Round } from '@riserbo/runtime';
import { DeliveryEntity } from './delivery.entity';

/** Longer than the links of messages, which say what they belong to. */
const KEPT_MS = keptMs(DeliveryEntity);
const deleteOld = statement(
  `DELETE FROM deliveries WHERE ctid = ANY (ARRAY(
     SELECT ctid FROM deliveries WHERE state NOT IN ('queued', 'sending') AND due_at < :before
     ORDER BY due_at LIMIT 1000 FOR UPDATE SKIP LOCKED)) RETURNING id`,
  { id: column.uuid },
);

/** G6: the delivery log expires. What waits is kept. */
@Injectable()
export class DeliverySweeper {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async sweep(round?: Round): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    const some = () => this.tenants.system((tx) => tx.rows(deleteOld, { before }));
    while (!round?.stopping && (await some()).length > 0);
  }
}
