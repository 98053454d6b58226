import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '@riserbo/runtime';
import { AddressesController } from './addresses/addresses.controller';
import { Addresses } from './addresses/addresses.service';
import { clientsConfig } from './config';
import { BookingsConsumer } from './consumers/bookings.consumer';
import { ContactsController } from './contacts/contacts.controller';
import { Contacts } from './contacts/contacts.service';
import { OrphanSweeper } from './contacts/orphan-sweeper';
import { entities, migrations } from './database';
import { PoliciesController } from './policies/policies.controller';
import { PoliciesReads } from './policies/policies.reads';
import { PoliciesService } from './policies/policies.service';
import { RecordsController } from './records/records.controller';
import { Records } from './records/records.service';

@Module({
  controllers: [ContactsController, RecordsController, AddressesController, PoliciesController],
  providers: [Contacts, Records, Addresses, PoliciesService, PoliciesReads, OrphanSweeper, BookingsConsumer],
})
export class ClientsModule {}

export const clients: ServiceDefinition = {
  name: 'clients',
  module: ClientsModule,
  config: clientsConfig,
  database: { entities, migrations },
};
