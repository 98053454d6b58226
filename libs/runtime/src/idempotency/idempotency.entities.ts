import { operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Expires after a day, so erasure of a person needs no action. */
const forADay: StoredRule = { ...operational, retention: { days: 1, after: 'created' } };
const actorForADay: StoredRule = { ...forADay, category: 'identifier', about: 'client' };
const forTwoDays: StoredRule = {
  ...operational,
  category: 'credential',
  about: 'company',
  retention: { days: 2, after: 'created' },
};

/** See `once`. Written by SQL; declared for the data map. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(forADay) companyId: string;
  @PrimaryColumn('text', { name: 'actor_id' }) @Stored(actorForADay) actorId: string;
  @PrimaryColumn('text') @Stored(forADay) route: string;
  @PrimaryColumn('text') @Stored(forADay) key: string;
  @Column('date', { name: 'secret_day' }) @Stored(forADay) secretDay: string;
  @Column('bytea', { name: 'body_hmac' }) @Stored(forADay) bodyHmac: Buffer;
  @Column('jsonb', { nullable: true }) @Stored(actorForADay) answer: unknown;
  @Column('timestamptz', { name: 'created_at' }) @Stored(forADay) createdAt: Date;
}

@Entity('idempotency_secrets')
export class IdempotencySecretEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(forTwoDays) companyId: string;
  @PrimaryColumn('date') @Stored(forTwoDays) day: string;
  @Column('bytea') @Stored(forTwoDays) secret: Buffer;
}

/** The tables of `runtimeTables`, for each service's data map and drift test. */
export const runtimeEntities: Function[] = [IdempotencyKeyEntity, IdempotencySecretEntity];
