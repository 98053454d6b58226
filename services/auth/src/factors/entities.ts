import { companyKey, credential, operational, reference, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a factor was made or used; deleted with it. */
const factorTime: StoredRule = {
  category: 'operational',
  about: 'member',
  purpose: 'security',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'delete_row',
};

/** An authenticator app; its secret is sealed. */
@Entity('totp_factors')
export class TotpFactorEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('bytea') @Stored(credential) secret: Buffer;
  @Column('text', { name: 'key_id' }) @Stored(credential) keyId: string;
  @Column('bigint', { name: 'last_step' }) @Stored(credential) lastStep: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(factorTime) createdAt: Date;
}

@Entity('totp_enrolments')
export class TotpEnrolmentEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('bytea') @Stored(credential) secret: Buffer;
  @Column('text', { name: 'key_id' }) @Stored(credential) keyId: string;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(factorTime) expiresAt: Date;
}

@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @PrimaryColumn('bytea', { name: 'code_hash' }) @Stored(credential) codeHash: Buffer;
  @Column('timestamptz', { name: 'created_at' }) @Stored(factorTime) createdAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) @Stored(factorTime) usedAt: Date | null;
}

@Entity('passkeys')
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
export class PasskeyChallengeEntity {
  @PrimaryColumn('bytea') @Stored(credential) challenge: Buffer;
  @Column('text') @Stored(operational) purpose: string;
  @Column('uuid', { name: 'user_id', nullable: true }) @Stored(reference('member')) userId: string | null;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(operational) expiresAt: Date;
}

/** A company requested a reset of a member’s factors; expires after seven days. */
@Entity('factor_resets')
export class FactorResetEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('uuid', { name: 'asked_by' }) @Stored(reference('member')) askedBy: string;
  @Column('timestamptz', { name: 'asked_at' }) @Stored(operational) askedAt: Date;
}
