import { Controller } from '@nestjs/common';
import { exchangeSubscriberKeyCall, listSubscribersCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Subscribers } from './subscribers.service';

@Controller()
export class SubscribersController {
  constructor(private readonly subscribers: Subscribers) {}

  @Serve(exchangeSubscriberKeyCall)
  exchange({ key }: RequestOf<typeof exchangeSubscriberKeyCall>, ask: Ask) {
    return this.subscribers.exchange(key, ask);
  }
  @Serve(listSubscribersCall)
  list(_: RequestOf<typeof listSubscribersCall>, ask: Ask) {
    return this.subscribers.list(ask);
  }
}
