import { CompanyFeaturesEntity } from './consumers/company-features.entity';
import { DeliveryEntity } from './deliveries/delivery.entity';
import { MailCountEntity, MailWindowEntity } from './sending/mail-count.entities';
import { first } from './migrations/001-first';
import { addressLimits } from './migrations/050-address-limits';
import { supportActs } from './migrations/010-support-acts';
import { features } from './migrations/070-features';
import { streamSequence } from './migrations/079-stream-sequence';
import { leases } from './migrations/150-schedule-leases';

export const entities = [CompanyFeaturesEntity, DeliveryEntity, MailWindowEntity, MailCountEntity];
export const migrations = [first, supportActs, addressLimits, features, streamSequence, leases];
