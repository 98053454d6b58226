import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Features a company has on; no row means none. */
@Entity('company_features')
export class CompanyFeaturesEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('text', { array: true }) @Stored(companyContent) features: string[];
  @Column('integer') @Stored(operational) version: number;
}
