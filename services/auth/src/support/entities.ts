import type { SupportActor } from '@riserbo/contracts';
import {
  companyKey,
  credential,
  memberContact,
  operational,
  reference,
  Stored,
  type StoredRule,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Vendor staff belong to no company, so no company exports them. */
const staff: StoredRule = {
  ...memberContact,
  about: 'nobody',
  export: 'omit',
  retention: { until: 'company_end' },
  erase: 'keep',
};

@Entity('operators')
export class OperatorEntity {
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(staff) email: string;
  @Column('text', { name: 'password_hash' }) @Stored(credential) passwordHash: string;
  @Column('bytea') @Stored(credential) secret: Buffer;
  @Column('text', { name: 'key_id' }) @Stored(operational) keyId: string;
  @Column('bigint', { name: 'last_step' }) @Stored(operational) lastStep: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  @Stored(operational)
  disabledAt: Date | null;
}

@Entity('support_grants')
export class SupportGrantEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('bytea', { name: 'code_hash' }) @Stored({ ...credential, about: 'nobody' }) codeHash: Buffer;
  @Column('uuid', { name: 'operator_id' }) @Stored(operational) operatorId: string;
  @Column('text', { name: 'operator_email' }) @Stored(staff) operatorEmail: string;
  @Column('text') @Stored(operational) scope: SupportActor['scope'];
  @Column('uuid', { name: 'issued_by' }) @Stored(reference('member')) issuedBy: string;
  @Column('timestamptz', { name: 'issued_at' }) @Stored(operational) issuedAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(operational) expiresAt: Date;
  @Column('timestamptz', { name: 'redeemed_at', nullable: true })
  @Stored(operational)
  redeemedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) @Stored(operational) revokedAt: Date | null;
  @Column('integer', { name: 'wrong_codes' }) @Stored(operational) wrongCodes: number;
}

export const grants = new Table(SupportGrantEntity);
