import type { Migration } from '@riserbo/privacy';

const before = ['no_address', 'out_of_date', 'gave_up', 'late', 'quiet_hours', 'outcome_unknown'];
const known = [...before, 'unsubscribed', 'undeliverable', 'other_channel'];
const among = (list: readonly string[]) => `reason IN (${list.map((each) => `'${each}'`).join(', ')})`;
const change = (list: readonly string[]) => `
ALTER TABLE deliveries
  DROP CONSTRAINT deliveries_reason, ADD CONSTRAINT deliveries_reason CHECK (${among(list)});`;

/** D3: a restricted client gets no message about a booking. */
export const restricted: Migration = {
  id: '007-restricted',
  up: change([...known, 'restricted']),
  down: `
ALTER TABLE deliveries NO FORCE ROW LEVEL SECURITY;
UPDATE deliveries SET reason = 'no_address' WHERE reason = 'restricted';
ALTER TABLE deliveries FORCE ROW LEVEL SECURITY;${change(known)}`,
};
