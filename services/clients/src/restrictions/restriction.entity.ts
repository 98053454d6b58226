import type { RestrictionReason } from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, Stored, timeOf } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** D3: a client whose data is stored and not used, until the restriction is lifted. */
@Entity('restrictions')
@Personal({
  subjects: { client: 'client_id', member: 'set_by' },
  onErase: 'keep',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
})
export class RestrictionEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('text') @Stored(timeOf('client')) reason: RestrictionReason;
  @Column('timestamptz') @Stored(timeOf('client')) since: Date;
  @Column('timestamptz', { nullable: true }) @Stored(timeOf('client')) until: Date | null;
  @Column('uuid', { name: 'set_by', nullable: true }) @Stored(reference('member')) setBy: string | null;
  @Column('integer') @Stored(operational) version: number;
}

export const restrictions = new Table(RestrictionEntity);
