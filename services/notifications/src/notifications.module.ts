import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '@riserbo/runtime';
import { notificationsConfig } from './config';
import { BookingsConsumer } from './consumers/bookings.consumer';
import { LetterRequestedConsumer } from './consumers/letter-requested.consumer';
import { FeaturesChangedConsumer } from './consumers/features-changed.consumer';
import { entities, migrations } from './database';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveriesReads } from './deliveries/deliveries.reads';
import { Ledger } from './deliveries/ledger.service';
import { Composer } from './sending/composer';
import { AddressLimit } from './sending/address-limit';
import { MailChannel } from './sending/mail-channel';
import { DeliveryQueue } from './sending/queue';
import { Sender } from './sending/sender';

@Module({
  controllers: [DeliveriesController],
  providers: [
    DeliveriesReads,
    Ledger,
    LetterRequestedConsumer,
    BookingsConsumer,
    FeaturesChangedConsumer,
    Composer,
    MailChannel,
    AddressLimit,
    DeliveryQueue,
    Sender,
  ],
})
export class NotificationsModule {}

export const notifications: ServiceDefinition = {
  name: 'notifications',
  module: NotificationsModule,
  config: notificationsConfig,
  database: { entities, migrations },
};
