import { companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whatever can be in one place at a time. A provider, a room and a device are the resource with the same id. */
@Entity('resources')
export class ResourceEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) kind: 'provider' | 'room' | 'device';
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
export const resources = new Table(ResourceEntity);
