import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '@riserbo/runtime';
import { BookingsController } from './bookings/bookings.controller';
import { Bookings } from './bookings/bookings.service';
import { retentionConfig } from './config';
import { BookingsConsumer } from './consumers/bookings.consumer';
import { ClientsMergedConsumer } from './consumers/clients-merged.consumer';
import { entities, migrations } from './database';

@Module({ controllers: [BookingsController], providers: [Bookings, BookingsConsumer, ClientsMergedConsumer] })
export class RetentionModule {}

export const retention: ServiceDefinition = {
  name: 'retention',
  module: RetentionModule,
  config: retentionConfig,
  database: { entities, migrations },
};
