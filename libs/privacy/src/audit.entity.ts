import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Personal } from './personal';
import { operational, reference, Stored } from './stored';

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
  @Column('bigint', { nullable: true }) @Stored(operational) seq: string | null;
  @Column('bytea', { nullable: true }) @Stored(operational) prev: Buffer | null;
  @Column('bytea', { nullable: true }) @Stored(operational) hash: Buffer | null;
}
