import { companyKey, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { care } from './care';

@Entity('medical_settings')
export class MedicalSettingsEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('integer', { name: 'retention_years' }) @Stored(operational) retentionYears: number;
  @Column('integer') @Stored(operational) version: number;
}

@Entity('legal_holds')
@Personal(care({ client: ['delete', 'client_id'] }))
export class LegalHoldEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('text') @Stored(operational) basis: 'litigation' | 'authority' | 'claim';
  /** `YYYY-MM-DD`. */
  @Column('date') @Stored(operational) until: string;
}

/** A random id and a time: what stays of a client, so that a restored backup is erased again. */
@Entity('erased_clients')
@Personal(care({ client: ['keep', 'client_id'] }, { purpose: 'proof', retention: { until: 'company_end' } }))
export class ErasedClientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' })
  @Stored({ ...reference('client'), export: 'omit' })
  clientId: string;
  @Column('timestamptz', { name: 'erased_at' }) @Stored(operational) erasedAt: Date;
}

export const medicalSettings = new Table(MedicalSettingsEntity);
export const legalHolds = new Table(LegalHoldEntity);
export const erasedClients = new Table(ErasedClientEntity);
