import { asVendor } from '../../../scripts/vendor';
import { authDatabaseOf } from '@riserbo/system';
import { enrolSubscriber } from '../../../services/auth/src/subscribers/enrol';
import type { GoodCalls } from './stage';

export const subscribers: GoodCalls = {
  'auth.subscriber.list': ({ office }) => office.get('/v1/subscribers'),
  'auth.subscriber.exchange': async ({ open, place, slug }) => {
    const { key } = await asVendor(authDatabaseOf(place), (tenants) =>
      enrolSubscriber(tenants, slug, 'Program', new Date()),
    );
    return open.post('/v1/subscriber-tokens', { key });
  },
};
