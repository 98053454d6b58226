import { companyKey, operational, scheduleOf, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The whole time that a booking over others, or the group session opened for one, wants of a resource and has only in part (C6). */
@Entity('contested_times')
export class ContestedTimeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'holder_id' }) @Stored(operational) holderId: string;
  @PrimaryColumn('uuid', { name: 'resource_id' }) @Stored(operational) resourceId: string;
  @Column('timestamptz', { name: 'starts_at' }) @Stored(scheduleOf('client')) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) @Stored(scheduleOf('client')) endsAt: Date;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
