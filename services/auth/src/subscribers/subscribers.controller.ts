import { Controller } from '@nestjs/common';
import { exchangeSubscriberKeyCall, listSubscribersCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { SubscribersService } from './subscribers.service';

@Controller()
export class SubscribersController {
  constructor(private readonly subscribers: SubscribersService) {}

  @Serve(exchangeSubscriberKeyCall)
  exchange({ key }: RequestOf<typeof exchangeSubscriberKeyCall>, context: CallContext) {
    return this.subscribers.exchange(key, context);
  }
  @Serve(listSubscribersCall)
  list(_: RequestOf<typeof listSubscribersCall>, context: CallContext) {
    return this.subscribers.list(context);
  }
}
