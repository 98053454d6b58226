import { companyContent, companyKey, operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of a program, not of a person; gone when the subscriber is taken away. */
const programKey: StoredRule = {
  ...operational,
  category: 'credential',
  about: 'company',
  purpose: 'security',
};

@Entity('subscribers')
export class SubscriberEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) name: string;
  @Column('bytea', { name: 'key_hash' }) @Stored(programKey) keyHash: Buffer;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
