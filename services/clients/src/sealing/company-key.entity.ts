import { companyKey, operational, Retained, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type KeyPurpose = 'seal' | 'lookup';

/** D9: a key of a company, wrapped by a key of the installation. The newest one in force seals; all open. */
@Entity('company_keys')
@Retained({ until: 'company_end' })
export class CompanyKeyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('integer', { name: 'key_id' }) @Stored(operational) keyId: number;
  @Column('text') @Stored(operational) purpose: KeyPurpose;
  @Column('bytea') @Stored(operational) wrapped: Buffer;
  /** Later than its creation, so that every replica knows the key before one of them uses it. */
  @Column('timestamptz', { name: 'active_from' }) @Stored(operational) activeFrom: Date;
  /** Rows up to this id are under this key: where a rotation goes on. */
  @Column('uuid', { name: 'swept_to', nullable: true }) @Stored(operational) sweptTo: string | null;
  /** When all rows were under this key or a newer one. */
  @Column('timestamptz', { name: 'swept_at', nullable: true }) @Stored(operational) sweptAt: Date | null;
}

export const companyKeys = new Table(CompanyKeyEntity, ['purpose', 'activeFrom']);
