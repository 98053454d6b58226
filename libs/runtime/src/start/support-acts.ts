import type { OnAdmitted } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tenants } from '../tenants/tenants';

/**
 * B9: every call under a support code is written to the company's audit log with its grant before the
 * response; without the row, the call fails.
 */
export function supportActs(tenants?: Tenants): OnAdmitted {
  return async (call, { actor, correlationId }) => {
    if (actor.kind !== 'support' || !tenants) return;
    const by = { actor, correlationId };
    await tenants.transaction(actor, (tx) =>
      audit(tx, { by, action: 'support.act', objectType: 'call', objectId: call.subject }),
    );
  };
}
