import { operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FormerClientEntity } from '../client-aliases/former-client.entity';
import { runtimeEntities } from '../idempotency/idempotency.entities';
import { ScheduleLeaseEntity } from '../schedules/schedule-lease.entity';

// Tables the libraries create in each service; written by SQL only and declared for the data map.

const forDays = (days: number, after: 'created' | 'ended' = 'created'): StoredRule => ({
  ...operational,
  retention: { days, after },
});
/** Random person ids in event payloads. They identify no one after erasure and expire with the row. */
const idsForDays = (days: number, after?: 'ended'): StoredRule => ({
  ...forDays(days, after),
  category: 'identifier',
  about: 'client',
});
const [sent, sentIds] = [forDays(14), idsForDays(14)];
const handled = forDays(28);
/** Kept until replayed, and as long as other handlers remember the event. */
const [parked, parkedIds] = [forDays(28, 'ended'), idsForDays(28, 'ended')];
const proof: StoredRule = { ...operational, purpose: 'proof' };
/** Actor and subject ids. They stay as tombstones, because the hash chain of the log must stay intact. */
const proofOf = (about: 'client' | 'member'): StoredRule => ({
  ...proof,
  category: 'identifier',
  about,
  export: 'include',
  erase: 'tombstone',
});

@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(sent) companyId: string;
  @PrimaryColumn('uuid') @Stored(sent) id: string;
  @Column('text') @Stored(sent) type: string;
  @Column('uuid', { name: 'aggregate_id' }) @Stored(sentIds) aggregateId: string;
  @Column('integer') @Stored(sent) version: number;
  @Column('jsonb') @Stored(sentIds) payload: unknown;
  @Column('uuid', { name: 'correlation_id' }) @Stored(sent) correlationId: string;
  @Column('text') @Stored(sent) traceparent: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(sent) createdAt: Date;
  @Column('text') @Stored(sent) status: string;
  @Column('timestamptz', { name: 'sending_until', nullable: true }) @Stored(sent) sendingUntil: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) @Stored(sent) publishedAt: Date | null;
}

@Entity('inbox')
export class InboxEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(handled) companyId: string;
  @PrimaryColumn('text') @Stored(handled) consumer: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) @Stored(handled) eventId: string;
  @Column('timestamptz', { name: 'handled_at' }) @Stored(handled) handledAt: Date;
}

@Entity('event_failures')
export class EventFailureEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(handled) companyId: string;
  @PrimaryColumn('text') @Stored(handled) consumer: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) @Stored(handled) eventId: string;
  @Column('integer') @Stored(handled) attempts: number;
  @Column('timestamptz', { name: 'failed_at' }) @Stored(handled) failedAt: Date;
}

@Entity('dead_letters')
export class DeadLetterEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(parked) companyId: string;
  @PrimaryColumn('uuid') @Stored(parked) id: string;
  @Column('text') @Stored(parked) consumer: string;
  @Column('uuid', { name: 'event_id' }) @Stored(parked) eventId: string;
  @Column('text') @Stored(parked) type: string;
  @Column('text') @Stored(parked) subject: string;
  @Column('jsonb') @Stored(parked) headers: unknown;
  @Column('bytea') @Stored(parkedIds) payload: Buffer;
  @Column('text') @Stored(parked) reason: string;
  @Column('timestamptz', { name: 'parked_at' }) @Stored(parked) parkedAt: Date;
  @Column('timestamptz', { name: 'replayed_at', nullable: true }) @Stored(parked) replayedAt: Date | null;
}

@Entity('stream_seen')
export class StreamSeenEntity {
  @PrimaryColumn('boolean') @Stored(operational) one: boolean;
  @Column('text') @Stored(operational) created: string;
  @Column('bigint', { name: 'last_sequence' }) @Stored(operational) lastSequence: string;
}

@Entity('audit_log')
export class AuditLogEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(proof) companyId: string;
  @PrimaryColumn('uuid') @Stored(proof) id: string;
  @Column('timestamptz') @Stored(proof) at: Date;
  @Column('text', { name: 'actor_kind' }) @Stored(proof) actorKind: string;
  @Column('text', { name: 'actor_id' }) @Stored(proofOf('member')) actorId: string;
  @Column('uuid', { name: 'grant_id', nullable: true }) @Stored(proof) grantId: string | null;
  @Column('text') @Stored(proof) action: string;
  @Column('text', { name: 'object_type' }) @Stored(proof) objectType: string;
  @Column('text', { name: 'object_id', nullable: true }) @Stored(proofOf('client')) objectId: string | null;
  @Column('text') @Stored(proof) outcome: string;
  @Column('text', { name: 'request_id' }) @Stored(proof) requestId: string;
  @Column('jsonb') @Stored(proofOf('client')) body: unknown;
  @Column('bigint', { nullable: true }) @Stored(proof) seq: string | null;
  @Column('bytea', { nullable: true }) @Stored(proof) prev: Buffer | null;
  @Column('bytea', { nullable: true }) @Stored(proof) hash: Buffer | null;
}

/** Tables a service gets from libraries, for its data map and drift test. */
export const libraryEntities: Function[] = [
  ...runtimeEntities,
  FormerClientEntity,
  ScheduleLeaseEntity,
  ...[OutboxEntity, InboxEntity, EventFailureEntity, DeadLetterEntity, StreamSeenEntity, AuditLogEntity],
];
