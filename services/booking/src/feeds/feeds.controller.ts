import { Controller } from '@nestjs/common';
import { makeFeedCall, readFeedCall, revokeFeedCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { FeedsService } from './feeds.service';

@Controller()
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Serve(makeFeedCall)
  make(command: RequestOf<typeof makeFeedCall>, ask: Ask) {
    return this.feeds.make(command, ask);
  }
  @Serve(revokeFeedCall)
  revoke({ providerId }: RequestOf<typeof revokeFeedCall>, ask: Ask) {
    return this.feeds.revoke(providerId, ask);
  }
  @Serve(readFeedCall)
  read({ token }: RequestOf<typeof readFeedCall>) {
    return this.feeds.read(token);
  }
}
