import type { SupportActor } from '@riserbo/contracts';
import {
  companyKey,
  credential,
  operational,
  Personal,
  reference,
  Stored,
  type StoredRule,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Vendor staff belong to no company, so no company exports them. */
const staff: StoredRule = { category: 'contact', about: 'operator', export: 'omit' };
const staffSecret: StoredRule = { ...credential, about: 'operator' };

@Entity('operators')
@Personal({
  subjects: { operator: 'id' },
  onErase: 'delete',
  purpose: 'security',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class OperatorEntity {
  @PrimaryColumn('uuid') @Stored(reference('operator')) id: string;
  @Column('text') @Stored(staff) email: string;
  @Column('text', { name: 'password_hash' }) @Stored(staffSecret) passwordHash: string;
  @Column('bytea') @Stored(staffSecret) secret: Buffer;
  @Column('text', { name: 'key_id' }) @Stored(operational) keyId: string;
  @Column('bigint', { name: 'last_step' }) @Stored(operational) lastStep: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  @Stored(operational)
  disabledAt: Date | null;
}

@Entity('support_grants')
@Personal({
  subjects: { operator: 'operator_id', member: 'issued_by' },
  onErase: 'scrub',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
})
export class SupportGrantEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('bytea', { name: 'code_hash' }) @Stored({ ...credential, about: 'none' }) codeHash: Buffer;
  @Column('uuid', { name: 'operator_id' }) @Stored(reference('operator')) operatorId: string;
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
