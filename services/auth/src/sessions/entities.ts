import type { MemberRole } from '@riserbo/contracts';
import { companyKey, credential, operational, Personal, reference, Stored, timeOf } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const accountTime = timeOf('member');

@Entity('memberships')
@Personal({
  subjects: { member: 'user_id' },
  onErase: 'delete',
  purpose: 'account',
  basis: 'contract',
  retention: { until: 'erasure' },
})
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
@Personal({
  subjects: { member: 'user_id', client: 'client_id', operator: 'operator_id' },
  onErase: 'delete',
  purpose: 'security',
  basis: 'legitimate_interest',
  retention: { days: 90, after: 'ended_at' },
})
export class SessionEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  /** The owner: a member, a client or an operator. */
  @Column('uuid', { name: 'user_id', nullable: true }) @Stored(reference('member')) userId: string | null;
  @Column('uuid', { name: 'operator_id', nullable: true })
  @Stored(reference('operator'))
  operatorId: string | null;
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
