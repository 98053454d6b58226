import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { NotaryKeys } from './notary/notary-keys';
import { NotaryService } from './notary/notary.service';
import { BookingsService } from './bookings/bookings.service';
import { retentionConfig } from './config';
import { ErasureRunner } from './erasures/erasure-runner';
import { ErasuresService } from './erasures/erasures.service';
import { RetentionRuns } from './rules/retention-runs';
import { RulesService } from './rules/rules.service';
import { clientReferences, entities, migrations } from './database';

@Module({
  controllers: serving(BookingsService, ErasuresService, RulesService, NotaryService),
  providers: [
    BookingsService,
    ErasuresService,
    ErasureRunner,
    RulesService,
    RetentionRuns,
    NotaryKeys,
    NotaryService,
  ],
})
export class RetentionModule {}

export const retention: ServiceDefinition = {
  name: 'retention',
  module: RetentionModule,
  config: retentionConfig,
  database: { entities, migrations, clientReferences },
};
