import { Module } from '@nestjs/common';
import { processors } from './sending/processors';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { MessageErasure } from './erasure/message-erasure';
import { notificationsConfig } from './config';
import { FeaturesChangedConsumer } from './consumers/features-changed.consumer';
import { CampaignCollector } from './campaigns/collector';
import { CampaignsReads } from './campaigns/campaigns.reads';
import { CampaignsService } from './campaigns/campaigns.service';
import { entities, migrations } from './database';
import { DeliveriesReads } from './deliveries/deliveries.reads';
import { DeliveryRetries } from './deliveries/delivery-retries';
import { Sweeper } from './maintenance/sweeper';
import { DeliveryLogService } from './deliveries/delivery-log.service';
import { AddressKeys } from './recipients/address-keys';
import { RecipientsService } from './recipients/recipients.service';
import { MessageSettingsService } from './settings/message-settings.service';
import { MailComposer } from './sending/composer';
import { AddressLimit } from './sending/address-limit';
import { MailChannel } from './sending/mail-channel';
import { MessageTimes } from './sending/message-times';
import { PromotionMails } from './sending/promotion-mails';
import { Channels } from './sending/channels';
import { ClientMessages } from './sending/client-messages';
import { DeliveryQueue } from './sending/queue';
import { BounceListener } from './bounces/bounce-listener';
import { BouncesService } from './bounces/bounces.service';
import { ReturnPaths } from './bounces/return-path';
import { NumberKeys } from './sms/number-keys';
import { SmsChannel } from './sms/sms-channel';
import { SmsInboundService } from './sms/sms-inbound.service';
import { SmsReports } from './sms/sms-reports';
import { SmsRepliesIn } from './sms/sms-replies-in';
import { SmsLimit } from './sms/sms-limit';
import { SmsNumbers } from './sms/sms-numbers';
import { RepliesService } from './sms/replies.service';
import { DeliveryWorker } from './sending/sender';

@Module({
  controllers: serving(
    DeliveryRetries,
    DeliveriesReads,
    MessageSettingsService,
    RecipientsService,
    CampaignsService,
    CampaignsReads,
    RepliesService,
    SmsInboundService,
  ),
  providers: [
    MessageErasure,
    DeliveriesReads,
    ...[DeliveryLogService, DeliveryRetries, Sweeper],
    FeaturesChangedConsumer,
    MailComposer,
    MailChannel,
    AddressLimit,
    Channels,
    ClientMessages,
    NumberKeys,
    ReturnPaths,
    BouncesService,
    BounceListener,
    SmsChannel,
    SmsInboundService,
    SmsLimit,
    SmsNumbers,
    RepliesService,
    SmsReports,
    SmsRepliesIn,
    DeliveryQueue,
    DeliveryWorker,
    MessageSettingsService,
    MessageTimes,
    AddressKeys,
    ...[CampaignCollector, CampaignsReads, CampaignsService, PromotionMails],
    RecipientsService,
  ],
})
export class NotificationsModule {}

export const notifications: ServiceDefinition = {
  name: 'notifications',
  module: NotificationsModule,
  config: notificationsConfig,
  processors,
  database: { entities, migrations, clientReferences: [], erasure: MessageErasure },
};
