import { companyKey, reference, Stored } from '@riserbo/privacy';
import { Entity, PrimaryColumn } from 'typeorm';

/** See migration 002. */
@Entity('client_merges')
export class ClientMergeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'merged_id' }) @Stored(reference('client')) mergedId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
}
