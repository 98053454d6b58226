import type { MessagePreference } from '@riserbo/contracts';
import {
  clientContact,
  companyKey,
  operational,
  Personal,
  preferenceOf,
  reference,
  sealedContact,
  Stored,
  type StoredRule,
} from '@riserbo/privacy';
import { Table, type TableRow } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../sealing/company-keys';
import { SealedColumns, type Opened } from '../sealing/sealed-columns';

/** Finds rows with the same value; a person's export has the value itself. */
const token: StoredRule = { ...clientContact, export: 'omit' };

@Entity('clients')
@Personal({
  subjects: { client: 'id' },
  onErase: 'delete',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class ClientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(reference('client')) id: string;
  @Column('text') @Stored(operational) status: 'provisional' | 'lasting';
  @Column('bytea') @Stored(sealedContact) name: Sealed;
  @Column('bytea', { nullable: true }) @Stored(sealedContact) email: Sealed | null;
  @Column('bytea', { name: 'email_token', nullable: true }) @Stored(token) emailToken: Buffer | null;
  @Column('bytea', { nullable: true }) @Stored(sealedContact) phone: Sealed | null;
  @Column('bytea', { name: 'phone_token', nullable: true }) @Stored(token) phoneToken: Buffer | null;
  /** Free text of the office. */
  @Column('bytea', { nullable: true }) @Stored(sealedContact) notes: Sealed | null;
  @Column('text')
  @Stored(preferenceOf('client'))
  locale: 'en' | 'it';
  @Column('text', { name: 'time_zone', nullable: true })
  @Stored(preferenceOf('client'))
  timeZone: string | null;
  /** D8. */
  @Column('jsonb', { nullable: true }) @Stored(preferenceOf('client')) messaging: MessagePreference | null;
  @Column('bytea', { name: 'message_email', nullable: true })
  @Stored(sealedContact)
  messageEmail: Sealed | null;
  @Column('bytea', { name: 'message_phone', nullable: true })
  @Stored(sealedContact)
  messagePhone: Sealed | null;
  @Column('timestamptz', { name: 'provisional_until', nullable: true })
  @Stored(operational)
  provisionalUntil: Date | null;
  /** Identifies one person across records. */
  @Column('uuid', { name: 'counts_as', nullable: true })
  @Stored({ ...reference('client'), export: 'omit' })
  countsAs: string | null;
  /** Staff entered the contact details, or the mailbox was verified. */
  @Column('boolean', { default: false }) @Stored(operational) proven: boolean;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const clients = new Table(ClientEntity, ['status', 'provisionalUntil', 'countsAs', 'createdAt']);
export const clientColumns = new SealedColumns(ClientEntity);
export type SealedClient = TableRow<ClientEntity>;
export type Client = Opened<SealedClient>;
