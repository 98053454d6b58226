import type { Locale } from '@riserbo/contracts';
import {
  companyContent,
  companyKey,
  memberContact,
  operational,
  Personal,
  preferenceOf,
  Stored,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { AccountMailEntity } from '../account-mails/entities';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-up that awaits its confirmation; deleted after a day. */
@Entity('sign_ups')
@Personal({
  subjects: { member: { via: () => AccountMailEntity, column: 'account_mail_id' } },
  onErase: 'delete',
  purpose: 'account',
  basis: 'contract',
  retention: { until: 'parent' },
})
export class SignUpEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'account_mail_id' }) @Stored(operational) accountMailId: string;
  @Column('text') @Stored(memberContact) email: string;
  @Column('text') @Stored(memberContact) name: string;
  @Column('text', { name: 'company_name' }) @Stored(companyContent) companyName: string;
  @Column('text') @Stored(companyContent) slug: string;
  @Column('text') @Stored(preferenceOf('member')) locale: Locale;
  @Column('text', { name: 'time_zone' }) @Stored(companyContent) timeZone: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const signUps = new Table(SignUpEntity);
