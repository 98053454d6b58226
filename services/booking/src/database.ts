import { BookingEntity } from './rows/booking.entity';
import { ClaimEntity } from './claims/claim.entity';
import { GroupSessionEntity } from './claims/group-session.entity';
import { CategoryEntity } from './catalog/category.entity';
import { FacilityEntity } from './catalog/facility.entity';
import { OfferingEntity } from './catalog/offering.entity';
import { ClientAliasEntity } from './consumers/client-alias.entity';
import { ProviderEntity } from './catalog/provider.entity';
import { RequirementEntity } from './catalog/requirement.entity';
import { ResourceEntity } from './catalog/resource.entity';
import { ServiceEntity } from './catalog/service.entity';
import { FeedEntity } from './feeds/feed.entity';
import { first } from './migrations/001-first';
import { catalogue } from './migrations/002-catalogue';
import { resources } from './migrations/003-resources';
import { groups } from './migrations/004-groups';
import { lifecycle } from './migrations/005-lifecycle';
import { policies } from './migrations/006-policies';
import { feeds } from './migrations/007-feeds';
import { statistics } from './migrations/008-statistics';
import { guestLimits } from './migrations/050-guest-limits';
import { BookingPolicyEntity, CompanyFeaturesEntity, PolicyEntity } from './policies/policy.entities';
import { supportActs } from './migrations/010-support-acts';
import { overrides } from './migrations/011-overrides';
import { lists } from './migrations/012-lists';
import { aliases } from './migrations/013-aliases';
import { ownHolds } from './migrations/060-own-holds';
import { gridOrigin } from './migrations/061-grid-origin';
import { corrections } from './migrations/062-corrections';
import { changedAt } from './migrations/063-changed-at';
import { prices } from './migrations/070-prices';
import { streamSequence } from './migrations/079-stream-sequence';
import { contestedClaims } from './migrations/110-contested-claims';
import { leases } from './migrations/150-schedule-leases';
import { ClosuresEntity } from './schedules/closures.entity';
import { ScheduleEntity } from './schedules/schedule.entity';
import { StatisticCellEntity } from './statistics/statistic-cell.entity';
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
  StatisticCellEntity,
  ClientAliasEntity,
];

/** In the order in which they run. */
export const migrations = [
  first,
  catalogue,
  resources,
  groups,
  lifecycle,
  policies,
  feeds,
  statistics,
  supportActs,
  overrides,
  lists,
  aliases,
  guestLimits,
  ownHolds,
  gridOrigin,
  corrections,
  changedAt,
  prices,
  streamSequence,
  contestedClaims,
  leases,
];
