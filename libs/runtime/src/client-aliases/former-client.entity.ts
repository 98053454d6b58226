import { companyKey, Personal, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A merged client record and the surviving one. */
@Entity('former_clients')
@Personal({
  subjects: { client: ['client_id', 'former_id'] },
  onErase: 'delete',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class FormerClientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'former_id' }) @Stored(reference('client')) formerId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
}
