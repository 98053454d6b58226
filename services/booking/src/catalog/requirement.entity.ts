import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** So many of these rooms or devices are taken by each booking of a service. */
@Entity('requirements')
export class RequirementEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'service_id' }) @Stored(operational) serviceId: string;
  @PrimaryColumn('integer') @Stored(operational) ordinal: number;
  @Column('integer') @Stored(companyContent) needed: number;
  @Column('uuid', { name: 'resource_ids', array: true }) @Stored(companyContent) resourceIds: string[];
}
export const requirements = new Table(RequirementEntity);
