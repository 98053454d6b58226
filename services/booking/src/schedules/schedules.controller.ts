import { Controller } from '@nestjs/common';
import { readScheduleCall, setScheduleCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { SchedulesService } from './schedules.service';

@Controller()
export class SchedulesController {
  constructor(private readonly schedules: SchedulesService) {}

  @Serve(readScheduleCall)
  read(query: RequestOf<typeof readScheduleCall>, ask: Ask) {
    return this.schedules.read(query.providerId, ask);
  }
  @Serve(setScheduleCall)
  set(command: RequestOf<typeof setScheduleCall>, ask: Ask) {
    return this.schedules.set(command, ask);
  }
}
