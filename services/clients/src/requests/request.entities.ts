import type {
  ExportedKind,
  IdentityProof,
  RequestKind,
  RequestLaw,
  RequestRefusalReason,
  RequestState,
  RequestStep,
} from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, Stored, type StoredRule } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../sealing/company-keys';
import { SealedColumns } from '../sealing/sealed-columns';

const ofPerson = { ...reference('client'), about: 'person' } as const;
const choice: StoredRule = { category: 'operational', about: 'person', export: 'include' };
const words: StoredRule = { category: 'contact', about: 'person', export: 'include', sealed: true };

/**
 * D6: what a person asked for, and what became of it. The row is kept under the id it was made for; the words
 * go when the person is erased, and what was asked and answered stays as proof.
 */
@Entity('person_requests')
@Personal({
  subjects: { client: 'person_id', member: 'person_id', provider: 'person_id' },
  onErase: 'scrub',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
})
export class PersonRequestEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(choice) id: string;
  @Column('text') @Stored(operational) subject: ExportedKind;
  @Column('uuid', { name: 'person_id' }) @Stored(ofPerson) personId: string;
  @Column('text') @Stored(choice) kind: RequestKind;
  @Column('text') @Stored(choice) law: RequestLaw;
  @Column('text') @Stored(choice) state: RequestState;
  @Column('bytea', { nullable: true }) @Stored(words) text: Sealed | null;
  @Column('timestamptz', { name: 'received_at' }) @Stored(choice) receivedAt: Date;
  @Column('timestamptz', { name: 'due_at' }) @Stored(choice) dueAt: Date;
  @Column('boolean') @Stored(choice) extended: boolean;
  @Column('text') @Stored(choice) identity: IdentityProof;
  @Column('text', { nullable: true }) @Stored(choice) refusal: RequestRefusalReason | null;
  @Column('bytea', { nullable: true }) @Stored(words) answer: Sealed | null;
  @Column('bytea', { nullable: true }) @Stored(words) statement: Sealed | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) @Stored(choice) closedAt: Date | null;
  /** The last due date the owners were told about, before it and when it had passed. */
  @Column('timestamptz', { name: 'told_due', nullable: true }) @Stored(operational) toldDue: Date | null;
  @Column('timestamptz', { name: 'told_late', nullable: true }) @Stored(operational) toldLate: Date | null;
  @Column('integer') @Stored(operational) version: number;
}

/** What was done about a request; never changed. */
@Entity('person_request_steps')
@Personal({
  subjects: {
    client: { via: () => PersonRequestEntity, column: 'request_id' },
    provider: { via: () => PersonRequestEntity, column: 'request_id' },
    member: [{ via: () => PersonRequestEntity, column: 'request_id' }, { text: 'by_id' }],
  },
  onErase: 'keep',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'parent' },
})
export class PersonRequestStepEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'request_id' }) @Stored(choice) requestId: string;
  /** Of the request after the step. */
  @Column('integer') @Stored(operational) version: number;
  @Column('text') @Stored(choice) step: RequestStep;
  @Column('timestamptz') @Stored(choice) at: Date;
  @Column('text', { name: 'by_kind' }) @Stored(choice) byKind: string;
  @Column('text', { name: 'by_id', nullable: true }) @Stored(reference('member')) byId: string | null;
}

export const personRequests = new Table(PersonRequestEntity);
export const requestColumns = new SealedColumns(PersonRequestEntity);
export const requestSteps = new Table(PersonRequestStepEntity);
