import { Controller } from '@nestjs/common';
import { admitGuestCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { GuestsService } from './guests.service';

@Controller()
export class GuestsController {
  constructor(private readonly guests: GuestsService) {}

  @Serve(admitGuestCall)
  admit({ slug }: RequestOf<typeof admitGuestCall>, _ask: CallContext) {
    return this.guests.admit(slug);
  }
}
