import { operational, Personal, reference, Retained, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** See `once`. A stored response can contain what it created, such as a name; erasure removes it. */
@Entity('idempotency_keys')
@Personal({
  subjects: {
    client: [{ text: 'actor_id' }, { within: 'idempotency_keys.answer::text' }],
    member: [{ text: 'actor_id' }, { within: 'idempotency_keys.answer::text' }],
    provider: { within: 'idempotency_keys.answer::text' },
    operator: [{ text: 'actor_id' }, { within: 'idempotency_keys.answer::text' }],
  },
  onErase: 'scrub',
  purpose: 'operation',
  basis: 'legitimate_interest',
  retention: { days: 1, after: 'created_at' },
})
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(operational) companyId: string;
  @PrimaryColumn('text', { name: 'actor_id' })
  @Stored({ ...reference('client'), export: 'omit' })
  actorId: string;
  @PrimaryColumn('text') @Stored(operational) route: string;
  @PrimaryColumn('text') @Stored(operational) key: string;
  @Column('date', { name: 'secret_day' }) @Stored(operational) secretDay: string;
  @Column('bytea', { name: 'body_hmac' }) @Stored(operational) bodyHmac: Buffer;
  @Column('jsonb', { nullable: true })
  @Stored({ category: 'contact', about: 'person', export: 'omit' })
  answer: unknown;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

/** Daily keys of the HMACs. */
@Entity('idempotency_secrets')
@Retained({ days: 2, after: 'day' })
export class IdempotencySecretEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(operational) companyId: string;
  @PrimaryColumn('date') @Stored(operational) day: string;
  @Column('bytea') @Stored({ category: 'credential', about: 'company', export: 'omit' }) secret: Buffer;
}

/** For the data map of every service; written by SQL only. */
export const runtimeEntities: Function[] = [IdempotencyKeyEntity, IdempotencySecretEntity];
