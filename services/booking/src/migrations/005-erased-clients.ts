import type { Migration } from '@riserbo/privacy';
import { followClient, refuseErased } from '@riserbo/runtime';

/** H5: no booking is made for an erased client. */
export const erasedClients: Migration = {
  id: '005-erased-clients',
  up: refuseErased('bookings'),
  down: `DROP TRIGGER bookings_follow_client ON bookings;${followClient('bookings')}`,
};
