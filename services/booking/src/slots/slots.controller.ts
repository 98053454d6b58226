import { Controller } from '@nestjs/common';
import { explainSlotCall, searchSlotsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { SlotsService } from './slots.service';

@Controller()
export class SlotsController {
  constructor(private readonly slots: SlotsService) {}

  @Serve(searchSlotsCall)
  search(query: RequestOf<typeof searchSlotsCall>, context: CallContext) {
    return this.slots.search(query, context);
  }
  @Serve(explainSlotCall)
  explain(query: RequestOf<typeof explainSlotCall>, context: CallContext) {
    return this.slots.explain(query, context);
  }
}
