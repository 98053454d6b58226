import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { BookingErasure } from './erasure/booking-erasure';
import { OwnBookingsService } from './own/own.service';
import { BookingsReads } from './bookings/bookings.reads';
import { BookingsService } from './bookings/bookings.service';
import { ChangesReads } from './bookings/changes.reads';
import { ChangesService } from './bookings/changes.service';
import { ClientExistenceCache } from './bookings/client-existence';
import { RestrictionsConsumer } from './restrictions/restrictions.consumer';
import { ProviderChoice } from './holds/provider-choice';
import { HoldsService } from './holds/holds.service';
import { StepsService } from './lifecycle/steps.service';
import { BookingSweeper } from './lifecycle/booking-sweeper';
import { CategoriesService } from './catalog/categories.service';
import { PageReads } from './catalog/page.reads';
import { PlanQuotas } from './catalog/quotas';
import { ProvidersService } from './catalog/providers.service';
import { ResourcesService } from './catalog/resources.service';
import { ServiceVisibilityService } from './catalog/service-visibility';
import { ServicesService } from './catalog/services.service';
import { bookingConfig } from './config';
import { clientReferences, entities, migrations } from './database';
import { BookingMessagesService } from './links/booking-messages.service';
import { LinkKeys } from './keys/link-keys';
import { LinkTokens } from './links/link-tokens';
import { LinksService } from './links/links.service';
import { ClosuresService } from './schedules/closures.service';
import { SchedulesService } from './schedules/schedules.service';
import { CompanyConsumer } from './consumers/company.consumer';
import { FeedsService } from './feeds/feeds.service';
import { PoliciesService } from './policies/policies.service';
import { SettingsService } from './settings/settings.service';
import { VisitsReads } from './visits/visits.reads';
import { Chance } from './statistics/chance';
import { PublishedCopy } from './statistics/published-copy';
import { PeriodCloser } from './statistics/period-closer';
import { ReportReads } from './statistics/report.reads';
import { StatisticsService } from './statistics/statistics.service';
import { SlotsService } from './slots/slots.service';

@Module({
  controllers: [
    ...serving(
      CategoriesService,
      ResourcesService,
      ServicesService,
      ProvidersService,
      SchedulesService,
      ClosuresService,
      BookingsReads,
      BookingsService,
      ChangesReads,
      ChangesService,
      HoldsService,
      StepsService,
      BookingMessagesService,
      PoliciesService,
      SettingsService,
      FeedsService,
      OwnBookingsService,
      PageReads,
      SlotsService,
      StatisticsService,
      ReportReads,
      LinksService,
      VisitsReads,
    ),
  ],
  providers: [
    BookingErasure,
    CategoriesService,
    PageReads,
    ResourcesService,
    ClosuresService,
    ServicesService,
    ProvidersService,
    PlanQuotas,
    SchedulesService,
    SlotsService,
    HoldsService,
    ClientExistenceCache,
    RestrictionsConsumer,
    ProviderChoice,
    OwnBookingsService,
    BookingsService,
    BookingsReads,
    ChangesReads,
    ChangesService,
    StepsService,
    SettingsService,
    PoliciesService,
    FeedsService,
    StatisticsService,
    ReportReads,
    Chance,
    PeriodCloser,
    PublishedCopy,
    CompanyConsumer,
    BookingSweeper,
    LinksService,
    BookingMessagesService,
    LinkKeys,
    LinkTokens,
    ServiceVisibilityService,
    VisitsReads,
  ],
})
export class BookingModule {}

export const bookingService: ServiceDefinition = {
  name: 'booking',
  module: BookingModule,
  config: bookingConfig,
  database: { entities, migrations, clientReferences, erasure: BookingErasure },
};
