import { companyContent, companyKey, operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Belongs to a program, not to a person; deleted with the subscriber. */
const programKey: StoredRule = { category: 'credential', about: 'company', export: 'omit' };

@Entity('subscribers')
export class SubscriberEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) name: string;
  @Column('bytea', { name: 'key_hash' }) @Stored(programKey) keyHash: Buffer;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const subscribers = new Table(SubscriberEntity);
