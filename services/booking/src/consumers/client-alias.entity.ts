import { companyKey, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A merged client record and its canonical one. */
@Entity('client_aliases')
export class ClientAliasEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'merged_id' }) @Stored(reference('client')) mergedId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
}
