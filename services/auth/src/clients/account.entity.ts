import { companyKey, credential, operational, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** See migration 007. */
@Entity('client_accounts')
export class ClientAccountEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('text', { name: 'password_hash', nullable: true })
  @Stored({ ...credential, about: 'client' })
  passwordHash: string | null;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
