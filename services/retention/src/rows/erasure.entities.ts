import type {
  AnswerOf,
  ErasureReceipt,
  OwnerName,
  PersonKind,
  readErasureCall,
  Retained,
  SagaPhase,
  SweptStore,
} from '@riserbo/contracts';
import {
  clientContact,
  companyKey,
  operational,
  Personal,
  reference,
  Stored,
  type PersonalRule,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a service removed and keeps, or what its stores were found to contain. */
export type StepReceipt = ErasureReceipt & { stores?: SweptStore[] };
type Erasure = AnswerOf<typeof readErasureCall>;
const ids = { ...reference('client'), export: 'omit' } as const;
/** Random ids, times and counts: the proof that a person was erased. */
const proof = (subjects: PersonalRule['subjects']): PersonalRule => ({
  subjects,
  onErase: 'keep',
  purpose: 'proof',
  basis: 'legal_obligation',
  retention: { until: 'company_end' },
});

@Entity('erasures')
@Personal(proof({ client: 'person_id', provider: 'person_id' }))
export class ErasureEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) kind: PersonKind;
  @Column('uuid', { name: 'person_id' }) @Stored(ids) personId: string;
  /** All ids of the person that the services have named so far. */
  @Column('uuid', { array: true }) @Stored(ids) ids: string[];
  @Column('text') @Stored(operational) cause: Erasure['cause'];
  @Column('text') @Stored(operational) state: Erasure['state'];
  @Column('timestamptz', { name: 'requested_at' }) @Stored(operational) requestedAt: Date;
  @Column('timestamptz', { name: 'done_at', nullable: true }) @Stored(operational) doneAt: Date | null;
  /** When the next step is tried. */
  @Column('timestamptz', { name: 'due_at' }) @Stored(operational) dueAt: Date;
  @Column('jsonb') @Stored(operational) retained: Retained[];
  /** H5: erased before, with nothing kept; a restored backup did not know of it. */
  @Column('boolean', { default: false }) @Stored(operational) again: boolean;
  /** H4: what identified the person, sealed until it has been searched for. */
  @Column('bytea', { nullable: true })
  @Stored({ ...clientContact, about: 'person', export: 'omit' })
  sought: Buffer | null;
  @Column('integer') @Stored(operational) version: number;
}

@Entity('erasure_steps')
@Personal(proof({ client: { via: () => ErasureEntity, column: 'erasure_id' } }))
export class ErasureStepEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'erasure_id' }) @Stored(operational) erasureId: string;
  @PrimaryColumn('text') @Stored(operational) phase: SagaPhase;
  @PrimaryColumn('text') @Stored(operational) service: OwnerName;
  @Column('integer') @Stored(operational) attempts: number;
  @Column('timestamptz', { name: 'done_at', nullable: true }) @Stored(operational) doneAt: Date | null;
  @Column('jsonb', { nullable: true }) @Stored(ids) receipt: StepReceipt | null;
}

export const erasures = new Table(ErasureEntity, ['kind', 'personId', 'cause', 'requestedAt']);
export const erasureSteps = new Table(ErasureStepEntity);
export type ErasureRow = Omit<ErasureEntity, 'companyId'>;
export type StepRow = Omit<ErasureStepEntity, 'companyId'>;
