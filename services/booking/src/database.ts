import { clientReference } from '@riserbo/runtime';
import { BookingEntity } from './rows/booking.entity';
import { ClaimEntity } from './claims/claim.entity';
import { GroupSessionEntity } from './claims/group-session.entity';
import { CategoryEntity } from './catalog/category.entity';
import { FacilityEntity } from './catalog/facility.entity';
import { OfferingEntity } from './catalog/offering.entity';
import { ProviderEntity } from './catalog/provider.entity';
import { RequirementEntity } from './catalog/requirement.entity';
import { ResourceEntity } from './catalog/resource.entity';
import { ServiceEntity } from './catalog/service.entity';
import { FeedEntity } from './feeds/feed.entity';
import { first } from './migrations/001-first';
import { formerClients } from './migrations/002-former-clients';
import { onlineByAge } from './migrations/003-online-by-age';
import { changes } from './migrations/004-changes';
import { erasedClients } from './migrations/005-erased-clients';
import { providerEmail } from './migrations/006-provider-email';
import { publishedPeriods } from './migrations/007-published-periods';
import { erasedProviders } from './migrations/008-erased-providers';
import { restrictedClients } from './migrations/009-restricted-clients';
import { BookingPolicyEntity, CompanyFeaturesEntity, PolicyEntity } from './policies/policy.entities';
import { ClosuresEntity } from './schedules/closures.entity';
import { RestrictedClientEntity } from './restrictions/restricted-client.entity';
import { ScheduleEntity } from './schedules/schedule.entity';
import { OpenPeriodEntity, PublishedEntity } from './statistics/period.entities';
import { SalesEntity } from './statistics/sales.entity';
import { BookingSettingsEntity } from './settings/booking-settings.entity';

export const entities = [
  CategoryEntity,
  ServiceEntity,
  ProviderEntity,
  OfferingEntity,
  ResourceEntity,
  FacilityEntity,
  RequirementEntity,
  ScheduleEntity,
  ClosuresEntity,
  BookingEntity,
  ClaimEntity,
  GroupSessionEntity,
  BookingSettingsEntity,
  PolicyEntity,
  BookingPolicyEntity,
  CompanyFeaturesEntity,
  FeedEntity,
  OpenPeriodEntity,
  PublishedEntity,
  SalesEntity,
  RestrictedClientEntity,
];

export const migrations = [
  // one a line, in the order of their ids
  first,
  formerClients,
  onlineByAge,
  changes,
  erasedClients,
  providerEmail,
  publishedPeriods,
  erasedProviders,
  restrictedClients,
];

/** B12: tables whose rows move when clients merge. */
export const clientReferences = [clientReference('bookings')];
