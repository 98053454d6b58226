import { companyKey, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A merged client record and the surviving one. */
@Entity('former_clients')
export class FormerClientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'former_id' }) @Stored(reference('client')) formerId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
}
