import type { ErasureReceipt, PersonKind } from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** H5: the random id of an erased person, and what was removed. Nothing else of them is left. */
@Entity('tombstones')
@Personal({
  subjects: { client: 'person_id', member: 'person_id', provider: 'person_id' },
  onErase: 'keep',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
})
export class TombstoneEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(operational) kind: PersonKind;
  @PrimaryColumn('uuid', { name: 'person_id' })
  @Stored({ ...reference('client'), export: 'omit' })
  personId: string;
  @Column('uuid', { name: 'case_id' }) @Stored(operational) caseId: string;
  @Column('timestamptz', { name: 'requested_at' }) @Stored(operational) requestedAt: Date;
  @Column('jsonb') @Stored({ ...reference('client'), export: 'omit' }) receipt: ErasureReceipt;
}
