import { companyKey, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ErasureEntity } from './erasure.entities';

/** H4: the signed statement that a person was erased. Random ids, times and counts. */
@Entity('certificates')
@Personal({
  subjects: { client: { via: () => ErasureEntity, column: 'erasure_id' } },
  onErase: 'keep',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
})
export class CertificateEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'erasure_id' }) @Stored(operational) erasureId: string;
  /** What is kept can expire later; each time another certificate is issued. */
  @Column('integer') @Stored(operational) issue: number;
  @Column('text') @Stored({ ...reference('client'), export: 'omit' }) note: string;
  @Column('timestamptz', { name: 'issued_at' }) @Stored(operational) issuedAt: Date;
}
export const certificates = new Table(CertificateEntity);
