import { clientContact, companyKey, Personal, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a client's row said before an update to sealed rows; empty from the first start on (D9). */
@Entity('unsealed_clients')
@Personal({
  subjects: { client: 'id' },
  onErase: 'delete',
  purpose: 'operation',
  basis: 'contract',
  retention: { until: 'parent' },
})
export class UnsealedClientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(reference('client')) id: string;
  @Column('text') @Stored(clientContact) name: string;
  @Column('text', { nullable: true }) @Stored(clientContact) email: string | null;
  @Column('text', { nullable: true }) @Stored(clientContact) phone: string | null;
}

export const unsealedClients = new Table(UnsealedClientEntity);
