import { Injectable } from '@nestjs/common';
import { Refusal, retryDeliveryCall } from '@riserbo/contracts';
import { Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { deliveries } from './delivery.entity';

// the lease is counted up, so a holder of before cannot record its outcome
const requeue = statement(
  `UPDATE deliveries SET state = 'queued', reason = NULL, attempts = 0, lease = lease + 1, due_at = :now
   WHERE company_id = :companyId AND id = :id AND state = 'failed' AND reason = 'gave_up'
   RETURNING ${deliveries.list()}`,
  deliveries.row(),
);

/** G6: dead letters. One that may have been sent is never among them. */
@Injectable()
export class DeliveryRetries {
  /** @throws Refusal `not_found`, `delivery_final` */
  @Serve(retryDeliveryCall)
  async retry(
    { tx, now }: Context<typeof retryDeliveryCall>,
    { deliveryId: id }: Input<typeof retryDeliveryCall>,
  ) {
    const row = await tx.row(requeue, { id, now });
    if (row) return toWire(row);
    throw new Refusal((await deliveries.find(tx, { id })) ? 'delivery_final' : 'not_found');
  }
}
