import { messagingEntities } from '@riserbo/messaging';
import { auditEntities } from '@riserbo/privacy';
import { FormerClientEntity } from '../client-aliases/former-client.entity';
import { TombstoneEntity } from '../erasure/tombstone.entity';
import { runtimeEntities } from '../idempotency/idempotency.entities';
import { ScheduleLeaseEntity } from '../schedules/schedule-lease.entity';

/** Tables a service gets from libraries, for its data map and drift test. */
export const libraryEntities: Function[] = [
  ...runtimeEntities,
  FormerClientEntity,
  TombstoneEntity,
  ScheduleLeaseEntity,
  ...messagingEntities,
  ...auditEntities,
];
