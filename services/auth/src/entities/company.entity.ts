import type { ClientRecordStepUp, CompanyProfile, Feature, Locale, Plan } from '@riserbo/contracts';
import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('companies')
export class CompanyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('text') @Stored(companyContent) name: string;
  @Column('text') @Stored(companyContent) slug: string;
  @Column('text') @Stored(companyContent) locale: Locale;
  @Column('text', { name: 'time_zone' }) @Stored(companyContent) timeZone: string;
  @Column('integer', { name: 'idle_minutes' }) @Stored(companyContent) idleMinutes: number;
  @Column('integer', { name: 'second_factor_grace_days' })
  @Stored(companyContent)
  secondFactorGraceDays: number;
  @Column('text', { name: 'client_record_step_up', nullable: true })
  @Stored(companyContent)
  clientRecordStepUp: ClientRecordStepUp | null;
  @Column('text', { array: true, name: 'embed_origins' }) @Stored(companyContent) embedOrigins: string[];
  /** How guests reach the company. */
  @Column('jsonb') @Stored(companyContent) profile: CompanyProfile;
  @Column('integer') @Stored(operational) version: number;
  @Column('text') @Stored(operational) plan: Plan;
  @Column('text', { array: true }) @Stored(operational) features: Feature[];
  @Column('integer', { name: 'features_version' }) @Stored(operational) featuresVersion: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const companies = new Table(CompanyEntity, ['slug', 'createdAt']);
