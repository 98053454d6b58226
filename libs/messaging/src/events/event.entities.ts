import { operational, Personal, reference, Retained, Stored, type PersonalRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Random ids of persons in payloads. They identify no one after erasure, and the row expires. */
const ids = { ...reference('client'), export: 'omit' } as const;
/** A lost stream is refilled from the outbox with the events of this many days. */
const SENT_DAYS = 14;
/** The new stream keeps them as long again; only then can an event no longer be redelivered. */
const HANDLED_DAYS = 2 * SENT_DAYS;
const ofEvents = (within: string, days: number, after: string): PersonalRule => ({
  subjects: { client: { within }, member: { within }, provider: { within }, operator: { within } },
  onErase: 'keep',
  purpose: 'operation',
  basis: 'legitimate_interest',
  retention: { days, after },
});

@Entity('outbox')
@Personal(ofEvents('outbox.payload::text', SENT_DAYS, 'created_at'))
export class OutboxEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(operational) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) type: string;
  @Column('uuid', { name: 'aggregate_id' }) @Stored(ids) aggregateId: string;
  @Column('integer') @Stored(operational) version: number;
  @Column('jsonb') @Stored(ids) payload: unknown;
  @Column('uuid', { name: 'correlation_id' }) @Stored(operational) correlationId: string;
  @Column('text') @Stored(operational) traceparent: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('text') @Stored(operational) status: string;
  @Column('integer') @Stored(operational) lease: number;
  @Column('timestamptz', { name: 'sending_until', nullable: true })
  @Stored(operational)
  sendingUntil: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true })
  @Stored(operational)
  publishedAt: Date | null;
}

@Entity('inbox')
@Retained({ days: HANDLED_DAYS, after: 'handled_at' })
export class InboxEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(operational) companyId: string;
  @PrimaryColumn('text') @Stored(operational) consumer: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) @Stored(operational) eventId: string;
  @Column('timestamptz', { name: 'handled_at' }) @Stored(operational) handledAt: Date;
}

@Entity('event_failures')
@Retained({ days: HANDLED_DAYS, after: 'failed_at' })
export class EventFailureEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(operational) companyId: string;
  @PrimaryColumn('text') @Stored(operational) consumer: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) @Stored(operational) eventId: string;
  @Column('integer') @Stored(operational) attempts: number;
  @Column('timestamptz', { name: 'failed_at' }) @Stored(operational) failedAt: Date;
}

/** Kept until replayed, and as long as other handlers remember the event. */
@Entity('dead_letters')
@Personal(ofEvents(`encode(dead_letters.payload, 'escape')`, HANDLED_DAYS, 'replayed_at'))
export class DeadLetterEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(operational) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) consumer: string;
  @Column('uuid', { name: 'event_id' }) @Stored(operational) eventId: string;
  @Column('text') @Stored(operational) type: string;
  @Column('text') @Stored(operational) subject: string;
  @Column('jsonb') @Stored(operational) headers: unknown;
  @Column('bytea') @Stored(ids) payload: Buffer;
  @Column('text') @Stored(operational) reason: string;
  @Column('timestamptz', { name: 'parked_at' }) @Stored(operational) parkedAt: Date;
  @Column('timestamptz', { name: 'replayed_at', nullable: true })
  @Stored(operational)
  replayedAt: Date | null;
}

@Entity('stream_seen')
export class StreamSeenEntity {
  @PrimaryColumn('boolean') @Stored(operational) one: boolean;
  @Column('text') @Stored(operational) created: string;
  @Column('bigint', { name: 'last_sequence' }) @Stored(operational) lastSequence: string;
}

/** For the data map of every service; written by SQL only. */
export const messagingEntities: Function[] = [
  OutboxEntity,
  InboxEntity,
  EventFailureEntity,
  DeadLetterEntity,
  StreamSeenEntity,
];
