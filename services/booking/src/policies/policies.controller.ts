import { Controller } from '@nestjs/common';
import { bookingPoliciesCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { PoliciesService } from './policies.service';

@Controller()
export class PoliciesController {
  constructor(private readonly policies: PoliciesService) {}

  @Serve(bookingPoliciesCall)
  of({ bookingId }: RequestOf<typeof bookingPoliciesCall>, ask: Ask) {
    return this.policies.of(bookingId, ask);
  }
}
