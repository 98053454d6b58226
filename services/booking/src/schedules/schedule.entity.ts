import type { AnswerOf, readScheduleCall } from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, scheduleOf, Stored } from '@riserbo/privacy';
import { Table, type TableRow } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Schedule = AnswerOf<typeof readScheduleCall>;
const workingTime = scheduleOf('provider');

/**
 * When a provider works (C2), as in the contract: wall-clock times of the provider's zone; time off in UTC
 * instants.
 */
@Entity('schedules')
@Personal({
  subjects: { provider: 'provider_id' },
  onErase: 'delete',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class ScheduleEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
  @Column('jsonb') @Stored(workingTime) weekly: Schedule['weekly'];
  @Column('jsonb') @Stored(workingTime) breaks: Schedule['breaks'];
  @Column('jsonb', { name: 'special_days' }) @Stored(workingTime) specialDays: Schedule['specialDays'];
  @Column('jsonb', { name: 'time_off' }) @Stored(workingTime) timeOff: Schedule['timeOff'];
  @Column('integer') @Stored(operational) version: number;
}
export const schedules = new Table(ScheduleEntity);

/** The schedule of a new provider. */
export function closed(providerId: string): TableRow<ScheduleEntity> {
  return { providerId, weekly: [], breaks: [], specialDays: [], timeOff: [], version: 1 };
}
