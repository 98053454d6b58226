import { operational, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of no company: whose turn it is to run a scheduled method, and when the next round is due. */
@Entity('schedule_leases')
export class ScheduleLeaseEntity {
  @PrimaryColumn('text') @Stored(operational) name: string;
  @Column('uuid') @Stored(operational) holder: string;
  @Column('timestamptz', { name: 'lease_until' }) @Stored(operational) leaseUntil: Date;
  @Column('timestamptz', { name: 'due_at' }) @Stored(operational) dueAt: Date;
}
