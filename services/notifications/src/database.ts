import { CompanyFeaturesEntity } from './consumers/company-features.entity';
import { DeliveryEntity } from './deliveries/delivery.entity';
import { first } from './migrations/001-first';
import { supportActs } from './migrations/010-support-acts';
import { features } from './migrations/070-features';

export const entities = [CompanyFeaturesEntity, DeliveryEntity];
export const migrations = [first, supportActs, features];
