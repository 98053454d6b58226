import { Controller } from '@nestjs/common';
import { explainSlotCall, searchSlotsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { SlotsService } from './slots.service';

@Controller()
export class SlotsController {
  constructor(private readonly slots: SlotsService) {}

  @Serve(searchSlotsCall)
  search(query: RequestOf<typeof searchSlotsCall>, ask: Ask) {
    return this.slots.search(query, ask);
  }
  @Serve(explainSlotCall)
  explain(query: RequestOf<typeof explainSlotCall>, ask: Ask) {
    return this.slots.explain(query, ask);
  }
}
