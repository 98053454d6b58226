import type { Locale, PolicyKind } from '@riserbo/contracts';
import { companyContent, companyKey, operational, Personal, scheduleOf, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { BookingEntity } from '../rows/booking.entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a policy; its text is in the clients service. */
@Entity('policies')
export class PolicyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) kind: PolicyKind;
  @Column('text') @Stored(companyContent) locale: Locale;
  @Column('integer') @Stored(operational) number: number;
  @Column('text') @Stored(companyContent) hash: string;
}
export const policies = new Table(PolicyEntity);

const agreed = scheduleOf('client');
/** C5: the version a booking was made under, and when it was accepted. */
@Entity('booking_policies')
@Personal({
  subjects: { client: { via: () => BookingEntity, column: 'booking_id' } },
  onErase: 'keep',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
})
export class BookingPolicyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'booking_id' }) @Stored(operational) bookingId: string;
  @PrimaryColumn('text') @Stored(agreed) kind: PolicyKind;
  @Column('uuid', { name: 'policy_id' }) @Stored(agreed) policyId: string;
  @Column('integer') @Stored(agreed) number: number;
  @Column('text') @Stored(agreed) hash: string;
  @Column('text') @Stored(agreed) locale: Locale;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) @Stored(agreed) acceptedAt: Date | null;
}

/** Features a company has switched on; without a row, none. */
@Entity('company_features')
export class CompanyFeaturesEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('text', { array: true }) @Stored(companyContent) features: string[];
  @Column('integer') @Stored(operational) version: number;
}
