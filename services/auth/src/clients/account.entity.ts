import { companyKey, credential, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** B12: a client's credential; name and contact belong to the clients service. */
@Entity('client_accounts')
@Personal({
  subjects: { client: 'client_id' },
  onErase: 'delete',
  purpose: 'account',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class ClientAccountEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  /** null: the account opens by mailed link only. */
  @Column('text', { name: 'password_hash', nullable: true })
  @Stored({ ...credential, about: 'client' })
  passwordHash: string | null;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

export const clientAccounts = new Table(ClientAccountEntity);
