import { Controller } from '@nestjs/common';
import { importHolidaysCall, readClosuresCall, setClosuresCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { ClosuresService } from './closures.service';

@Controller()
export class ClosuresController {
  constructor(private readonly closures: ClosuresService) {}

  @Serve(readClosuresCall)
  read(_query: RequestOf<typeof readClosuresCall>, ask: Ask) {
    return this.closures.read(ask);
  }
  @Serve(setClosuresCall)
  set(command: RequestOf<typeof setClosuresCall>, ask: Ask) {
    return this.closures.set(command, ask);
  }
  @Serve(importHolidaysCall)
  import(command: RequestOf<typeof importHolidaysCall>, ask: Ask) {
    return this.closures.import(command, ask);
  }
}
