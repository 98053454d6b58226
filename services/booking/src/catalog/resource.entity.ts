import { companyKey, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Anything that can be used by one booking at a time. A provider, room or device is the resource with the
 * same id.
 */
@Entity('resources')
@Personal({
  subjects: { provider: 'id' },
  onErase: 'keep',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'company_end' },
})
export class ResourceEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(reference('provider')) id: string;
  @Column('text') @Stored(operational) kind: 'provider' | 'room' | 'device';
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
export const resources = new Table(ResourceEntity);
