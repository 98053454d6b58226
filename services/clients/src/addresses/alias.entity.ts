import { companyKey, operational, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** B12: a merged record; its id still leads to the one it was merged into. */
@Entity('client_aliases')
export class ClientAliasEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'merged_id' }) @Stored(reference('client')) mergedId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('timestamptz', { name: 'merged_at' }) @Stored(operational) mergedAt: Date;
}

export const aliases = new Table(ClientAliasEntity);
