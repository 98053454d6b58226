import type { OnAdmitted } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tenants } from '../tenants/tenants';

/** B9: every act under a support code is in the log of the company, with the grant, before it is answered: no row, no answer. */
export function supportActs(tenants?: Tenants): OnAdmitted {
  return async (call, { actor, correlationId }) => {
    if (actor.kind !== 'support' || !tenants) return;
    const by = { actor, correlationId };
    await tenants.transaction(actor, (tx) =>
      audit(tx, { by, action: 'support.act', objectType: 'call', objectId: call.subject }),
    );
  };
}
