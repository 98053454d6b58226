import { first } from './migrations/001-first';
import { supportActs } from './migrations/010-support-acts';
import { streamSequence } from './migrations/020-stream-sequence';
import { leases } from './migrations/150-schedule-leases';

export const entities: Function[] = [];
export const migrations = [first, supportActs, streamSequence, leases];
