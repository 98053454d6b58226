import type { question } from '@riserbo/contracts';
import {
  companyContent,
  companyKey,
  operational,
  Personal,
  reference,
  sealedHealth,
  Stored,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import { care } from './care';

export type Question = z.infer<typeof question>;

/** One version of the questions of a service; the last one is asked. */
@Entity('intake_forms')
export class IntakeFormEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'service_id' }) @Stored(operational) serviceId: string;
  @PrimaryColumn('integer') @Stored(operational) version: number;
  @Column('jsonb') @Stored(companyContent) questions: Question[];
  @Column('timestamptz', { name: 'published_at' }) @Stored(operational) publishedAt: Date;
}

/** Answers of a guest, sealed to the inbox of the practice. Without a file once they are in a chart. */
@Entity('intakes')
@Personal(care({ client: ['delete', 'client_id'], provider: ['keep', 'provider_id'] }))
export class IntakeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'booking_id' }) @Stored(operational) bookingId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
  @Column('uuid', { name: 'service_id' }) @Stored(operational) serviceId: string;
  @Column('integer', { name: 'form_version' }) @Stored(operational) formVersion: number;
  @Column('integer') @Stored(operational) epoch: number;
  @Column('bytea', { nullable: true }) @Stored(sealedHealth) file: Buffer | null;
  @Column('integer') @Stored(operational) bytes: number;
  @Column('timestamptz', { name: 'received_at' }) @Stored(operational) at: Date;
}

export const intakeForms = new Table(IntakeFormEntity);
export const intakes = new Table(IntakeEntity);
