import { BookingEntity } from './bookings/booking.entity';
import { ClaimEntity } from './bookings/claim.entity';
import { OfferingEntity } from './catalog/offering.entity';
import { ProviderEntity } from './catalog/provider.entity';
import { ResourceEntity } from './catalog/resource.entity';
import { ServiceEntity } from './catalog/service.entity';
import { first } from './migrations/001-first';
import { ScheduleEntity } from './schedules/schedule.entity';

export const entities = [
  ServiceEntity,
  ProviderEntity,
  OfferingEntity,
  ResourceEntity,
  ScheduleEntity,
  BookingEntity,
  ClaimEntity,
];
export const migrations = [first];
