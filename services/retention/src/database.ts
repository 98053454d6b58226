import { ClientBookingEntity } from './bookings/client-booking.entity';
import { ClientMergeEntity } from './bookings/client-merge.entity';
import { first } from './migrations/001-first';
import { merges } from './migrations/002-merges';
import { supportActs } from './migrations/010-support-acts';
import { streamSequence } from './migrations/020-stream-sequence';
import { leases } from './migrations/150-schedule-leases';

export const entities = [ClientBookingEntity, ClientMergeEntity];
export const migrations = [first, merges, supportActs, streamSequence, leases];
