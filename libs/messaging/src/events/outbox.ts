import { LeasedQueue } from '../leases/leased-queue';

/** Events that wait to be published, oldest first. Never `id > last seen`: rows commit out of order. */
export const outbox = new LeasedQueue({
  table: 'outbox',
  open: `status <> 'published'`,
  until: 'sending_until',
  free: (now) => `(sending_until IS NULL OR sending_until < ${now})`,
  order: 'created_at',
});
