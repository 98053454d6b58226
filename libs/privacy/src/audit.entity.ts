import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Personal } from './personal';
import { companyKey, operational, reference, Stored } from './stored';

/**
 * Ids of actors and objects stay as tombstones, because the hash chain must stay intact. No names, no free
 * text.
 */
@Entity('audit_log')
@Personal({
  subjects: {
    client: [{ text: 'actor_id' }, { text: 'object_id' }, { within: 'audit_log.body::text' }],
    member: [{ text: 'actor_id' }, { text: 'object_id' }, { within: 'audit_log.body::text' }],
    provider: [{ text: 'object_id' }, { within: 'audit_log.body::text' }],
    operator: { text: 'actor_id' },
  },
  onErase: 'keep',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
})
export class AuditLogEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(operational) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('timestamptz') @Stored(operational) at: Date;
  @Column('text', { name: 'actor_kind' }) @Stored(operational) actorKind: string;
  @Column('text', { name: 'actor_id' }) @Stored(reference('member')) actorId: string;
  @Column('uuid', { name: 'grant_id', nullable: true }) @Stored(operational) grantId: string | null;
  @Column('text') @Stored(operational) action: string;
  @Column('text', { name: 'object_type' }) @Stored(operational) objectType: string;
  @Column('text', { name: 'object_id', nullable: true }) @Stored(reference('client')) objectId: string | null;
  @Column('text') @Stored(operational) outcome: string;
  @Column('text', { name: 'request_id' }) @Stored(operational) requestId: string;
  @Column('jsonb') @Stored(reference('client')) body: unknown;
}

/** Committed rows that wait for their place in the log, seconds at most. */
@Entity('audit_pending')
export class AuditPendingEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('timestamptz') @Stored(operational) at: Date;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
}

/** The size and the tree of a company's log in this service. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('bigint') @Stored(operational) size: string;
  @Column('bytea') @Stored(operational) frontier: Buffer;
  @Column('bytea') @Stored(operational) root: Buffer;
  @Column('timestamptz', { name: 'sealed_at' }) @Stored(operational) sealedAt: Date;
  /** The size that the notary has signed. */
  @Column('bigint') @Stored(operational) told: string;
  /** Why nothing is sealed any more. */
  @Column('text', { nullable: true }) @Stored(operational) halted: 'not_canonical' | 'restored' | null;
}

/** Leaf hashes and ids of up to 256 rows, in the order of the log. */
@Entity('audit_part')
export class AuditPartEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('bigint') @Stored(operational) first: string;
  @Column('bytea') @Stored(operational) hashes: Buffer;
  @Column('uuid', { array: true }) @Stored(operational) ids: string[];
  @Column('timestamptz', { name: 'from_at' }) @Stored(operational) fromAt: Date;
  @Column('timestamptz', { name: 'to_at' }) @Stored(operational) toAt: Date;
}

/** Roots of full subtrees. */
@Entity('audit_node')
export class AuditNodeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('integer') @Stored(operational) level: number;
  @PrimaryColumn('bigint') @Stored(operational) n: string;
  @Column('bytea') @Stored(operational) hash: Buffer;
}

/** For the data map of every service. */
export const auditEntities: Function[] = [
  AuditLogEntity,
  AuditPendingEntity,
  AuditHeadEntity,
  AuditPartEntity,
  AuditNodeEntity,
];
