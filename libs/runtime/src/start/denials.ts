import { actorId, opensRecords } from '@riserbo/contracts';
import type { OnDenied } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock';
import type { Log } from '../logging/log';
import type { Tenants } from '../tenants/tenants';

/** A minute: an entry of the cache is stale one millisecond after its time to live. */
const QUIET_MS = 59_999;
const MAX_REMEMBERED = 5_000;

/**
 * Records that a role lacks a permission (invariant 7): a log line, and for records of persons an audit row
 * in a separate transaction. At most once a minute per actor and call, so a flood of refusals is not a flood
 * of writes.
 */
export function denials(clock: Clock, log: Log, tenants?: Tenants): OnDenied {
  const perf = { now: () => clock.now().getTime() };
  const recent = new LRUCache<string, true>({ max: MAX_REMEMBERED, ttl: QUIET_MS, ttlResolution: 0, perf });
  return async (call, { actor, correlationId }) => {
    const who = `${actorId(actor)} ${call.subject}`;
    if (recent.has(who)) return;
    recent.set(who, true);
    log.warn('call_denied', { subject: call.subject, correlationId });
    if (
      !tenants ||
      !opensRecords(call.permission) ||
      !('companyId' in actor) ||
      actor.companyId === undefined
    )
      return;
    const by = { actor, correlationId };
    await tenants
      .transaction(actor, (tx) =>
        audit(tx, {
          by,
          action: 'record.deny',
          objectType: 'call',
          objectId: call.subject,
          outcome: 'denied',
        }),
      )
      .catch((error: unknown) => log.error('background_failed', { context: 'denials', error }));
  };
}
