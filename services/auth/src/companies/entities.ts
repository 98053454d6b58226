import type { ClientRecordStepUp, Feature, Locale, Plan } from '@riserbo/contracts';
import {
  companyContent,
  companyKey,
  memberContact,
  operational,
  preferenceOf,
  Stored,
} from '@riserbo/privacy';
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
  @Column('integer') @Stored(operational) version: number;
  @Column('text') @Stored(operational) plan: Plan;
  @Column('text', { array: true }) @Stored(operational) features: Feature[];
  @Column('integer', { name: 'features_version' }) @Stored(operational) featuresVersion: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const companies = new Table(CompanyEntity, ['slug', 'createdAt']);

/** A sign-up that awaits its confirmation; deleted after a day. */
@Entity('sign_ups')
export class SignUpEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'letter_id' }) @Stored(operational) letterId: string;
  @Column('text') @Stored(memberContact) email: string;
  @Column('text') @Stored(memberContact) name: string;
  @Column('text', { name: 'company_name' }) @Stored(companyContent) companyName: string;
  @Column('text') @Stored(companyContent) slug: string;
  @Column('text') @Stored(preferenceOf('member')) locale: Locale;
  @Column('text', { name: 'time_zone' }) @Stored(companyContent) timeZone: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const signUps = new Table(SignUpEntity);
