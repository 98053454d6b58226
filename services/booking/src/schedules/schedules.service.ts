import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type readScheduleCall,
  type RequestOf,
  type setScheduleCall,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Tenants, type Tx } from '@riserbo/runtime';
import { checkHours } from './orderly';
import { ScheduleEntity } from './schedule.entity';

type Schedule = AnswerOf<typeof readScheduleCall>;

/** Opening hours (C2). Bookings that stand are not touched when they change. */
@Injectable()
export class SchedulesService {
  constructor(private readonly tenants: Tenants) {}

  read(providerId: string, ask: Ask): Promise<Schedule> {
    return this.tenants.transaction(ask.actor, async (tx) => shown(await scheduleOf(tx, providerId)));
  }

  /** Replaces the whole schedule. @throws Refusal `interval_backward`, `intervals_overlap`, `if_match_required`, `stale_version`, `not_found` */
  set({ providerId, ...hours }: RequestOf<typeof setScheduleCall>, ask: Ask): Promise<Schedule> {
    checkHours(hours);
    return this.tenants.transaction(ask.actor, async (tx) => {
      const schedule = await scheduleOf(tx, providerId, true);
      checkVersion(ask, schedule.version);
      const changes = { ...hours, version: schedule.version + 1 };
      await tx.orm.update(ScheduleEntity, { companyId: tx.companyId, providerId }, changes);
      await audit(tx, { by: ask, action: 'schedule.set', objectType: 'provider', objectId: providerId });
      return shown({ ...schedule, ...changes });
    });
  }
}

async function scheduleOf(tx: Tx, providerId: string, lock = false): Promise<ScheduleEntity> {
  const where = { companyId: tx.companyId, providerId };
  const mode = lock ? ({ lock: { mode: 'for_no_key_update' } } as const) : {};
  const found = await tx.orm.findOne(ScheduleEntity, { where, ...mode });
  if (!found) throw new Refusal('not_found');
  return found;
}

function shown({ companyId: _, ...schedule }: ScheduleEntity): Schedule {
  return schedule;
}
