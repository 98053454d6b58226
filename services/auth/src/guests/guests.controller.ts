import { Controller } from '@nestjs/common';
import { admitGuestCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Guests } from './guests.service';

@Controller()
export class GuestsController {
  constructor(private readonly guests: Guests) {}

  @Serve(admitGuestCall)
  admit({ slug }: RequestOf<typeof admitGuestCall>, _ask: Ask) {
    return this.guests.admit(slug);
  }
}
