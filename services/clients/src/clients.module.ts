import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { ClientErasure } from './erasure/client-erasure';
import { AddressesService } from './addresses/addresses.service';
import { clientsConfig } from './config';
import { ConsentsService } from './consents/consents.service';
import { ContactsService } from './contacts/contacts.service';
import { OrphansService } from './contacts/orphans.service';
import { entities, migrations } from './database';
import { ExportsService } from './exports/exports.service';
import { ImportWorkerService } from './imports/import-worker.service';
import { ImportsService } from './imports/imports.service';
import { MergesService } from './merges/merges.service';
import { OldMergesService } from './merges/old-merges.service';
import { PoliciesReads } from './policies/policies.reads';
import { PolicyRenderer } from './policies/policy-renderer';
import { PoliciesService } from './policies/policies.service';
import { AgendaService } from './records/agenda.service';
import { PromotionsService } from './promotions/promotions.service';
import { PhonesService } from './records/phones.service';
import { RecordsService } from './records/records.service';
import { OwnRequestsService } from './requests/own-requests.service';
import { RequestWatchdogService } from './requests/request-watchdog.service';
import { RequestsService } from './requests/requests.service';
import { RestrictionsService } from './restrictions/restrictions.service';
import { RewrapService } from './rotation/rewrap.service';
import { RotationService } from './rotation/rotation.service';
import { UnsealedClientsService } from './rotation/unsealed-clients.service';
import { NameIndexService } from './search/name-index.service';
import { SearchService } from './search/search.service';
import { CompanyKeysService } from './sealing/company-keys.service';
import { ExportedRowsService } from './sealing/exported-rows.service';
import { FileKeyWrapper, KeyWrapper } from './sealing/key-wrapper';

const services = [
  ...[ContactsService, RecordsService, SearchService, MergesService, AddressesService],
  ...[PoliciesService, PoliciesReads, ImportsService, ExportsService],
  ...[ConsentsService, PromotionsService, RestrictionsService, AgendaService],
  ...[OwnRequestsService, RequestsService],
];

@Module({
  controllers: serving(...services),
  providers: [
    ClientErasure,
    ...services,
    ...[OrphansService, PhonesService, PolicyRenderer, CompanyKeysService, UnsealedClientsService],
    ...[NameIndexService, OldMergesService, RotationService, RewrapService],
    ...[ExportedRowsService, ImportWorkerService, RequestWatchdogService],
    { provide: KeyWrapper, useClass: FileKeyWrapper },
  ],
})
export class ClientsModule {}

export const clients: ServiceDefinition = {
  name: 'clients',
  module: ClientsModule,
  config: clientsConfig,
  database: { entities, migrations, erasure: ClientErasure, exported: ExportedRowsService },
};
