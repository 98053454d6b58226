import { CompanyFeaturesEntity } from './consumers/company-features.entity';
import { DeliveryEntity } from './deliveries/delivery.entity';
import { MailCountEntity, MailWindowEntity } from './sending/mail-count.entities';
import { first } from './migrations/001-first';
import { accountMails } from './migrations/002-account-mails';

export const entities = [CompanyFeaturesEntity, DeliveryEntity, MailWindowEntity, MailCountEntity];
export const migrations = [
  // one a line, in the order of their ids
  first,
  accountMails,
];
