import { companyKey, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record that joined another one, and the one to which it leads in the end. */
@Entity('client_aliases')
export class ClientAliasEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'merged_id' }) @Stored(reference('client')) mergedId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
}
