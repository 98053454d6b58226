import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A room or a device (C1): the resource with the same id. `active` ends it. */
@Entity('facilities')
export class FacilityEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) kind: 'room' | 'device';
  @Column('text') @Stored(companyContent) name: string;
  @Column('boolean') @Stored(operational) active: boolean;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
export const facilities = new Table(FacilityEntity, ['kind', 'createdAt']);
