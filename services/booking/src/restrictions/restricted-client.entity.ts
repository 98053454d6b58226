import { companyKey, operational, Personal, reference, Stored, timeOf } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** D3: what the clients service says about restrictions, under the id each was set for. */
@Entity('restricted_clients')
@Personal({
  subjects: { client: 'client_id' },
  onErase: 'delete',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'erasure' },
})
export class RestrictedClientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('boolean') @Stored(timeOf('client')) restricted: boolean;
  @Column('integer') @Stored(operational) version: number;
}
