import { Injectable } from '@nestjs/common';
import { readScheduleCall, Refusal, setScheduleCall } from '@riserbo/contracts';
import { Serve, type Context, type Input } from '@riserbo/runtime';
import { checkHours } from './orderly';
import { schedules } from './schedule.entity';

/** Opening hours (C2). Bookings that stand are not touched when they change. */
@Injectable()
export class SchedulesService {
  /** @throws Refusal `not_found` */
  @Serve(readScheduleCall)
  async read({ tx }: Context<typeof readScheduleCall>, { providerId }: Input<typeof readScheduleCall>) {
    return known(await schedules.find(tx, { providerId }));
  }

  /** Replaces the whole schedule. @throws Refusal `interval_backward`, `intervals_overlap`, `not_found` */
  @Serve(setScheduleCall)
  async set(
    { tx, checkVersion }: Context<typeof setScheduleCall>,
    { providerId, ...hours }: Input<typeof setScheduleCall>,
  ) {
    checkHours(hours);
    const schedule = known(await schedules.lock(tx, { providerId }));
    checkVersion(schedule.version);
    return schedules.update(tx, schedule, hours);
  }
}

function known<Row>(row: Row | undefined): Row {
  if (!row) throw new Refusal('not_found');
  return row;
}
