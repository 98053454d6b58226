import { companyKey, reference, Stored } from '@riserbo/privacy';
import { Entity, PrimaryColumn } from 'typeorm';

/** H1, B12: which record was merged into which. */
@Entity('client_merges')
export class ClientMergeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'merged_id' }) @Stored(reference('client')) mergedId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
}
