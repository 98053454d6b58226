import { Controller } from '@nestjs/common';
import { readFeaturesCall, switchFeatureCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { FeaturesService } from './features.service';

@Controller()
export class FeaturesController {
  constructor(private readonly switches: FeaturesService) {}

  @Serve(readFeaturesCall)
  list(_: RequestOf<typeof readFeaturesCall>, context: CallContext) {
    return this.switches.list(context);
  }
  @Serve(switchFeatureCall)
  switch(command: RequestOf<typeof switchFeatureCall>, context: CallContext) {
    return this.switches.switch(command, context);
  }
}
