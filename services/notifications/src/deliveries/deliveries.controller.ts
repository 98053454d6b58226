import { Controller } from '@nestjs/common';
import { listDeliveriesCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { DeliveriesReads } from './deliveries.reads';

@Controller()
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesReads) {}

  @Serve(listDeliveriesCall)
  list(query: RequestOf<typeof listDeliveriesCall>, ask: Ask) {
    return this.deliveries.list(query, ask);
  }
}
