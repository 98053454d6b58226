import type { Locale } from '@riserbo/contracts';
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
