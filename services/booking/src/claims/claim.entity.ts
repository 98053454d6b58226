import { companyKey, operational, Personal, scheduleOf, Stored } from '@riserbo/privacy';
import { BookingEntity } from '../rows/booking.entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Time of a resource, buffers included, that a booking or a group session keeps (C6). `contested`: needed by
 * an override while another holder has it.
 */
@Entity('claims')
@Personal({
  subjects: {
    client: { via: () => BookingEntity, column: 'holder_id' },
    provider: 'resource_id',
  },
  onErase: 'keep',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'company_end' },
})
export class ClaimEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'holder_id' }) @Stored(operational) holderId: string;
  @PrimaryColumn('uuid', { name: 'resource_id' }) @Stored(operational) resourceId: string;
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) @Stored(scheduleOf('client')) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) @Stored(scheduleOf('client')) endsAt: Date;
  @Column({ type: 'tstzrange', insert: false, update: false }) @Stored(operational) during: string;
  @Column('boolean') @Stored(operational) contested: boolean;
}
