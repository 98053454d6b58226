import {
  companyKey,
  credential,
  operational,
  Personal,
  type PersonalRule,
  reference,
  type Retention,
  Stored,
  timeOf,
} from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { worksNowhereElse } from '../entities/works-nowhere-else';

const factorTime = timeOf('member');
/** Factors protect a person in every company they work for. */
const ofPerson = (table: string, retention: Retention = { until: 'erasure' }): PersonalRule => ({
  subjects: { member: 'user_id' },
  onErase: 'delete',
  eraseIf: worksNowhereElse(`${table}.user_id`),
  purpose: 'security',
  basis: 'contract',
  retention,
});

/** An authenticator app; its secret is sealed. */
@Entity('totp_factors')
@Personal(ofPerson('totp_factors'))
export class TotpFactorEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('bytea') @Stored(credential) secret: Buffer;
  @Column('text', { name: 'key_id' }) @Stored(credential) keyId: string;
  @Column('bigint', { name: 'last_step' }) @Stored(credential) lastStep: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(factorTime) createdAt: Date;
}

@Entity('totp_enrolments')
@Personal(ofPerson('totp_enrolments'))
export class TotpEnrolmentEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('bytea') @Stored(credential) secret: Buffer;
  @Column('text', { name: 'key_id' }) @Stored(credential) keyId: string;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(factorTime) expiresAt: Date;
}

@Entity('recovery_codes')
@Personal(ofPerson('recovery_codes'))
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @PrimaryColumn('bytea', { name: 'code_hash' }) @Stored(credential) codeHash: Buffer;
  @Column('timestamptz', { name: 'created_at' }) @Stored(factorTime) createdAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) @Stored(factorTime) usedAt: Date | null;
}

@Entity('passkeys')
@Personal(ofPerson('passkeys'))
export class PasskeyEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('bytea', { name: 'credential_id' }) @Stored(credential) credentialId: Buffer;
  @Column('bytea', { name: 'public_key' }) @Stored(credential) publicKey: Buffer;
  @Column('bigint') @Stored(credential) counter: string;
  @Column('text', { array: true }) @Stored(operational) transports: string[];
  @Column('text') @Stored(factorTime) name: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(factorTime) createdAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  @Stored(factorTime)
  lastUsedAt: Date | null;
}

/** Expires after five minutes. */
@Entity('passkey_challenges')
@Personal(ofPerson('passkey_challenges', { days: 0, after: 'expires_at' }))
export class PasskeyChallengeEntity {
  @PrimaryColumn('bytea') @Stored(credential) challenge: Buffer;
  @Column('text') @Stored(operational) purpose: string;
  @Column('uuid', { name: 'user_id', nullable: true })
  @Stored({ ...reference('member'), export: 'omit' })
  userId: string | null;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(operational) expiresAt: Date;
}

/** A company requested a reset of a member’s factors; expires after seven days. */
@Entity('factor_resets')
@Personal({
  subjects: { member: 'user_id' },
  authors: { member: { column: 'asked_by', shows: ['asked_at'] } },
  onErase: 'delete',
  purpose: 'security',
  basis: 'contract',
  retention: { days: 7, after: 'asked_at' },
})
export class FactorResetEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('uuid', { name: 'asked_by' }) @Stored(reference('member')) askedBy: string;
  @Column('timestamptz', { name: 'asked_at' }) @Stored(operational) askedAt: Date;
}
