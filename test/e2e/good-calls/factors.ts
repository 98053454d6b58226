import { password, type GoodCalls } from './stage';

/** Step-up and second factors of members. */
export const factors: GoodCalls = {
  'auth.step_up.grant': ({ office }) => office.post('/v1/step-up', { password, purpose: 'records' }),
};
