import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { notificationsConfig } from './config';
import { FeaturesChangedConsumer } from './consumers/features-changed.consumer';
import { entities, migrations } from './database';
import { DeliveriesReads } from './deliveries/deliveries.reads';
import { DeliveryLogService } from './deliveries/delivery-log.service';
import { ReminderTimes } from './reminders/reminder-times';
import { MessageSettingsService } from './settings/message-settings.service';
import { MailComposer } from './sending/composer';
import { AddressLimit } from './sending/address-limit';
import { MailChannel } from './sending/mail-channel';
import { DeliveryQueue } from './sending/queue';
import { DeliveryWorker } from './sending/sender';

@Module({
  controllers: serving(DeliveriesReads, MessageSettingsService),
  providers: [
    DeliveriesReads,
    DeliveryLogService,
    FeaturesChangedConsumer,
    MailComposer,
    MailChannel,
    AddressLimit,
    DeliveryQueue,
    DeliveryWorker,
    MessageSettingsService,
    ReminderTimes,
  ],
})
export class NotificationsModule {}

export const notifications: ServiceDefinition = {
  name: 'notifications',
  module: NotificationsModule,
  config: notificationsConfig,
  database: { entities, migrations },
};
