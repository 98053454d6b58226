import { companyKey, credential, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one feed of a provider (C13). */
@Entity('feeds')
@Personal({
  subjects: { provider: 'provider_id' },
  onErase: 'delete',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class FeedEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
  @Column('bytea', { name: 'token_hash' })
  @Stored({ ...credential, about: 'provider' })
  tokenHash: Buffer;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
