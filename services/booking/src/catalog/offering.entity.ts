import { companyContent, companyKey, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { amountColumn } from './prices';

/** That a provider gives a service; without a price of their own, for that of the service (C1). */
@Entity('offerings')
@Personal({
  subjects: { provider: 'provider_id' },
  onErase: 'delete',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
})
export class OfferingEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'service_id' }) @Stored(operational) serviceId: string;
  @PrimaryColumn('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
  @Column('text', { name: 'price_currency', nullable: true })
  @Stored(companyContent)
  priceCurrency: string | null;
  @Column('bigint', amountColumn)
  @Stored(companyContent)
  priceAmount: number | null;
  @Column('timestamptz', { name: 'last_chosen_at', nullable: true })
  @Stored(operational)
  lastChosenAt: Date | null;
}
