import {
  clientContact,
  companyKey,
  link,
  operational,
  Personal,
  preferenceOf,
  reference,
  Stored,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('clients')
@Personal({
  subjects: { client: 'id' },
  onErase: 'scrub',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class ClientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(reference('client')) id: string;
  @Column('text') @Stored(operational) status: 'provisional' | 'lasting';
  @Column('text') @Stored(clientContact) name: string;
  @Column('text', { nullable: true }) @Stored(clientContact) email: string | null;
  @Column('text', { name: 'email_key', nullable: true })
  @Stored({ ...clientContact, export: 'omit' })
  emailKey: string | null;
  @Column('text', { nullable: true }) @Stored(clientContact) phone: string | null;
  @Column('text')
  @Stored({ ...preferenceOf('client'), scrubTo: `'en'` })
  locale: 'en' | 'it';
  @Column('timestamptz', { name: 'provisional_until', nullable: true })
  @Stored(operational)
  provisionalUntil: Date | null;
  /** Identifies one person across records. */
  @Column('uuid', { name: 'counts_as', nullable: true })
  @Stored(link('client'))
  countsAs: string | null;
  /** Staff entered the contact details, or the mailbox was verified. */
  @Column('boolean', { default: false }) @Stored(operational) proven: boolean;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const clients = new Table(ClientEntity, ['status', 'provisionalUntil', 'countsAs', 'createdAt']);
