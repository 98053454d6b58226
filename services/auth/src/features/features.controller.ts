import { Controller } from '@nestjs/common';
import { readFeaturesCall, switchFeatureCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { FeatureSwitches } from './features.service';

@Controller()
export class FeaturesController {
  constructor(private readonly switches: FeatureSwitches) {}

  @Serve(readFeaturesCall)
  list(_: RequestOf<typeof readFeaturesCall>, ask: Ask) {
    return this.switches.list(ask);
  }
  @Serve(switchFeatureCall)
  switch(command: RequestOf<typeof switchFeatureCall>, ask: Ask) {
    return this.switches.switch(command, ask);
  }
}
