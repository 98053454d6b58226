import { Module } from '@nestjs/common';
import { processors } from './installation/processors';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { InstallationService } from './installation/installation.service';
import { Outside } from './installation/outside';
import { Publisher } from './installation/publisher';
import { NotaryKeys } from './notary/notary-keys';
import { NotaryService } from './notary/notary.service';
import { BookingsService } from './bookings/bookings.service';
import { CertificatesService } from './certificates/certificates.service';
import { retentionConfig } from './config';
import { ErasureRunner } from './erasures/erasure-runner';
import { SoughtIdentifiers } from './sweep/sought-identifiers';
import { MoreStoresService } from './sweep/more-stores.service';
import { SweepRunner } from './sweep/sweep-runner';
import { ErasuresService } from './erasures/erasures.service';
import { RetentionRuns } from './rules/retention-runs';
import { RulesService } from './rules/rules.service';
import { TombstonesService } from './tombstones/tombstones.service';
import { clientReferences, entities, migrations } from './database';

@Module({
  controllers: serving(BookingsService, ErasuresService, CertificatesService, RulesService, NotaryService),
  providers: [
    BookingsService,
    ErasuresService,
    ErasureRunner,
    SweepRunner,
    SoughtIdentifiers,
    CertificatesService,
    MoreStoresService,
    RulesService,
    RetentionRuns,
    NotaryKeys,
    NotaryService,
    Outside,
    Publisher,
    InstallationService,
    TombstonesService,
  ],
})
export class RetentionModule {}

export const retention: ServiceDefinition = {
  name: 'retention',
  module: RetentionModule,
  config: retentionConfig,
  processors,
  database: { entities, migrations, clientReferences, moreStores: MoreStoresService },
};
