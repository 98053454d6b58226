import { CompanyFeaturesEntity } from './consumers/company-features.entity';
import { DeliveryEntity } from './deliveries/delivery.entity';
import { MailCountEntity, MailWindowEntity } from './sending/mail-count.entities';
import { first } from './migrations/001-first';
import { accountMails } from './migrations/002-account-mails';
import { reminders } from './migrations/003-reminders';
import { recipients } from './migrations/004-recipients';
import { erasure } from './migrations/005-erasure';
import { leases } from './migrations/006-leases';
import { restricted } from './migrations/007-restricted';
import { campaigns } from './migrations/008-campaigns';
import { sms } from './migrations/009-sms';
import { deliverySweep } from './migrations/010-delivery-sweep';
import { AddressPepperEntity, MessageLinkEntity, SuppressionEntity } from './recipients/recipient.entities';
import { CampaignEntity, CampaignRecipientEntity } from './campaigns/campaign.entities';
import { MessageSettingsEntity } from './settings/message-settings.entity';
import { MessageReplyEntity, SmsCountEntity, SmsNumberEntity, SmsPepperEntity } from './sms/sms.entities';

export const entities = [
  CompanyFeaturesEntity,
  MessageSettingsEntity,
  AddressPepperEntity,
  SuppressionEntity,
  DeliveryEntity,
  MessageLinkEntity,
  MailWindowEntity,
  MailCountEntity,
  CampaignEntity,
  CampaignRecipientEntity,
  SmsNumberEntity,
  MessageReplyEntity,
  SmsCountEntity,
  SmsPepperEntity,
];
export const migrations = [
  // one a line, in the order of their ids
  first,
  accountMails,
  reminders,
  recipients,
  erasure,
  leases,
  restricted,
  campaigns,
  sms,
  deliverySweep,
];
