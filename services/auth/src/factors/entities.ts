import { credential, reference, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a factor was made or used; goes with it. */
const factorTime: StoredRule = {
  category: 'operational',
  about: 'member',
  purpose: 'security',
  retention: { until: 'erasure' },
  export: 'include',
  erase: 'delete_row',
};

/** An authenticator app that is on; the secret is sealed. */
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
