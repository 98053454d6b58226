import { companyKey, operational, Personal, reference, scheduleOf, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const workingTime = scheduleOf('provider');

/**
 * A time that several clients share: it owns the claims, its bookings are seats (C6). It is there while a
 * seat is taken.
 */
@Entity('group_sessions')
@Personal({
  subjects: { provider: 'provider_id' },
  onErase: 'keep',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'company_end' },
})
export class GroupSessionEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'service_id' }) @Stored(operational) serviceId: string;
  @Column('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
  @Column('timestamptz', { name: 'starts_at' }) @Stored(workingTime) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) @Stored(workingTime) endsAt: Date;
  @Column('integer') @Stored(operational) capacity: number;
  @Column('integer') @Stored(operational) taken: number;
  /** Of them, those of bookings over others. */
  @Column('integer') @Stored(operational) overriding: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) @Stored(operational) changedAt: Date;
  @Column('integer', { name: 'left_versions' }) @Stored(operational) leftVersions: number;
}
