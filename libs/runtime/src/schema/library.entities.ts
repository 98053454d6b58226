import { messagingEntities } from '@riserbo/messaging';
import { auditEntities } from '@riserbo/privacy';
import { FormerClientEntity } from '../client-aliases/former-client.entity';
import { runtimeEntities } from '../idempotency/idempotency.entities';
import { ScheduleLeaseEntity } from '../schedules/schedule-lease.entity';

/** Tables a service gets from libraries, for its data map and drift test. */
export const libraryEntities: Function[] = [
  ...runtimeEntities,
  FormerClientEntity,
  ScheduleLeaseEntity,
  ...messagingEntities,
  ...auditEntities,
];
