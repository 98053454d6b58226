import type { Language } from '@riserbo/contracts';
import {
  companyKey,
  operational,
  Personal,
  providerProfile,
  reference,
  scheduleOf,
  Stored,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who gives services (C1). Never deleted, since bookings name it: `active` ends it. */
@Entity('providers')
@Personal({
  subjects: { provider: 'id' },
  onErase: 'scrub',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class ProviderEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(reference('provider')) id: string;
  @Column('text', { name: 'display_name' })
  @Stored(providerProfile)
  displayName: string;
  @Column('text', { nullable: true }) @Stored(providerProfile) title: string | null;
  @Column('text', { nullable: true }) @Stored(providerProfile) about: string | null;
  @Column('text', { array: true }) @Stored(providerProfile) languages: Language[];
  /** Where a link to the provider's own data goes; not public. */
  @Column('text', { nullable: true }) @Stored(providerProfile) email: string | null;
  @Column('integer') @Stored(operational) priority: number;
  @Column('text', { name: 'time_zone' }) @Stored(scheduleOf('provider')) timeZone: string;
  @Column('boolean') @Stored(operational) active: boolean;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
export const providers = new Table(ProviderEntity, ['createdAt']);
