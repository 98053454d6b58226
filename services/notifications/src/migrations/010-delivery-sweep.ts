import { openAcross, type Migration } from '@riserbo/privacy';

/** G6: rows of the delivery log are deleted some time after their message. */
export const deliverySweep: Migration = {
  id: '010-delivery-sweep',
  up: `
${openAcross('deliveries', 'system', 'DELETE')}
CREATE INDEX deliveries_ended ON deliveries (due_at) WHERE state NOT IN ('queued', 'sending');
-- dead letters, which are few
CREATE INDEX deliveries_given_up ON deliveries (company_id, created_at, id) WHERE reason = 'gave_up';`,
  down: `
DROP INDEX deliveries_given_up, deliveries_ended;
DROP POLICY deliveries_system_delete ON deliveries;
REVOKE DELETE ON deliveries FROM {system};`,
};
