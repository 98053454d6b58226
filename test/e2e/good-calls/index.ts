import { auth } from './auth';
import { booking } from './booking';
import { factors } from './factors';
import { catalog } from './catalog';
import { clients } from './clients';
import { companies } from './companies';
import { lifecycle } from './lifecycle';
import { medical } from './medical';
import { others } from './others';
import { requests } from './requests';
import { rights } from './rights';
import { subscribers } from './subscribers';
import { sessions } from './sessions';
import { support } from './support';
import type { GoodCalls } from './stage';

export { nextStart, createFixture, type Fixture } from './stage';

/** One good call for each route; the key is the subject of its call. A route without one fails the test. */
export const exampleRequests: GoodCalls = {
  ...auth,
  ...booking,
  ...catalog,
  ...clients,
  ...companies,
  ...factors,
  ...lifecycle,
  ...medical,
  ...others,
  ...requests,
  ...rights,
  ...sessions,
  ...subscribers,
  ...support,
};
