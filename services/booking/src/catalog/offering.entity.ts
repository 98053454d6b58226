import { companyKey, operational, reference, Stored } from '@riserbo/privacy';
import { Entity, PrimaryColumn } from 'typeorm';

/** That a provider gives a service. */
@Entity('offerings')
export class OfferingEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'service_id' }) @Stored(operational) serviceId: string;
  @PrimaryColumn('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
}
