import type { MergeField } from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, sealedContact, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../sealing/company-keys';
import { SealedColumns } from '../sealing/sealed-columns';

/** What a merge by the office replaced, so that it can be undone. */
@Entity('client_merges')
@Personal({
  subjects: { client: ['client_id', 'merged_id'] },
  onErase: 'delete',
  purpose: 'booking',
  basis: 'contract',
  retention: { days: 30, after: 'merged_at' },
})
export class ClientMergeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(reference('client')) id: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('uuid', { name: 'merged_id' }) @Stored(reference('client')) mergedId: string;
  @Column('text', { array: true }) @Stored(operational) taken: MergeField[];
  /** JSON of both records as they were. */
  @Column('bytea') @Stored(sealedContact) records: Sealed;
  @Column('timestamptz', { name: 'merged_at' }) @Stored(operational) mergedAt: Date;
}

export const clientMerges = new Table(ClientMergeEntity);
export const mergeColumns = new SealedColumns(ClientMergeEntity);
