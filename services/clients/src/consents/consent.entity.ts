import type { ConsentMethod, ConsentPurpose, Locale } from '@riserbo/contracts';
import { companyKey, operational, Personal, preferenceOf, reference, Stored, timeOf } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const choice = { ...preferenceOf('client'), category: 'operational' } as const;

/** E2: one act of consent or withdrawal. */
@Entity('consents')
@Personal({
  subjects: { client: 'client_id', member: 'recorded_by' },
  onErase: { client: 'delete', member: 'keep' },
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'erasure' },
})
export class ConsentEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('text') @Stored(choice) purpose: ConsentPurpose;
  @Column('boolean') @Stored(choice) given: boolean;
  @Column('uuid', { name: 'policy_id' }) @Stored(choice) policyId: string;
  @Column('integer') @Stored(choice) number: number;
  @Column('text') @Stored(choice) hash: string;
  @Column('text') @Stored(choice) locale: Locale;
  @Column('text') @Stored(choice) method: ConsentMethod;
  @Column('uuid', { name: 'recorded_by', nullable: true })
  @Stored(reference('member'))
  recordedBy: string | null;
  @Column('timestamptz') @Stored(timeOf('client')) at: Date;
}

export const consents = new Table(ConsentEntity);
