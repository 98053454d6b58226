import {
  credential,
  memberContact,
  Personal,
  preferenceOf,
  reference,
  Stored,
  timeOf,
} from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { worksNowhereElse } from './works-nowhere-else';

/** One row per person, however many companies they belong to. */
@Entity('users')
@Personal({
  subjects: { member: 'id' },
  onErase: 'delete',
  eraseIf: worksNowhereElse('users.id'),
  purpose: 'account',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class UserEntity {
  @PrimaryColumn('uuid') @Stored(reference('member')) id: string;
  @Column('text') @Stored(memberContact) email: string;
  @Column('text') @Stored(memberContact) name: string;
  @Column('text', { name: 'password_hash' }) @Stored(credential) passwordHash: string;
  /** B1: the password is long enough without a second factor. */
  @Column('boolean', { name: 'password_long' }) @Stored(credential) passwordLong: boolean;
  @Column('timestamptz', { name: 'created_at' }) @Stored(timeOf('member')) createdAt: Date;
  @Column('boolean', { name: 'sign_in_notices' }) @Stored(preferenceOf('member')) signInNotices: boolean;
}
