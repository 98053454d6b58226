import type { MemberRole } from '@riserbo/contracts';
import {
  companyKey,
  credential,
  memberContact,
  operational,
  preferenceOf,
  reference,
  Stored,
  type StoredRule,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const accountTime: StoredRule = {
  category: 'operational',
  about: 'member',
  purpose: 'security',
  retention: { days: 90, after: 'ended' },
  export: 'include',
  erase: 'delete_row',
};

/** One row per person, however many companies they belong to. */
@Entity('users')
export class UserEntity {
  @PrimaryColumn('uuid') @Stored(reference('member')) id: string;
  @Column('text') @Stored(memberContact) email: string;
  @Column('text') @Stored(memberContact) name: string;
  @Column('text', { name: 'password_hash' }) @Stored(credential) passwordHash: string;
  /** B1: the password is long enough without a second factor. */
  @Column('boolean', { name: 'password_long' }) @Stored(credential) passwordLong: boolean;
  @Column('timestamptz', { name: 'created_at' }) @Stored(accountTime) createdAt: Date;
  @Column('boolean', { name: 'sign_in_notices' }) @Stored(preferenceOf('member')) signInNotices: boolean;
}

@Entity('memberships')
export class MembershipEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('text') @Stored(accountTime) role: MemberRole;
  @Column('timestamptz', { name: 'created_at' }) @Stored(accountTime) createdAt: Date;
  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  @Stored(accountTime)
  disabledAt: Date | null;
  @Column('timestamptz', { name: 'second_factor_wanted_at', nullable: true })
  @Stored(accountTime)
  secondFactorWantedAt: Date | null;
  @Column('integer') @Stored(operational) version: number;
}

@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  /** The owner: a member, a client or an operator. */
  @Column('uuid', { name: 'user_id', nullable: true }) @Stored(reference('member')) userId: string | null;
  @Column('uuid', { name: 'operator_id', nullable: true }) @Stored(operational) operatorId: string | null;
  @Column('uuid', { name: 'grant_id', nullable: true }) @Stored(operational) grantId: string | null;
  @Column('uuid', { name: 'client_id', nullable: true }) @Stored(reference('client')) clientId: string | null;
  @Column('bytea', { name: 'refresh_hash' }) @Stored(credential) refreshHash: Buffer;
  @Column('bytea', { name: 'previous_hash', nullable: true }) @Stored(credential) previousHash: Buffer | null;
  @Column('timestamptz', { name: 'rotated_at' }) @Stored(accountTime) rotatedAt: Date;
  @Column('timestamptz', { name: 'started_at' }) @Stored(accountTime) startedAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) @Stored(accountTime) lastSeenAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) @Stored(accountTime) endsAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) @Stored(accountTime) endedAt: Date | null;
  @Column('integer', { name: 'factors_version' }) @Stored(operational) factorsVersion: number;
  @Column('text', { name: 'end_reason', nullable: true })
  @Stored(accountTime)
  endReason: 'ended' | 'idle' | null;
}

export const sessions = new Table(SessionEntity);
